using System.Text.Json;

namespace SiteGen.Cli.Serve;

/// <summary>What the panel in the browser shows of a preview, as JSON.</summary>
internal sealed class PanelState(string site, EditorLink editor, bool follow)
{
    // Nobody mends more at once, and the browser would be slow.
    private const int Most = 200;

    /// <summary>Returns the state of a preview.</summary>
    public string Create(Preview preview)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("version", preview.Version);
            json.WriteBoolean("stale", preview.IsStale);
            json.WriteNumber("seconds", Math.Round(preview.Took.TotalSeconds, 2));
            json.WriteBoolean("drafts", preview.View.Drafts);
            json.WriteBoolean("held", preview.View.Held);
            json.WriteString("asOf", preview.View.AsOf);
            json.WriteNumber("count", preview.Findings.Count);
            if (follow && Followed(preview) is { } url) json.WriteString("follow", preview.BasePath + url.TrimStart('/'));
            json.WriteStartArray("findings");
            foreach (var (finding, text) in preview.Findings.OrderByDescending(f => f.Finding.Severity).Take(Most))
                Finding(json, finding, text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string? Followed(Preview preview) =>
        preview.Saved.Select(s => preview.Result?.Urls.GetValueOrDefault(s)).FirstOrDefault(u => u is not null);

    private void Finding(Utf8JsonWriter json, Diagnostic finding, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        json.WriteStartObject();
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("code", finding.Code.Id);
        json.WriteString("place", finding.Location.ToString());
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Hint);
        json.WriteString("source", string.Join('\n', lines.Skip(1).Select(l => l[Math.Min(4, l.Length)..])));
        json.WriteString("text", text);
        // A finding may be about an output or a setting, and a name is no path out of the site.
        var file = Path.GetFullPath(Path.Combine(site, finding.Location.File));
        if (file.StartsWith(site + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file))
            json.WriteString("editor", editor.To(file, finding.Location));
        json.WriteEndObject();
    }
}
