using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Rendering.Views;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.ShareCards;

/// <summary>The pages that have a card of their own, with what may be shared of them. Home and lists have the picture of the site.</summary>
internal sealed class CardSubjects(Edition edition, Dates dates)
{
    private const int MostPeople = 3;

    /// <summary>All of them in the order of their URLs.</summary>
    public IReadOnlyList<CardSubject> All() =>
        [.. edition.Site.Pages.All.Where(p => p.Url != "/").Select(Of).Concat(edition.Site.Profiles.Where(p => p.Voice.Scopes.Social).Select(Of)).OrderBy(s => s.Url, StringComparer.Ordinal)];

    private CardSubject Of(Page page) => new(
        page.Url,
        Name(page.Id),
        PageTypeFacts.Of(page.Type).Name,
        edition.Shared(page.Title),
        [.. People(page).Distinct().Select(edition.Site.Voices.Show).Where(v => v is { Named: true, Scopes.Social: true }).Select(v => v.Name).Distinct().Take(MostPeople)],
        dates.View(page.Source.Kind is EventMatter happening ? happening.Start : page.Published) is { } date ? Date(date) : null);

    private CardSubject Of(Profile profile) =>
        new(profile.Url, Name(profile.Url.Trim('/').Replace('/', '-')), "person", edition.Shared(profile.Voice.Name), [], null);

    // An id may hold the name of somebody who did not agree to be shared.
    private string Name(string id) => edition.MayBeShared(id) ? id : "page";

    // Who speaks: not who is merely named, and not the editor, who stands behind every page.
    private static IEnumerable<string> People(Page page) => page.Source.Kind switch
    {
        DiscussionMatter => page.Source.Body.Posts.Select(p => p.By.Value),
        ResourceMatter { Maker: { } maker } => [maker.Value],
        EventMatter { Speakers.Count: > 0 } happening => happening.Speakers.Select(s => s.Value),
        EventMatter { Host: { } host } => [host.Value],
        StoryMatter { Person: { } person } => [person.Value],
        _ => page.Matter.Credits.By.Select(b => b.Value),
    };

    private static string Date(DateView date) => date.Time is { } time ? $"{date.Text}, {time}" : date.Text;
}
