using SiteGen.Checking;
using SiteGen.Community;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Model;
using SiteGen.Outputs;

namespace SiteGen.Street;

/// <summary>The last net over the street: gathers fingerprints in the first pass, stands before the sink in the second, and reports at the end.</summary>
internal sealed class SafetyNet(SourceReader files)
{
    private readonly SourceReader _again = new(files.Tree, new DiagnosticBag());
    private IReadOnlyList<PageSource> _pages = [];
    private IReadOnlyList<string> _themes = [];
    private Task<(WithheldNames Names, GatedText Gated)>? _prepared;
    private LastNet? _net;

    /// <summary>Takes what tells the text behind the gate.</summary>
    public GatedPrints Prints { get; } = new();

    /// <summary>Begins, beside the making of the model, to put what is looked for in order. All sources have been read.</summary>
    public void Prepare(Sources sources, Texts texts)
    {
        (_pages, _themes) = (sources.Pages, [.. sources.Config.Theme.Names.Select(n => $"themes/{n.Value}")]);
        _prepared = Task.Run(() => (new WithheldNames(sources.Voices, sources.Config.Address.Absolute("/"), texts.All), new GatedText(Prints)));
    }

    /// <summary>A sink that looks at each file and hands it on.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been prepared.</exception>
    public IOutputSink Around(IOutputSink sink, Site site)
    {
        var (names, gated) = (_prepared ?? throw new InvalidOperationException("The net has not been prepared.")).GetAwaiter().GetResult();
        _net = new LastNet(sink, names, gated);
        // Share cards say some of it before the pages are made.
        foreach (var page in site.Pages.All)
        {
            _net.Hear(Prints.OpenOf(page.Source.Path));
            if (page.Access == Access.Public) _net.Hear(page.Title);
        }

        Prints.Clear();
        return _net;
    }

    /// <summary>Whether the markup that a picture is to be made of may be published.</summary>
    public bool Passes(OutputPath path, string markup) => _net is null || _net.Passes(path, markup, AreGated);

    /// <summary>Adds what was found to the findings, and gives how much.</summary>
    public int Report(Site site, DiagnosticBag bag)
    {
        if (_net is null) return 0;
        _net.Finish();
        var sourceOf = SourceOf(site);
        var holding = _net.Runs.Select(r => sourceOf(r.Output)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new Catch(_net, Open(site, holding), new NamePlaces(_again, _themes, sourceOf), bag).Report(_pages.Where(IsGated).Select(Parted).OfType<PartedSource>());
    }

    private bool AreGated(HashSet<ulong> runs) => _pages.Where(IsGated).Select(Parted).OfType<PartedSource>().Any(source => GatedPlaces.Of(source, runs).Count > 0);

    private static bool IsGated(PageSource page) => page.Matter.Gating.Access != Access.Public;

    // What lies in the folder of a page was made of its source.
    private Func<string, string?> SourceOf(Site site)
    {
        var pages = new Dictionary<string, string>(site.Pages.All.Count + site.Profiles.Count, StringComparer.Ordinal);
        foreach (var page in site.Pages.All)
        {
            pages[page.Url] = page.Source.Path;
            if (page.TipSheetUrl is { } sheet) pages[sheet] = page.Source.Path;
        }

        foreach (var person in site.Profiles) pages[person.Url] = site.Voices.Find(person.PersonId)?.At.File ?? $"content/people/{person.PersonId}.yml";
        return output => pages.GetValueOrDefault("/" + output[..(output.LastIndexOf('/') + 1)])
            ?? _themes.Select(t => $"{t}/{WithoutHash(output)}").Append("content/" + output).FirstOrDefault(files.Tree.Exists);
    }

    // assets/a.<hash>.css is a theme's assets/a.css.
    private static string WithoutHash(string output) => output.Split('.') is [.. var name, _, var ending] ? string.Join('.', [.. name, ending]) : output;

    // The rest of the site's own words first, then the pages that hold what was found: most of it is theirs.
    private PublicWords Open(Site site, HashSet<string> holding)
    {
        var pages = site.Pages.All.ToLookup(p => holding.Contains(p.Source.Path), p => p.Access == Access.Public ? Whole(p.Source.Path) : Parts(p.Source));
        return new PublicWords([[.. files.Tree.Files("content/data").Append(site.Config.File).Select(Whole)], [.. pages[true]], [.. pages[false]]]);
    }

    // Of a public page the whole file is public.
    private Func<string> Whole(string path) => () => _again.Text(path)?.Text ?? "";

    private Func<string> Parts(PageSource page) => () => string.Join("\n\n", Parted(page)?.Open.Select(s => s.Text) ?? []);

    // The findings of a file were made at its first reading.
    private PartedSource? Parted(PageSource page) =>
        _again.Content(page.Path, page.Type == PageType.Discussion) is { } file ? new PartedSource(file, page.Matter.Gating.Access, page.Body) : null;
}
