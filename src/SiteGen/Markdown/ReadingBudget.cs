using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown;

/// <summary>Limits on text that would take disproportionate time or space. They are checked between block and inline parsing, so lists,
/// tables and code may have any length.</summary>
internal sealed class ReadingBudget
{
    // The longest forum post has 32,000 characters, and may be one paragraph.
    private const int MaxText = 40_000;

    // Markdig compares each delimiter of emphasis or links with the earlier ones in its block.
    private const long MaxPairs = 50_000_000;

    // Each bracket may be a link, footnote or task, all of which stay in memory until the page is written.
    private const int MaxBrackets = 50_000;

    private const int MaxHeadings = 10_000;
    private const int MaxNesting = 30;

    private long _pairs;
    private int _brackets;
    private int _headings;

    /// <summary>The limit that a text exceeds: line (from 0), message and hint; null if it is within all limits.</summary>
    public (int Line, string Message, string Hint)? Excess { get; private set; }

    /// <summary>Counts a text; if it exceeds a limit, its inline elements are not parsed.</summary>
    public void Spend(MarkdownDocument document)
    {
        Excess = null;
        Blocks(document, 0);
        if (Excess is null) return;
        foreach (var leaf in document.Descendants<LeafBlock>()) leaf.ProcessInlines = false;
    }

    private void Blocks(ContainerBlock container, int depth)
    {
        foreach (var block in container)
        {
            if (Excess is not null) return;
            if (block is ContainerBlock inner) Container(inner, depth);
            else if (block is LeafBlock { ProcessInlines: true } leaf) Leaf(leaf);
        }
    }

    private void Container(ContainerBlock block, int depth)
    {
        var nests = block is QuoteBlock or ListItemBlock;
        if (nests && depth == MaxNesting)
            Refuse(block, Count("quotes and lists are nested over {0} deep", MaxNesting), "Flatten them.");
        else Blocks(block, nests ? depth + 1 : depth);
    }

    private void Leaf(LeafBlock block)
    {
        if (block is CommentBlock) return;
        if (block is HeadingBlock && ++_headings > MaxHeadings)
            Refuse(block, Count("over {0:N0} lines are headings", MaxHeadings), "Divide the page.");
        var (length, signs) = (0L, 0L);
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice.AsSpan();
            length += line.Length + 1;
            signs += Signs(line);
            _brackets += line.Count('[');
        }

        _pairs += signs * signs;
        if (length > MaxText)
            Refuse(block, Count("a paragraph has over {0:N0} characters", MaxText), "Divide it by blank lines.");
        else if (_pairs > MaxPairs)
            Refuse(
                block, "paragraphs have too many of the signs * _ [ ]",
                "Divide them by blank lines, or publish the data as a file for download.");
        else if (_brackets > MaxBrackets)
            Refuse(block, Count("over {0:N0} square brackets are opened", MaxBrackets), "Divide the page.");
    }

    // A run of stars or underscores counts as one delimiter.
    private static long Signs(ReadOnlySpan<char> line)
    {
        var signs = 0L;
        for (var at = line.IndexOfAny("*_[]"); at >= 0;)
        {
            if (at == 0 || line[at] is '[' or ']' || line[at - 1] != line[at]) signs++;
            var next = line[(at + 1)..].IndexOfAny("*_[]");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return signs;
    }

    private void Refuse(Block block, string message, string hint) => Excess ??= (block.Line, message, hint);

    private static string Count(string message, int number) => string.Format(CultureInfo.InvariantCulture, message, number);
}

/// <summary>Triggers the count between block and inline parsing; opens no block itself.</summary>
internal sealed class ReadingBudgetParser : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Document.ContainsData(typeof(ReadingBudget))) return BlockState.None;
        processor.Document.SetData(typeof(ReadingBudget), this);
        processor.Document.ProcessInlinesBegin += Spend;
        return BlockState.None;
    }

    private static void Spend(InlineProcessor words, Inline? before)
    {
        if (words.Context?.Properties.GetValueOrDefault(typeof(ReadingBudget)) is ReadingBudget budget) budget.Spend(words.Document);
    }
}
