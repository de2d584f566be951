using SiteGen.Config;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.People;
using SiteGen.Privacy.Names;
using SiteGen.Yaml;

namespace SiteGen.Privacy.Leaks;

/// <summary>The scan of outputs for leaks: it collects what is gated in the first pass, stands
/// before the sink in the second, and reports at the end.</summary>
internal sealed class LeakScanner(ISourceTree tree)
{
    private Task<LeakSearch>? _search;
    private WithheldLinks? _links;
    private Sources? _read;
    private bool _hasExpired;
    private OutputOrigins? _sources;
    private LeakSink? _sink;
    private Site? _site;

    /// <summary>Takes what is gated.</summary>
    public GatedShingles Gated { get; } = new();

    /// <summary>Begins, beside the making of the model, to put what is looked for in order. All sources have been read.</summary>
    public void Prepare(Sources sources, Texts texts)
    {
        (_read, _hasExpired) = (sources, sources.ConsentPolicy.HasExpired);
        _links = new WithheldLinks(sources.ConsentPolicy, sources.Config.Address.Absolute("/"));
        _search = Task.Run(() => Search(sources, _links, texts));
    }

    /// <summary>A sink that looks at each file and hands it on.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been prepared.</exception>
    public IOutputSink Around(IOutputSink sink, Site site)
    {
        if (_search is null || _read is null) throw new InvalidOperationException("The scan has not been prepared.");
        _site = site;
        _sources = new OutputOrigins(tree, site);
        return _sink = new LeakSink(sink, _search.GetAwaiter().GetResult());
    }

    /// <summary>Whether the markup that a picture is to be made of may be published.</summary>
    public bool Passes(OutputPath path, string markup) => _sink is null || _sink.Passes(path, markup, AreSecret);

    /// <summary>The first name in a file for download where all in it are withheld only
    /// since a consent ended, and its place; else null.</summary>
    public (Person Person, Location At)? Lapsed(string file)
    {
        if (_search is null || _sources is null || !_hasExpired || _sources.Files.Bytes(file) is not { } bytes) return null;
        var format = OutputFormats.Find(file, bytes);
        if (format == OutputFormat.None) return null;
        var (reader, text, found) = (new OutputText(), Array.Empty<char>(), new List<(Person, Location)>());
        foreach (var encoding in OutputFormats.Encodings(bytes))
        {
            var decoded = OutputFormats.Decode(bytes, ref text, encoding);
            reader.Read(format, decoded);
            var names = _search.Result.Names(reader).Where(n => !n.What.IsLink).ToList();
            if (names.Exists(n => !n.What.Lapsed)) return null;
            if (names.Count > 0)
                found.Add((names.MinBy(n => n.Source).What.Person,
                    TextPosition.Find(decoded, names.Min(n => n.Source), new Location(file, 1, 1))));
        }

        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Adds what was found to the findings, and gives how much.</summary>
    public int Report(DiagnosticBag bag)
    {
        if (_sink is null || _search is null || _links is null) return 0;
        var report = new LeakReport(_sink, _sources!, Open, bag);
        return report.AddNames(new NamePlaces(_sources!, _search.Result), _links)
            + report.AddUnread()
            + report.AddGated(_read!.Pages.Where(p => p.FrontMatter.Gating.Access != Access.Public));
    }

    private PublicTexts Open => new(_site!, _sources!, _sink!.Downloads);

    private bool AreSecret(ulong[] shingles)
    {
        var left = shingles.ToHashSet();
        Open.TakeFrom(left, new HashSet<string>());
        return left.Count > 0;
    }

    private LeakSearch Search(Sources sources, WithheldLinks links, Texts texts)
    {
        // The site is bound to say its address, and editors have settled other places on their pages, which lists and feeds repeat.
        var address = sources.Config.Address.Absolute("/");
        var allowed = sources.Pages.Where(p => p.FrontMatter.Lifecycle.MayBeShown)
            .SelectMany(p => p.FrontMatter.AllowedNames)
            .Select(n => n.Text)
            .ToList();
        var inCopies = NameMatcher.ForOutputs(sources.ConsentPolicy, [address]);
        var inPages = allowed.Count == 0 ? inCopies : NameMatcher.ForOutputs(sources.ConsentPolicy, [address, .. allowed]);
        return new LeakSearch(inPages, links, Gated.TakeSet()) { NamesInCopies = inCopies, Ordinary = OrdinaryWords.With(texts.All) };
    }
}

/// <summary>Words that the engine itself writes: addresses, formats and structured data are made
/// of them. A handle that is one of these is not looked for.</summary>
internal static class OrdinaryWords
{
    private const string OfTheWeb = """
        html http https index page pages feed atom sitemap robots assets media theme style people person metrics glossary discussions
        stories events articles resources topics user agent allow disallow mailto subject body intent reply from text url share intent
        example xml version encoding utf rss channel item title link description language creator category content encoded guid pubdate
        lastmod urlset article website profile summary large image width device initial scale noindex nofollow follow index color scheme
        light dark context schema graph type name author organization headline datepublished datemodified breadcrumb itemlist listitem
        position publisher discussionforumposting qapage question answer comment acceptedanswer suggestedanswer upvotecount event place
        virtuallocation postaladdress offer webpage collectionpage aboutpage isaccessibleforfree haspart cssselector webpageelement true
        false main value interactionstatistic interactioncounter interactiontype userinteractioncount likeaction commentaction
        sharedcontent h1 h2 h3 h4 h5 h6
        """;

    /// <summary>All of them, and those of the interface.</summary>
    public static HashSet<string> With(IEnumerable<string> texts)
    {
        var words = string.Join(' ', texts.Append(OfTheWeb)).Select(c => char.IsLetterOrDigit(c) ? c : ' ').ToArray();
        return new string(words)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Append("utf-8")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
