using SiteGen.Content.Kinds.Stories;
using SiteGen.Model;
using SiteGen.Pages.Audiences;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Stories;

/// <summary>Creates the views of stories for their layout.</summary>
internal sealed class StoryViews(PageViewFactory factory)
{
    private readonly RenderContext _context = factory.Context;
    private readonly PeopleViews _people = factory.People;
    private readonly ListCards _cards = factory.Cards;
    private readonly FacetViews _facets = new(factory);
    private readonly VideoViews _videos = new(factory.Context, factory.Dates);

    /// <summary>Creates the view of a story.</summary>
    public StoryView Create(Page page, StoryFrontMatter story) => new()
    {
        Person = story.Person is { } person ? _people.Create(person.Value) : null,
        Org = story.Org,
        Logo = _cards.Picture(story.Logo, page),
        Challenge = story.Challenge,
        WhatTheyDid = story.WhatTheyDid,
        Result = story.Result,
        Numbers = [.. story.Numbers.Select(Numbers.Create)],
        Quotes = [.. story.Quotes.Select(_people.Create)],
        Tradeoffs = story.Tradeoffs,
        DidNotWork = story.DidNotWork,
        Video = _videos.Create(story.Video, page),
        Resources = _cards.Create(_context.PagesOf(story.ResourcesUsed)),
        Facts = [.. Facts(page, story)],
    };

    private IEnumerable<FactView> Facts(Page page, StoryFrontMatter story)
    {
        if (story.Org is { } org) yield return Fact("factOrg", org);
        foreach (var same in FacetMap.FacetsOf(page.Source).Distinct().GroupBy(f => f.Kind).OrderBy(g => g.Key))
            yield return _facets.Fact(same.Key, [.. same]);
    }

    private FactView Fact(string label, string value) => new(_context.Texts.Get(label), value, []);
}
