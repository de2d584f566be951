using SiteGen.Config;
using SiteGen.Content;
using SiteGen.Content.Common;
using SiteGen.Content.Data;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Events;
using SiteGen.People;
using SiteGen.Privacy.Names;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Model;

/// <summary>The results of the first pass.</summary>
internal sealed record Sources(
    SiteConfig Config,
    ConsentPolicy ConsentPolicy,
    NameMatcher Names,
    IReadOnlyList<PageSource> Pages,
    SiteData Data);

/// <summary>Assembles the site on one thread: the pages to build, all addresses, topics, profiles.</summary>
internal sealed class SiteAssembly(Sources sources, DateTimeOffset now, bool drafts, DiagnosticBag bag)
{
    private readonly AddressClaims _addresses = new(bag);
    private readonly PublicationRules _publishing = new(sources.ConsentPolicy, now, drafts);
    private readonly LapsedNames _lapsed = new(sources, bag);

    /// <summary>The addresses that the site uses.</summary>
    public AddressClaims Addresses => _addresses;

    /// <summary>Returns the site.</summary>
    /// <param name="unread">Files that exist but could not be read; references to them are not reported.</param>
    public Site Assemble(IEnumerable<string> unread)
    {
        var decided = sources.Pages.Select(WithoutLapsed).Select(p => new { Page = p, Reasons = Reasons(p) }).ToList();
        var kept = decided.Where(d => d.Reasons.Count > 0).ToList();
        var ready = decided.Where(d => d.Reasons.Count == 0).Select(d => d.Page).ToList();
        var data = _lapsed.Without(sources.Data);
        var generated = GeneratedPages.WithContent(ready, data, sources.ConsentPolicy);
        ClaimLists(generated);
        var pages = Pages([.. ready.Where(_addresses.Claim)]);
        var map = new PageMap(
            pages,
            kept.SelectMany(k => new[] { k.Page.Id, k.Page.Path, ContentKind.For(k.Page.Type).Permalink(k.Page.Slug) })
            .Concat(GeneratedPages.Empty(generated))
            .Concat(EmptyLists(pages)),
            unread);
        var site = new Site
        {
            Config = sources.Config,
            Now = now,
            ConsentPolicy = sources.ConsentPolicy,
            Pages = map,
            Topics = new TopicPages(map, sources.ConsentPolicy, now).All(),
            Profiles = Profiles(map),
            Facets = new FacetMap(map),
            GeneratedPages = generated,
            Data = data,
            HeldPages = [.. kept.SelectMany(k => k.Reasons)],
            Archive = new Archive(map),
            Insights = new Insights(map, now),
        };
        foreach (var url in GeneratedPages.SubPages(site).Concat(GeneratedPages.TipSheets(map)))
            _addresses.Claim(url, new Location("content/"));
        return site;
    }

    private IReadOnlyList<HeldPage> Reasons(PageSource page) =>
        _publishing.Reasons(page) is { Count: > 0 } reasons ? reasons : _lapsed.Reason(page) is { } lapsed ? [lapsed] : [];

    // A recap that is not due yet, or belongs to an event that did not take place, is not part of its page; nor are aliases with a lapsed
    // name.
    private PageSource WithoutLapsed(PageSource source) => _lapsed.WithoutAliases(WithoutHiddenRecap(source));

    private PageSource WithoutHiddenRecap(PageSource source) =>
        source.Kind is EventFrontMatter { Recap: { } recap } eventDetails && (recap.Published?.Instant > now || !eventDetails.TakesPlace)
            ? source with
            {
                Kind = eventDetails with { Recap = null },
                People = [.. source.People.Where(u => !recap.Questions.Any(q => q.Answer.By.At == u.Id.At))],
                DatesToCome = [.. source.DatesToCome.Where(d => !d.Path.StartsWith("recap.", StringComparison.Ordinal))],
                Body = source.Body with
                {
                    Segments = [.. source.Body.Segments.Where(s => s.Kind != SegmentKind.Recap)],
                    Behind = source.Body.BehindRecap ?? source.Body.Behind
                }
            }
            : source;

    private void ClaimLists(IReadOnlyList<string> generated)
    {
        foreach (var type in ContentKind.WithFolder) _addresses.Claim(type.ListUrl, new Location($"content/{type.Folder}/"));
        _addresses.Claim("/404.html", new Location("themes/"));
        foreach (var name in generated) _addresses.Claim(GeneratedPages.Url(name), new Location(GeneratedPages.Source(name)));
    }

    private static IEnumerable<string> EmptyLists(List<Page> pages) =>
        ContentKind.WithFolder.Where(t => pages.All(p => p.Type != t.Type)).SelectMany(t => new[] { t.ListUrl, t.ListUrl + "feed.xml" });

    private List<Page> Pages(List<PageSource> built)
    {
        var topics = built.Where(p => p.Type == PageType.Topic).Select(p => Page(p, [])).ToList();
        var known = topics.ToDictionary(t => t.Source.Slug, StringComparer.Ordinal);
        foreach (var topic in topics) known.TryAdd(topic.Id, topic);
        return [.. topics, .. built.Where(p => p.Type != PageType.Topic).Select(p => Page(p, Resolve(p, known)))];
    }

    private Page Page(PageSource source, IReadOnlyList<Page> topics) =>
        new(source, ContentKind.For(source.Type).Permalink(source.Slug), topics, _publishing.IsDraft(source));

    private static Page[] Resolve(PageSource source, Dictionary<string, Page> topics) =>
        source.FrontMatter.Classification.Topics.Select(t => topics.GetValueOrDefault(t.Value)).OfType<Page>().Distinct().ToArray();

    private List<Profile> Profiles(PageMap map)
    {
        var contributions = map.ByDay
            .SelectMany(p => p.Source.PersonUses
                .Where(u => u.Role is not (PersonRole.Editor or PersonRole.BlockQuote))
                .Select(u => u.Id.Value)
                .Distinct()
                .Select(id => new { Id = id, Page = p }))
            .ToLookup(p => p.Id, p => p.Page, StringComparer.Ordinal);
        return [.. from person in sources.ConsentPolicy.People
                   let publicPerson = sources.ConsentPolicy.PublicPersonFor(person.Id)
                   where publicPerson.Slug is not null
                   let url = $"/people/{publicPerson.Slug}/"
                   where _addresses.Claim(url, person.Slug?.At ?? person.At)
                   select new Profile(person.Id, url, publicPerson, person.Staff, person.Joined, [.. contributions[person.Id]])];
    }
}
