using SiteGen.Content.Kinds;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Outputs.ShareCards;

/// <summary>The pages with their own card, and the texts that may be shared. The home page and lists use the picture of the site.</summary>
internal sealed class CardSubjects(RenderContext context, Dates dates)
{
    private const int MostPeople = 3;

    /// <summary>Returns all subjects, ordered by URL.</summary>
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

    // An id may contain the name of a person who did not agree to be shared.
    private string Name(string id) => context.MayBeShared(id) ? id : "page";

    private static string Date(DateView date) => date.Time is { } time ? $"{date.Text}, {time}" : date.Text;
}

/// <summary>A page that has a share card.</summary>
/// <param name="Url">The site path.</param>
/// <param name="Name">The file name of the card: an id, or a neutral word for profiles.</param>
/// <param name="Kind">The kind, as in themes.</param>
/// <param name="Title">The title with only names that may be shared.</param>
/// <param name="People">The names that may be shared.</param>
/// <param name="Date">The publication or event date as text, or null.</param>
internal sealed record CardSubject(string Url, string Name, string Kind, string Title, IReadOnlyList<string> People, string? Date);
