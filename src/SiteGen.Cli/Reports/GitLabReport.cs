using System.Security.Cryptography;
using System.Text.Json;

namespace SiteGen.Cli.Reports;

/// <summary>Findings as a Code Quality report of GitLab, which shows them in merge requests.</summary>
internal static class GitLabReport
{
    /// <summary>Returns the report as one JSON document.</summary>
    public static string Create(IReadOnlyCollection<Diagnostic> findings)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonReport.Options))
        {
            json.WriteStartArray();
            foreach (var (finding, fingerprint) in WithFingerprints(findings)) Write(json, finding, fingerprint);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Returns each finding with a hash that stays the same where lines above it are added, and is its own.</summary>
    public static IEnumerable<(Diagnostic Finding, string Fingerprint)> WithFingerprints(IEnumerable<Diagnostic> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var what = $"{finding.Code.Id}\n{finding.Location.File}\n{finding.Message}";
            var again = seen[what] = seen.GetValueOrDefault(what) + 1;
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{what}\n{again}")));
            yield return (finding, Convert.ToHexStringLower(hash)[..32]);
        }
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("description", $"{finding.Message}. {finding.Hint}".Trim());
        json.WriteString("check_name", finding.Code.Id);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", finding.Severity switch
        {
            Severity.Error => "critical",
            Severity.Warning => "major",
            Severity.Due => "minor",
            _ => "info",
        });
        json.WriteStartObject("location");
        json.WriteString("path", finding.Location.File);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", Math.Max(1, finding.Location.Line));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
