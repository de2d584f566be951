namespace SiteGen.Cli.Reports;

/// <summary>Findings as annotations of a GitHub Actions job. GitHub shows ten of a severity and step, so no more are written; all of them
/// stand in the log as text.</summary>
internal static class GitHubReport
{
    private const int Shown = 10;

    /// <summary>Returns the workflow commands, one a line.</summary>
    public static IEnumerable<string> Lines(IReadOnlyCollection<Diagnostic> findings)
    {
        foreach (var level in findings.GroupBy(f => Level(f.Severity)))
        {
            foreach (var finding in level.Take(Shown)) yield return Line(level.Key, finding);
            if (level.Count() > Shown) yield return $"{level.Count() - Shown} more of level {level.Key} are in the log.";
        }
    }

    private static string Line(string level, Diagnostic finding)
    {
        var at = finding.Location;
        var place = $"file={Property(at.File)}" + (at.Line > 0 ? FormattableString.Invariant($",line={at.Line}") : "")
            + (at.Column > 0 ? FormattableString.Invariant($",col={at.Column}") : "");
        var title = Property($"{finding.Code.Id} {finding.Code.Title}");
        return $"::{level} {place},title={title}::{Data($"{finding.Message}. {finding.Hint}".Trim())}";
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
