using System.Text.Json;

namespace SiteGen.Cli.Reports;

/// <summary>Findings as SARIF 2.1.0, for code scanning and editors: one run, relative paths, at most 5,000 results.</summary>
internal static class SarifReport
{
    private const int Most = 5_000;

    /// <summary>Returns the report as one JSON document; where there are too many findings, it holds the heaviest.</summary>
    public static string Create(IReadOnlyCollection<Diagnostic> findings)
    {
        var shown = GitLabReport.WithFingerprints(findings).OrderByDescending(f => f.Finding.Severity).Take(Most).ToList();
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, shown.Select(f => f.Finding.Code).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal));
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var (finding, fingerprint) in shown) Result(json, finding, fingerprint);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Tool(Utf8JsonWriter json, IEnumerable<Code> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SiteGen");
        json.WriteString("version", typeof(SiteBuilder).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code.Id);
            Text(json, "shortDescription", code.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Diagnostic finding, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code.Id);
        json.WriteString("level", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        Text(json, "message", $"{finding.Message}. {finding.Hint}".Trim());
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(finding.Location.File).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        if (finding.Location.Line > 0) Region(json, finding.Location);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("sitegen/v1", fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Region(Utf8JsonWriter json, Location at)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", at.Line);
        if (at.Column > 0) json.WriteNumber("startColumn", at.Column);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
