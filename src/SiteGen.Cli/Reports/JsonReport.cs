using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Cli.Build;

namespace SiteGen.Cli.Reports;

/// <summary>A build as one JSON document, for programs.</summary>
internal static class JsonReport
{
    /// <summary>The format options of the documents, which are read by programs and never embedded in a page.</summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    /// <summary>Returns the document.</summary>
    public static string Create(BuildOutcome outcome, bool passed)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("passed", passed);
            json.WriteString("output", outcome.Output);
            json.WriteNumber("seconds", Math.Round(outcome.Took.TotalSeconds, 3));
            Result(json, outcome);
            Counts(json, outcome.Bag);
            Findings(json, "findings", outcome.Bag.Sorted());
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Result(Utf8JsonWriter json, BuildOutcome outcome)
    {
        if (outcome.Result is not { } result) return;
        json.WriteString("now", result.Now);
        json.WriteStartObject("pages");
        foreach (var (type, count) in result.Pages) json.WriteNumber(type, count);
        json.WriteEndObject();
        if (outcome.Written is { } written)
        {
            json.WriteStartObject("files");
            json.WriteNumber("written", written.Written);
            json.WriteNumber("unchanged", written.Unchanged);
            json.WriteNumber("deleted", written.Deleted);
            json.WriteEndObject();
        }

        json.WriteStartArray("keptBack");
        foreach (var page in result.HeldPages)
        {
            json.WriteStartObject();
            json.WriteString("page", page.File);
            json.WriteString("why", page.Why.ToString().ToLowerInvariant());
            json.WriteString("reason", page.Reason);
            if (page.Person.Length > 0) json.WriteString("person", page.Person);
            Place(json, page.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Counts(Utf8JsonWriter json, DiagnosticBag bag)
    {
        json.WriteStartObject("counts");
        foreach (var severity in Enum.GetValues<Severity>().OrderDescending()) json.WriteNumber(Name(severity), bag.Count(severity));
        json.WriteEndObject();
    }

    private static string Name(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>Writes findings as a list with this name.</summary>
    public static void Findings(Utf8JsonWriter json, string name, IEnumerable<Diagnostic> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code.Id);
            json.WriteString("severity", Name(finding.Severity));
            json.WriteString("message", finding.Message);
            json.WriteString("hint", finding.Hint);
            if (finding.Page.Length > 0) json.WriteString("page", finding.Page);
            Place(json, finding.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the location of a finding.</summary>
    public static void Place(Utf8JsonWriter json, Location at)
    {
        json.WriteString("file", at.File);
        if (at.Line > 0) json.WriteNumber("line", at.Line);
        if (at.Column > 0) json.WriteNumber("column", at.Column);
    }
}
