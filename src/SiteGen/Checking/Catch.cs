using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking;

/// <summary>Makes findings of what the last net holds, once all outputs have passed it: one for each spelling and one for each gated file.</summary>
internal sealed class Catch(LastNet net, PublicWords open, NamePlaces places, DiagnosticBag bag)
{
    /// <summary>Adds the findings, and gives how many there are.</summary>
    /// <param name="gated">The sources with gated text.</param>
    public int Report(IEnumerable<PartedSource> gated) => ReportNames() + ReportRuns(gated);

    private int ReportNames()
    {
        if (net.Names.IsEmpty) return 0;
        // A file that is named after somebody gives every output that leads to it the name; that one finding says it all.
        var named = bag.Sorted().Any(f => f.Code == Codes.NameInAddress);
        // An address that an editor wrote is that of a shop, a tool or a page as well as a member's.
        var reader = new WordReader();
        var written = open.Among(new Phrases<Spelling>(net.Names.Keys.Where(s => s.IsAddress).SelectMany(s => WithheldNames.Phrases(s, reader))));
        var found = 0;
        foreach (var (spelling, hits) in net.Names.Where(n => !written.Contains(n.Key)))
        {
            var outputs = Sorted(hits.Where(h => !named || !h.InAddress || spelling.IsAddress).Select(h => h.Output));
            if (outputs.Count == 0) continue;
            found++;
            var at = places.Of(spelling, outputs);
            var where = at.Column > 1 || at.Line > 1 ? "Take it out here" : "Take it out of the theme or the file that it comes from";
            bag.Add(Codes.NameInOutput, at, $"{Listed(outputs)} would publish \"{PartlyShown.Text(spelling.Text)}\", which may not be shown", $"{where}; nothing is published until then. Whose name it is and what they agreed to stands in {spelling.Person.At.File}.");
        }

        return found;
    }

    private int ReportRuns(IEnumerable<PartedSource> gated)
    {
        var hidden = open.Without(net.Runs.SelectMany(r => r.Runs).Except(net.Said));
        if (hidden.Count == 0) return 0;
        var files = gated.Select(s => GatedPlaces.Of(s, hidden)).Where(p => p.Count > 0).ToList();
        foreach (var gatedPlaces in files)
        {
            var prints = gatedPlaces.Select(p => p.Print).ToHashSet();
            bag.Add(Codes.GatedInOutput, gatedPlaces[0].At, $"{Listed(Sorted(net.Runs.Where(r => r.Runs.Any(prints.Contains)).Select(r => r.Output)))} would publish words from behind the gate: \"{PartlyShown.Text(gatedPlaces[0].Words)}\"", "Take them out of the theme or the file that they come from, or move the gate; nothing is published until then.");
        }

        return files.Count;
    }

    private static List<string> Sorted(IEnumerable<string> outputs) => [.. outputs.Distinct().Order(StringComparer.Ordinal)];

    private static string Listed(IReadOnlyList<string> sorted) => sorted.Count == 1 ? $"\"{sorted[0]}\"" : $"\"{sorted[0]}\" and {sorted.Count - 1} more";
}
