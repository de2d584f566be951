using SiteGen.Content.Kinds.Stories;
using SiteGen.Model;
using SiteGen.Pages.Audiences;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Stories;

/// <summary>Stories as their layout shows them.</summary>
internal sealed class StoryViews(RenderContext context, PeopleViews people, ListCards cards, FacetViews facets, VideoViews videos)
{
    /// <summary>The view of a story.</summary>
    public StoryView Create(Page page, StoryFrontMatter story) => new()
    {
        Person = story.Person is { } person ? people.Create(person.Value) : null,
        Org = story.Org,
        Logo = cards.Picture(story.Logo, page),
        Challenge = story.Challenge,
        WhatTheyDid = story.WhatTheyDid,
        Result = story.Result,
        Numbers = [.. story.Numbers.Select(Numbers.Create)],
        Quotes = [.. story.Quotes.Select(people.Create)],
        Tradeoffs = story.Tradeoffs,
        DidNotWork = story.DidNotWork,
        Video = videos.Create(story.Video, page),
        Resources = cards.Create(context.PagesOf(story.ResourcesUsed)),
        Facts = [.. Facts(page, story)],
    };

    private IEnumerable<FactView> Facts(Page page, StoryFrontMatter story)
    {
        if (story.Org is { } org) yield return Fact("factOrg", org);
        foreach (var same in FacetMap.FacetsOf(page.Source).Distinct().GroupBy(f => f.Kind).OrderBy(g => g.Key))
            yield return facets.Fact(same.Key, [.. same]);
    }

    private FactView Fact(string label, string value) => new(context.Texts.Get(label), value, []);
}
