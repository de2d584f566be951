using SiteGen.Content;
using SiteGen.People;
using SiteGen.Privacy.Names;

namespace SiteGen.Privacy.Leaks;

/// <summary>Reports the leaks in outputs: one finding per spelling and one per gated file.</summary>
internal sealed class LeakReport(LeakSink sink, OutputOrigins sources, PublicTexts open, DiagnosticBag bag)
{
    private const int MostListed = 10;

    /// <summary>Reports the withheld names that outputs contain, and returns the number of findings.</summary>
    public int AddNames(NamePlaces places, WithheldLinks links)
    {
        if (sink.Names.IsEmpty) return 0;
        // A file named after a person puts the name into every output that links to it; that one finding is enough.
        var named = bag.Has(Codes.NameInAddress);
        // An address that an editor wrote may belong to a shop, a tool or a page as well as to a member.
        var written = sink.Names.Keys.Any(n => n.IsLink) ? open.Written(links) : [];
        var found = 0;
        foreach (var (what, leaks) in sink.Names.Where(n => !written.Contains(n.Key)))
        {
            var outputs = Sorted(leaks.Where(l => !named || !l.InAddress || what.IsLink).Select(l => l.Output));
            if (outputs.Count == 0) continue;
            found++;
            if (IsHandle(what, leaks)) AddHandle(what, outputs, places.InTheme(what));
            else AddName(what, outputs, places);
        }

        return found;
    }

    // A handle in an address, a class or an id, or one that consists of two dictionary words, may be a name that the engine or a theme
    // uses, such as post-2 or copy-link; in content it has already been redacted.
    private bool IsHandle(Withheld what, IReadOnlyCollection<(string Output, bool InAddress)> leaks) =>
        !what.IsLink && what.Person.Handles.Contains(what.Text) && !what.Text.Contains(' ', StringComparison.Ordinal)
        && (NameWord.In(what.Text).Count > 1 || leaks.Any(l => l.InAddress)) && !leaks.Any(l => sink.Downloads.Contains(l.Output));

    private void AddHandle(Withheld what, List<string> outputs, Location? inTheme)
    {
        var number = what.Person.Handles.ToList().IndexOf(what.Text) + 1;
        var where = inTheme is null ? "which the engine makes" : $"which stands in {inTheme}";
        bag.Add(Codes.NameInOutput, what.Person.At, $"{Listed(outputs)} would publish handle {number} of this person, {where}",
            "Where it means them, take it out there. Where it is what the site or its theme calls something of its own, take it out of "
                + "\"handles\"; nothing is published until then.");
    }

    private void AddName(Withheld what, List<string> outputs, NamePlaces places)
    {
        var at = places.Find(what, outputs);
        var where = at.Column > 1 || at.Line > 1 ? "Take it out here" : "Take it out of the theme or the file that it comes from";
        bag.Add(
            Codes.NameInOutput,
            at,
            $"{Listed(outputs)} would publish \"{PartlyShown.Text(what.Text)}\", which may not be shown",
            $"{where}; nothing is published until then. Whose name it is and what they agreed to stands in "
                + $"{what.Person.At.File}.{All(outputs, what.Person)}");
    }

    /// <summary>Reports the gated text in outputs that no public text contains, and returns the number of findings.</summary>
    public int AddGated(IEnumerable<PageSource> gated)
    {
        var hidden = sink.Gated.SelectMany(g => g.Shingles).ToHashSet();
        open.TakeFrom(hidden, sink.Gated.Select(g => sources.Find(g.Output)).OfType<string>().ToHashSet(StringComparer.Ordinal));
        if (hidden.Count == 0) return 0;
        var files = gated.Select(sources.GatedSourceFor)
            .OfType<GatedSource>()
            .Select(s => GatedPlaces.Find(s, hidden))
            .Where(p => p.Count > 0)
            .ToList();
        foreach (var places in files)
        {
            var shingles = places.Select(p => p.Shingle).ToHashSet();
            bag.Add(
                Codes.GatedInOutput,
                places[0].At,
                $"{Listed(Sorted(sink.Gated.Where(g => g.Shingles.Any(shingles.Contains)).Select(g => g.Output)))} would publish words "
                    + $"from behind the gate: \"{PartlyShown.Text(places[0].Words)}\"",
                "Take them out of the theme or the file that they come from, or move the gate; nothing is published until then.");
        }

        return files.Count;
    }

    /// <summary>Reports the outputs that could not be searched, and returns their number.</summary>
    public int AddUnread()
    {
        foreach (var output in sink.Unread)
            bag.Add(
                Codes.NotLookedThrough,
                new Location(sources.Find(output) ?? output),
                "the file is in an encoding that is not known (UTF-16 without a byte order mark, or UTF-32), and could not be scanned "
                    + "for names and gated text",
                "Save it as UTF-8.");
        return sink.Unread.Count;
    }

    private static List<string> Sorted(IEnumerable<string> outputs) => [.. outputs.Distinct().Order(StringComparer.Ordinal)];

    // Ten are enough to show a pattern.
    private static string All(List<string> sorted, Person person)
    {
        if (sorted.Count == 1) return "";
        var more = sorted.Count > MostListed
            ? FormattableString.Invariant($" and {sorted.Count - MostListed} more; \"sitegen person {person.Id}\" lists all")
            : "";
        return $" It stands in {string.Join(", ", sorted.Take(MostListed))}{more}.";
    }

    private static string Listed(IReadOnlyList<string> sorted) =>
        sorted.Count == 1 ? $"\"{sorted[0]}\"" : $"\"{sorted[0]}\" and {sorted.Count - 1} more";
}
