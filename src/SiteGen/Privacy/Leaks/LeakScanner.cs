using SiteGen.Files;
using SiteGen.Model;
using SiteGen.People;
using SiteGen.Yaml;

namespace SiteGen.Privacy.Leaks;

/// <summary>Scans outputs for leaks: a sink that searches each file, passes it on, and reports at the end.</summary>
/// <param name="sink">Receives every file.</param>
/// <param name="search">Searches for what may not be published.</param>
/// <param name="sources">The sources of the build.</param>
/// <param name="origins">Finds the sources that outputs are made from.</param>
/// <param name="site">The site.</param>
internal sealed class LeakScanner(IOutputSink sink, LeakSearch search, Sources sources, OutputOrigins origins, Site site) : IOutputSink
{
    private readonly LeakSink _sink = new(sink, search);

    public void Write(OutputPath path, ReadOnlySpan<byte> content) => _sink.Write(path, content);

    /// <summary>Whether the markup that a picture is rendered from may be published.</summary>
    public bool Passes(OutputPath path, string markup) => _sink.Passes(path, markup, AreSecret);

    /// <summary>The first name in a download whose names are all withheld only because a consent ended, with its location; otherwise
    /// null.</summary>
    public (Person Person, Location At)? Lapsed(string file)
    {
        if (!sources.ConsentPolicy.HasExpired || origins.Files.Bytes(file) is not { } bytes) return null;
        var format = OutputFormats.Find(file, bytes);
        if (format == OutputFormat.None) return null;
        var (reader, text, found) = (new OutputText(), Array.Empty<char>(), new List<(Person, Location)>());
        foreach (var encoding in OutputFormats.Encodings(bytes))
        {
            var decoded = OutputFormats.Decode(bytes, ref text, encoding);
            reader.Read(format, decoded);
            var names = search.Names(reader).Where(n => !n.What.IsLink).ToList();
            if (names.Exists(n => !n.What.Lapsed)) return null;
            if (names.Count > 0)
                found.Add((names.MinBy(n => n.Source).What.Person,
                    TextPosition.Find(decoded, names.Min(n => n.Source), new Location(file, 1, 1))));
        }

        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Reports everything that was found, and returns the number of findings.</summary>
    public int Report(DiagnosticBag bag)
    {
        var report = new LeakReport(_sink, origins, Open, bag);
        return report.AddNames(new NamePlaces(origins, search), search.Links)
            + report.AddUnread()
            + report.AddGated(sources.Pages.Where(p => p.FrontMatter.Gating.Access != Access.Public));
    }

    private PublicTexts Open => new(site, origins, _sink.Downloads);

    private bool AreSecret(ulong[] shingles)
    {
        var left = shingles.ToHashSet();
        Open.TakeFrom(left, new HashSet<string>());
        return left.Count > 0;
    }
}
