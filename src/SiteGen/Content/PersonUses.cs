using SiteGen.Content.Blocks;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Plain;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Content.Kinds.Stories;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>A place where a page names a person by id.</summary>
/// <param name="Id">The person's id and where it stands.</param>
/// <param name="Role">What the person is there: author, editor, speaker …</param>
/// <param name="OwnWords">Whether words of the person are shown there.</param>
internal sealed record PersonUse(Located<string> Id, string Role, bool OwnWords)
{
    /// <summary>Whether only a block with the words is left out while they may not be shown, and not the whole page.</summary>
    public bool InBlock { get; init; }
}

/// <summary>The one list of the places where front matter and posts name people.</summary>
internal static class PersonUses
{
    /// <summary>Every use on a page, in the order of the page's parts.</summary>
    public static IEnumerable<PersonUse> Find(PageSource page) =>
        Common(page)
            .Concat(Kind(page.Kind))
            .Concat(page.Body.Posts.Where(p => p.By.Value.Length > 0).Select(p => new PersonUse(p.By, "post", true)));

    private static IEnumerable<PersonUse> Common(PageSource page) =>
        page.FrontMatter.Credits.By.Select(by => new PersonUse(by, "byline", false)).Concat(One(page.FrontMatter.Credits.Editor, "editor"));

    private static IEnumerable<PersonUse> Kind(KindFrontMatter kind) => kind switch
    {
        StoryFrontMatter story => One(story.Person, "subject").Concat(story.Quotes.Select(Own)),
        EventFrontMatter eventDetails => One(eventDetails.Host, "host")
            .Concat(eventDetails.Speakers.Select(s => new PersonUse(s, "speaker", false)))
            .Concat(eventDetails.Recap?.Questions.Select(q => Own(q.Answer)) ?? []),
        ArticleFrontMatter article => article.ReviewedBy.Select(r => new PersonUse(r, "reviewer", false)),
        ResourceFrontMatter resource => One(resource.Maker, "maker"),
        PlainFrontMatter plain => plain.Blocks.SelectMany(b => b.Block.References)
            .Where(r => r.To == Referred.Speaker)
            .Select(r => new PersonUse(r.Id, "quote", true) { InBlock = true }),
        _ => [],
    };

    private static PersonUse Own(Quote quote) => new(quote.By, "quote", true);

    private static IEnumerable<PersonUse> One(Located<string>? id, string role) => id is null ? [] : [new PersonUse(id, role, false)];
}
