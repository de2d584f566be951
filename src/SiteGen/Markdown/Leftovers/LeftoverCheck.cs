using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Content.Kinds;
using SiteGen.Markdown.Reading;
using SiteGen.Yaml;

namespace SiteGen.Markdown.Leftovers;

/// <summary>Finds Markdown in a parsed text that will not be shown as its writer meant, before the text is edited.</summary>
internal sealed class LeftoverCheck
{
    private readonly TextPlace _place;
    private readonly string _source;
    private readonly SourceLines _lines;
    private readonly DiagnosticBag _bag;
    private readonly MarkText _text = new();
    private readonly MarkPlace _mark;
    private readonly HashSet<LinkReferenceDefinition> _used = [];
    private bool _hasDefinitions;

    /// <summary>Creates the check for a text at a place.</summary>
    public LeftoverCheck(TextPlace place, string source, DiagnosticBag bag)
    {
        (_place, _source, _lines, _bag) = (place, source, new SourceLines(source), bag);
        _mark = MarkPlace.In(place);
    }

    /// <summary>Adds the findings.</summary>
    public void Check(MarkdownDocument document)
    {
        var definitions = document.OfType<LinkReferenceDefinitionGroup>().FirstOrDefault();
        _hasDefinitions = definitions is not null;
        Blocks(document);
        if (definitions is null) return;
        foreach (var (definition, finding) in Definitions.Check(definitions, _used, _mark))
            Add(finding, definition.Line, definition.Column);
    }

    private void Blocks(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (Slip(block) is { } finding) Add(finding, block.Line, block.Column);
            if (block is FencedCodeBlock { Arguments: { Length: > 0 } } code && !string.IsNullOrWhiteSpace(code.Arguments))
                Add(BehindLanguage, code.Line, code.Column);
            if (block is TableRow row) Cells(row);
            if (block is ContainerBlock inner) Blocks(inner);
            else if (block is LeafBlock { Inline: { } words } leaf)
            {
                if (_hasDefinitions) Use(words);
                if (MayHoldMarks(leaf)) Words(words);
            }
        }
    }

    private static Finding BehindLanguage { get; } = new(
        Codes.BehindLanguage, "the text after the language of this code block is not shown",
        "Write it above the code block, or remove it.");

    private Finding? Slip(Block block) => block switch
    {
        HeadingBlock heading when InlineText.IsBlank(heading.Inline) => new Finding(
            Codes.EmptyHeading, "this heading has no text and is left out", "Write one behind the signs, or take the line out."),
        FencedCodeBlock { ClosingFencedCharCount: 0 } when !_mark.IsCut => new Finding(
            Codes.OpenFence, "this code is never closed: all that follows is shown as code",
            "Add a line with the same signs where it ends."),
        _ => null,
    };

    // Most blocks contain no character of a pattern, so one look at the source saves the search.
    private bool MayHoldMarks(LeafBlock block)
    {
        var start = Math.Clamp(block.Span.Start, 0, _source.Length);
        return _source.AsSpan(start, Math.Clamp(block.Span.End + 1, start, _source.Length) - start).ContainsAny(TextMarks.Signs);
    }

    private void Words(ContainerInline words)
    {
        var text = _text.Read(words);
        // The characters of a parsed link are no longer in the text.
        if (!text.AsSpan().ContainsAny(TextMarks.Signs)) return;
        foreach (var mark in TextMarks.All)
        {
            if (!mark.MayStandIn(text)) continue;
            for (var match = mark.Pattern.Match(text); match.Success; match = match.NextMatch())
            {
                if (mark.Describe(match, _mark) is not { } finding) continue;
                var (line, column) = _lines.At(_text.At(match.Index));
                Add(finding, line, column);
            }
        }
    }

    private void Use(ContainerInline words)
    {
        for (var inline = words.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkInline { Reference: { } definition }) _used.Add(definition);
            if (inline is ContainerInline inner) Use(inner);
        }
    }

    // Markdown tables drop cells beyond the last column.
    private void Cells(TableRow row)
    {
        if (row is not { IsHeader: false, Parent: Table table }) return;
        var line = _source.AsSpan(row.Span.Start, Math.Min(row.Span.End + 1, _source.Length) - row.Span.Start);
        if (TableCells.Beyond(line, table.ColumnDefinitions.Count) is not { } at) return;
        var finding = new Finding(
            Codes.MisshapenTable, "this row has more cells than the head of the table; those are not shown",
            "Add columns to the head and to the line of hyphens, or write \\| for a bar within a cell.");
        Add(finding, row.Line, row.Column + at);
    }

    private void Add(Finding finding, int line, int column) =>
        _bag.Add(finding.Code, _place.At(line, column), finding.Message, finding.Hint);
}

/// <summary>A finding without its location.</summary>
internal sealed record Finding(Code Code, string Message, string Hint);

/// <summary>The context in which a mark is judged.</summary>
/// <param name="IsThread">Whether the mark is in a discussion.</param>
/// <param name="IsPost">Whether the mark is in a member's post.</param>
/// <param name="IsCut">Whether the text is a preview, whose cut may separate the halves of a fence or footnote.</param>
/// <param name="IsClean">Whether part of the text may be published unchanged.</param>
internal sealed record MarkPlace(bool IsThread, bool IsPost, bool IsCut, Func<string, bool> IsClean)
{
    private const int LongestQuote = 40;

    /// <summary>Returns the context of a page's text.</summary>
    public static MarkPlace In(TextPlace place) =>
        new(
            ContentKind.For(place.Page.Type).HasPosts, place.Author is not null, place.Page.Access == Access.Preview,
            text => place.Redactor.IsClean(text));

    /// <summary>Whether raw HTML can be allowed in this context.</summary>
    public bool MayAdmitHtml => !IsThread && !IsPost;

    /// <summary>Returns a space and a quotation of the text; nothing if the text is long or may not be published, because more people read
    /// logs than pages.</summary>
    public string Quote(string text) =>
        text.Length <= LongestQuote && !text.Contains(MarkText.Protected, StringComparison.Ordinal) && IsClean(text)
            ? $" \"{text}\""
            : "";
}

/// <summary>Finds the line and column of a position in a text; lines are counted on first use.</summary>
internal sealed class SourceLines(string source)
{
    private List<int>? _starts;

    /// <summary>Returns the line and column, from 0, of a character.</summary>
    public (int Line, int Column) At(int offset)
    {
        _starts ??= Starts();
        var found = _starts.BinarySearch(offset);
        var line = found < 0 ? ~found - 1 : found;
        return (line, offset - _starts[line]);
    }

    private List<int> Starts()
    {
        var starts = new List<int> { 0 };
        for (var at = source.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = source.IndexOf('\n', at + 1)) starts.Add(at + 1);
        return starts;
    }
}

/// <summary>Counts the cells in a line of a table.</summary>
internal static class TableCells
{
    /// <summary>Returns the start, from 0, of the first non-empty cell beyond the last column; null if there is none.</summary>
    public static int? Beyond(ReadOnlySpan<char> line, int columns)
    {
        var at = line.IndexOfAnyExcept(" \t");
        if (at < 0) return null;
        if (line[at] == '|') at++;
        for (var (cell, start) = (0, at); at <= line.Length; at++)
        {
            if (at < line.Length - 1 && line[at] == '\\' && line[at + 1] is '\\' or '|') at++;
            else if (at == line.Length || line[at] == '|')
            {
                if (cell >= columns && !line[start..at].IsWhiteSpace()) return start;
                (cell, start) = (cell + 1, at + 1);
            }
        }

        return null;
    }
}
