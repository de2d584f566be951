using SiteGen.Files;

namespace SiteGen.Cli.Reports;

/// <summary>Prints findings for people: the location, the message, the hint, and the source line with a caret.</summary>
internal sealed class TextFindings(TextWriter to, ISourceTree tree)
{
    // Of a longer line only the part around the location is printed; in UTF-16 units.
    private const int Longest = 110;

    private readonly HashSet<Location> _hidden = [];
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>Masks withheld names in a source line; a line that it changes is not printed.</summary>
    public Func<string, string> InPart { get; init; } = line => line;

    /// <summary>The start of a quoted line. GitHub takes a line that begins with <c>::</c>, even behind spaces, for a command.</summary>
    public string Margin { get; init; } = "    ";

    /// <summary>Prints the findings in the given order.</summary>
    public void Print(IReadOnlyCollection<Diagnostic> findings)
    {
        _hidden.UnionWith(findings.Where(f => f.IsConcealed).Select(LineOf));
        foreach (var finding in findings) Print(finding);
    }

    /// <summary>Returns each finding with what would be printed of it.</summary>
    public static IReadOnlyList<(Diagnostic Finding, string Text)> Texts(
        IReadOnlyCollection<Diagnostic> findings, ISourceTree tree, Func<string, string> inPart)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var printer = new TextFindings(text, tree) { InPart = inPart };
        printer._hidden.UnionWith(findings.Where(f => f.IsConcealed).Select(LineOf));
        return [.. findings.Select(Printed)];

        (Diagnostic Finding, string Text) Printed(Diagnostic finding)
        {
            text.GetStringBuilder().Clear();
            printer.Print(finding);
            return (finding, text.ToString());
        }
    }

    private static Location LineOf(Diagnostic finding) => finding.Location with { Column = 0 };

    private void Print(Diagnostic finding)
    {
        var page = finding.Page.Length > 0 ? $" [{finding.Page}]" : "";
        to.WriteLine(
            OneLine(
                ($"{finding.Location}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code.Id}: {finding.Message}.{page} "
                    + $"{finding.Hint}").TrimEnd()));
        var (line, column) = (finding.Location.Line, finding.Location.Column);
        if (line == 0 || _hidden.Contains(LineOf(finding)) || Lines(finding.Location.File) is not { } lines || line > lines.Length) return;
        var text = lines[line - 1];
        var (from, end) = Part(text, column);
        var shown = (from > 0 ? "…" : "") + text[from..end] + (end < text.Length ? "…" : "");
        if (text.Length == 0 || shown.Any(char.IsControl) || InPart(text) != text) return;
        to.WriteLine(Margin + shown);
        if (column > 0 && column <= text.Length + 1) to.WriteLine(Margin + new string(' ', column - 1 - from + (from > 0 ? 1 : 0)) + "^");
    }

    // File names and values may contain any character, so a finding is reduced to one line without control characters.
    private static string OneLine(string text) => text.Any(IsUnprintable)
        ? string.Concat(text.Select(c => IsUnprintable(c) ? FormattableString.Invariant($"\\u{(int)c:X4}") : c.ToString()))
        : text;

    private static bool IsUnprintable(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // Does not split a surrogate pair.
    private static (int From, int End) Part(string text, int column)
    {
        var from = Math.Clamp(column - (Longest / 2), 0, Math.Max(0, text.Length - Longest));
        var end = Math.Min(text.Length, from + Longest);
        if (from > 0 && char.IsLowSurrogate(text[from])) from--;
        if (end < text.Length && char.IsHighSurrogate(text[end - 1])) end--;
        return (from, end);
    }

    private string[]? Lines(string file)
    {
        if (_lines.TryGetValue(file, out var known)) return known;
        if (!tree.Exists(file)) return null;
        return _lines[file] =
            Encoding.UTF8.GetString(tree.Read(file)).TrimStart('\uFEFF').ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n');
    }
}
