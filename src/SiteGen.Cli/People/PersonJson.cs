using System.Text.Json;
using SiteGen.Cli.Reports;
using SiteGen.Reports;

namespace SiteGen.Cli.People;

/// <summary>A report on a person as one JSON document, for programs.</summary>
internal static class PersonJson
{
    /// <summary>Returns the document; without a report it contains only the findings.</summary>
    public static string Write(PersonReport? report, DiagnosticBag bag)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonReport.Options))
        {
            json.WriteStartObject();
            if (report is not null) Report(json, report);
            else JsonReport.Findings(json, "findings", bag.Sorted());
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Report(Utf8JsonWriter json, PersonReport report)
    {
        json.WriteString("person", report.Id);
        Places(json, "places", report.Places);
        Places(json, "mayBe", report.MayBe);
        Paths(json, "outputs", report.Outputs);
        Paths(json, "changed", report.Changed);
        Paths(json, "added", report.Added);
        Paths(json, "removed", report.Removed);
        json.WriteBoolean("picturesUnmade", report.PicturesUnmade);
        JsonReport.Findings(json, "inTheWay", report.InTheWay);
    }

    private static void Places(Utf8JsonWriter json, string name, IEnumerable<PersonPlace> places)
    {
        json.WriteStartArray(name);
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteString("role", place.Role);
            JsonReport.Place(json, place.At);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Paths(Utf8JsonWriter json, string name, IEnumerable<string> paths)
    {
        json.WriteStartArray(name);
        foreach (var path in paths) json.WriteStringValue(path);
        json.WriteEndArray();
    }
}
