using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>Keeps gated lines of a page out of the findings, because anybody may see the build log.</summary>
internal static class GatedLines
{
    /// <summary>Conceals the body, and the front matter except plain values that the page shows in public.</summary>
    /// <param name="file">The page's file.</param>
    /// <param name="gate">The gate of the page.</param>
    /// <param name="cut">The last public line of the body.</param>
    /// <param name="bag">Receives the findings.</param>
    public static void Conceal(SourceFile file, PageGate gate, int cut, DiagnosticBag bag)
    {
        // If front matter is broken, the line with the access level may be broken too, so everything is hidden.
        if (file.IsBroken && MayBeGated(file.Text))
        {
            bag.Conceal(file.Path, (1, int.MaxValue));
            bag.HideQuotations(file.Path, (1, int.MaxValue));
            return;
        }

        if (gate.Access == Access.Public) return;
        var (path, front) = (file.Path, file.FrontMatter);
        var entries = front.Entries;
        var lines = new (int First, int Last)[entries.Count];
        foreach (var (index, entry) in entries.Index())
        {
            var line = entry.Key.At.Line;
            var isOpen = (entry.Value is YamlScalar
                || entry.Key.Value == "preview"
                || (entry.Value is YamlList list && list.Items.All(i => i is YamlScalar)))
                && gate.Shows(entry.Key.Value);
            var last = index + 1 < entries.Count ? entries[index + 1].Key.At.Line - 1 : int.MaxValue;
            lines[index] = isOpen ? (line + 1, last) : (line, Math.Max(line, last));
        }

        bag.Conceal(path, lines);
        var end = FrontMatterLines.End(file.Text, new DiagnosticBag());
        bag.HideQuotations(path, [.. lines.Select(l => (l.First, Math.Min(l.Last, end))), (Math.Max(cut, end) + 1, int.MaxValue)]);
    }

    // YAML writes a key in many ways: in quotation marks, behind a question mark, with escapes.
    private static bool MayBeGated(SourceText text)
    {
        var front = text.Span(2, FrontMatterLines.End(text, new DiagnosticBag()) - 1);
        return front.Contains("access", StringComparison.OrdinalIgnoreCase)
            || front.Contains("\\x", StringComparison.Ordinal)
            || front.Contains("\\u", StringComparison.OrdinalIgnoreCase);
    }
}
