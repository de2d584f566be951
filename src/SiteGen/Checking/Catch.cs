using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking;

/// <summary>Makes findings of what the last net holds, once all outputs have passed it: one for each spelling and one for each gated file.</summary>
internal sealed class Catch(LastNet net, PublicWords open, DiagnosticBag bag)
{
    /// <summary>Adds the findings, and gives how many there are.</summary>
    /// <param name="gated">The sources with gated text.</param>
    public int Report(IEnumerable<PartedSource> gated) => ReportNames() + ReportRuns(gated);

    private int ReportNames()
    {
        // A file that is named after somebody gives every output that leads to it the name; that one finding says it all.
        if (net.Names.IsEmpty || bag.Sorted().Any(f => f.Code == Codes.NameInAddress)) return 0;
        // An address that an editor wrote is that of a shop, a tool or a page as well as a member's.
        var reader = new WordReader();
        var written = open.Among(new Phrases<Spelling>(net.Names.Keys.Where(s => s.IsAddress).SelectMany(s => WithheldNames.Phrases(s, reader))));
        var found = net.Names.Where(n => !written.Contains(n.Key)).ToList();
        foreach (var (spelling, outputs) in found)
            bag.Add(Codes.NameInOutput, spelling.Person.At, $"{Listed(outputs)} would publish \"{spelling.Text}\", which may not be shown", "Take it out of the theme or the file that it comes from; nothing is published until then.");
        return found.Count;
    }

    private int ReportRuns(IEnumerable<PartedSource> gated)
    {
        var hidden = open.Without(net.Runs.Keys);
        if (hidden.Count == 0) return 0;
        var files = gated.Select(s => GatedPlaces.Of(s, hidden)).Where(p => p.Count > 0).ToList();
        foreach (var places in files)
            bag.Add(Codes.GatedInOutput, places[0].At, $"{Listed(places.SelectMany(p => net.Runs[p.Print]))} would publish words from behind the gate: \"{places[0].Words}\"", "Take them out of the theme or the file that they come from, or move the gate; nothing is published until then.");
        return files.Count;
    }

    private static string Listed(IEnumerable<string> outputs)
    {
        var sorted = outputs.Distinct().Order(StringComparer.Ordinal).ToList();
        return sorted.Count == 1 ? $"\"{sorted[0]}\"" : $"\"{sorted[0]}\" and {sorted.Count - 1} more";
    }
}
