using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Loading;

namespace SiteGen.Cli.Reports;

/// <summary>Prints findings for people: the place, what is wrong, what to do, and the line with a caret.</summary>
internal sealed class TextFindings(TextWriter to, ISourceTree tree)
{
    private const string Margin = "    ";

    // Of a longer line, the part around the place.
    private const int Longest = 120;

    private readonly HashSet<Location> _hidden = [];
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>Prints them in the order given.</summary>
    public void Print(IReadOnlyCollection<Diagnostic> findings)
    {
        _hidden.UnionWith(findings.Where(f => f.Code.HidesLine).Select(LineOf));
        foreach (var finding in findings) Print(finding);
    }

    private static Location LineOf(Diagnostic finding) => finding.Location with { Column = 0 };

    private void Print(Diagnostic finding)
    {
        var page = finding.Page.Length > 0 ? $" [{finding.Page}]" : "";
        to.WriteLine($"{finding.Location}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Code.Id}: {finding.Message}.{page} {finding.Hint}".TrimEnd());
        var (line, column) = (finding.Location.Line, finding.Location.Column);
        if (line == 0 || _hidden.Contains(LineOf(finding)) || Lines(finding.Location.File) is not { } lines || line > lines.Length) return;
        var text = lines[line - 1];
        if (text.Length == 0 || text.Any(char.IsControl)) return;
        var from = Math.Clamp(column - (Longest / 2), 0, Math.Max(0, text.Length - Longest));
        to.WriteLine(Margin + text.Substring(from, Math.Min(Longest, text.Length)));
        if (column > 0 && column <= text.Length + 1) to.WriteLine(Margin + new string(' ', column - 1 - from) + "^");
    }

    private string[]? Lines(string file)
    {
        if (_lines.TryGetValue(file, out var known)) return known;
        if (!tree.Exists(file)) return null;
        return _lines[file] = Encoding.UTF8.GetString(tree.Read(file)).TrimStart('\uFEFF').ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n');
    }
}
