using SiteGen.Diagnostics;

namespace SiteGen.Loading;

/// <summary>Bounds on a body, checked before Markdown sees it, so that no text takes long or nests deep.</summary>
internal sealed class LineLimits(string file, DiagnosticBag bag)
{
    private const int MaxParagraph = 20_000;
    private const int MaxIndent = 40;
    private const int MaxNesting = 30;
    private const int MaxMarks = 200_000;

    private readonly MarkupCount _markup = new();
    private int _paragraph;
    private int _marks;

    /// <summary>Whether a line was over a bound.</summary>
    public bool Exceeded { get; private set; }

    /// <summary>Checks the next line; each kind of excess is found once a paragraph.</summary>
    public void Check(ReadOnlySpan<char> line, int number)
    {
        if (IsBlank(line))
        {
            _paragraph = 0;
            _markup.EndParagraph();
            return;
        }

        var before = _paragraph;
        _paragraph += line.Length;
        if (_paragraph > MaxParagraph && before <= MaxParagraph) Refuse(number, FormattableString.Invariant($"a paragraph has over {MaxParagraph:N0} characters"), "Divide it by blank lines.");
        if (_markup.Excess(line) is { } excess) Refuse(number, excess.Message, excess.Hint);
        if (line[0] is ' ' or '\t' or '>' or '-' or '*' or '+') CheckDepth(line, number);
    }

    // What Markdown takes for blank: a line of no-break spaces goes on with the paragraph.
    private static bool IsBlank(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(' ', '\t') < 0;

    private void CheckDepth(ReadOnlySpan<char> line, int number)
    {
        var (column, markers, at) = (0, 0, 0);
        for (; at < line.Length && line[at] is ' ' or '\t' or '>' or '-' or '*' or '+'; at++)
        {
            if (line[at] is '>' or '-' or '*' or '+') markers++;
            column += line[at] == '\t' ? 4 : 1;
        }

        var rule = at == line.Length || line[at - 1] is not (' ' or '\t');
        if (!rule) Mark(markers, number);
        if (markers > MaxNesting && !(rule && !line.Contains('>'))) Refuse(number, $"quotes and lists are nested over {MaxNesting} deep", "Flatten them.");
        else if (column > MaxIndent && markers > 0 && at < line.Length && !rule) Refuse(number, $"a list is indented over {MaxIndent} columns", "Flatten it.");
    }

    private void Mark(int markers, int number)
    {
        var before = _marks;
        _marks += markers;
        if (_marks > MaxMarks && before <= MaxMarks) Refuse(number, FormattableString.Invariant($"quotes and lists have over {MaxMarks:N0} marks"), "Flatten them, or divide the page.");
    }

    private void Refuse(int line, string message, string hint)
    {
        Exceeded = true;
        bag.Add(Codes.TooMuchText, new Location(file, line, 1), message, hint);
    }
}
