using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Reading;
using SiteGen.Privacy.Names;

namespace SiteGen.Markdown;

/// <summary>Replaces names in the parsed tree by what may be shown, so that emphasis and entities cannot hide them.</summary>
internal sealed class NameReplacer(TextPlace place)
{
    private readonly InlineText _whole = new() { WithEdges = true };
    private InlineText? _read;

    private InlineText Read => _read ?? _whole;

    /// <summary>Replaces names in the inline elements of a block.</summary>
    public void Change(ContainerInline container)
    {
        Change(container, _whole);
        // A picture between two words of a name does not hide the name.
        if (_whole.HasImages) Change(container, new InlineText(withImages: false) { WithEdges = true });
    }

    /// <summary>Replaces names in a block of code, including those that span lines.</summary>
    public void Change(CodeBlock block)
    {
        var code = block.Lines.ToString();
        if (!place.Redactor.IsClean(code))
        {
            var first = block is FencedCodeBlock ? block.Line + 1 : block.Line;
            var changes = place.Redactor.Changes(new Passage(code, at => place.At(first + code.AsSpan(0, at).Count('\n'), 0), _ => false));
            if (changes.Count > 0) block.Lines = new StringLineGroup(Redaction.Replace(code, changes));
        }

        if (block is FencedCodeBlock { Info.Length: > 0 } fenced && Change(fenced.Info, At(fenced)) != fenced.Info) fenced.Info = null;
    }

    /// <summary>Replaces names in a block of raw HTML.</summary>
    public void Change(HtmlBlock block)
    {
        var html = block.Lines.ToString();
        var redacted = new RawHtml(place.Redactor, place.At(block.Line, 0)).Redacted(html);
        if (redacted != html) block.Lines = new StringLineGroup(redacted);
    }

    /// <summary>Replaces names in the attributes of a raw tag.</summary>
    public void Change(HtmlInline tag) => tag.Tag = new RawHtml(place.Redactor, place.At(tag.Line, tag.Column)).Tag(tag.Tag);

    /// <summary>Replaces names in a text that belongs to an element, such as a title.</summary>
    public string? Change(string? text, Inline at) => Change(text, place.At(at.Line, at.Column));

    private void Change(ContainerInline container, InlineText text)
    {
        _read = text;
        Read.Clear();
        Read.Add(container);
        if (Read.Pieces.Count == 0 || place.Redactor.IsClean(Read.Span)) return;
        var changes = place.Redactor.Changes(new Passage(Read.ToString(), At, IsMention));
        if (changes.Count > 0) Apply(changes);
    }

    private string? Change(string? text, Location at) =>
        string.IsNullOrEmpty(text) ? text : place.Redactor.Apply(text, at);

    // Not in code and not after a backslash: \@mara
    private bool IsMention(int offset)
    {
        var (start, element) = Piece(offset);
        return element is not CodeInline && !(start == offset && element is LiteralInline { IsFirstCharacterEscaped: true });
    }

    private Location At(Block block) => place.At(block.Line, 0);

    private Location At(int offset)
    {
        var (start, element) = Piece(offset);
        return place.At(element.Line, element.Column + offset - start);
    }

    private (int Start, Inline Element) Piece(int offset)
    {
        var (low, high) = (0, Read.Pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Read.Pieces[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return Read.Pieces[low];
    }

    // Each element is rewritten at most once; a replacement goes into the first element of the name, and the others lose the name's
    // letters.
    private void Apply(IReadOnlyList<Redaction> changes)
    {
        var (first, given) = (0, -1);
        foreach (var (start, element) in Read.Pieces)
        {
            while (first < changes.Count && changes[first].End <= start) first++;
            if (first == changes.Count) return;
            if (Written(element) is not { Length: > 0 } written || changes[first].Start >= start + written.Length) continue;
            var (text, at) = (new StringBuilder(written.Length), 0);
            for (var i = first; i < changes.Count && changes[i].Start < start + written.Length; i++)
            {
                text.Append(written, at, Math.Max(changes[i].Start - start, at) - at);
                if (i > given) text.Append(changes[given = i].Replacement);
                at = Math.Min(changes[i].End - start, written.Length);
            }

            Set(element, text.Append(written, at, written.Length - at).ToString());
        }
    }

    private static string? Written(Inline element) => element switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => null,
    };

    private static void Set(Inline element, string text)
    {
        if (element is LiteralInline literal) literal.Content = new StringSlice(text);
        else if (element is CodeInline code) code.Content = text;
        else if (element is HtmlEntityInline entity) entity.Transcoded = new StringSlice(text);
    }
}
