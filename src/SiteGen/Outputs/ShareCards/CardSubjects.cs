using SiteGen.Content.Kinds;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Outputs.ShareCards;

/// <summary>The pages that have a card of their own, with what may be shared of them.
/// Home and lists have the picture of the site.</summary>
internal sealed class CardSubjects(RenderContext context, Dates dates)
{
    private const int MostPeople = 3;

    /// <summary>All of them in the order of their URLs.</summary>
    public IReadOnlyList<CardSubject> All() =>
        [.. context.Site.Pages.All.Where(p => p.Url != "/")
            .Select(Create)
            .Concat(context.Site.Profiles.Where(p => p.PublicPerson.Scopes.Social).Select(Create))
            .OrderBy(s => s.Url, StringComparer.Ordinal)];

    private CardSubject Create(Page page) => new(
        page.Url,
        Name(page.Id),
        ContentKind.For(page.Type).Name,
        context.Shared(page.Title),
        [.. page.Speaking
            .Distinct()
            .Select(context.Site.ConsentPolicy.PublicPersonFor)
            .Where(v => v is { Named: true, Scopes.Social: true })
            .Select(v => v.Name)
            .Distinct()
            .Take(MostPeople)],
        dates.View(page.Day) is { } date ? Date(date) : null);

    private CardSubject Create(Profile profile) =>
        new(profile.Url, Name(profile.Url.Trim('/').Replace('/', '-')), "person", context.Shared(profile.PublicPerson.Name), [], null);

    // An id may hold the name of somebody who did not agree to be shared.
    private string Name(string id) => context.MayBeShared(id) ? id : "page";

    private static string Date(DateView date) => date.Time is { } time ? $"{date.Text}, {time}" : date.Text;
}

/// <summary>A page that a card is made for.</summary>
/// <param name="Url">The site path.</param>
/// <param name="Name">What the card's file is called: an id, or the word for somebody's profile.</param>
/// <param name="Kind">The kind, as themes see it.</param>
/// <param name="Title">The title, as it may be shared.</param>
/// <param name="People">The names that may be shared.</param>
/// <param name="Date">The day of publication or of the event, in words, or null.</param>
internal sealed record CardSubject(string Url, string Name, string Kind, string Title, IReadOnlyList<string> People, string? Date);
