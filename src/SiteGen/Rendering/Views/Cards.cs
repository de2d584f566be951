using SiteGen.Community;
using SiteGen.Configuration;
using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views;

/// <summary>Pages as lists show them.</summary>
internal sealed class Cards(Edition edition, Dates dates, PeopleViews people, States states)
{
    private const int MostFaces = 4;

    /// <summary>The card of a page: cheaper to make again for each list than to keep.</summary>
    public CardView Of(Page page)
    {
        var kind = PageTypeFacts.Of(page.Type).Name;
        return new CardView(
            kind,
            Label(page, kind),
            edition.Address.Link(page.Url),
            page.Title,
            page.Matter.Summary,
            dates.View(page.Source.Kind is EventMatter happening ? happening.Start : page.Published),
            states.Of(page),
            page.Type == PageType.Discussion ? page.Replies.Number : null,
            Cover(page),
            Faces(page),
            Place(page))
        {
            Days = page.Source.Kind is EventMatter days ? dates.Days(days) : null,
            RepliesAsOf = page.Type == PageType.Discussion ? dates.View(page.Replies.AsOf) : null,
            Active = dates.View(LastReply(page)),
            Disclosure = Disclosures.Label(page, edition.Texts),
            Notes = page.Source.Kind is ResourceMatter resource ? [.. Notes(resource)] : [],
        };
    }

    /// <summary>The cards of pages.</summary>
    public IReadOnlyList<CardView> Of(IEnumerable<Page> pages) => [.. pages.Select(Of)];

    /// <summary>A picture of front matter, or null.</summary>
    public ImageView? Picture(Picture? picture, Page page)
    {
        if (picture is null || edition.Image(picture.Src, page.Source.Path) is not { } image) return null;
        return edition.View(image, picture.Alt, picture.Credit);
    }

    // Where replies wait behind the gate the last one that can be read is not the last one.
    private Stamp? LastReply(Page page)
    {
        if (page.Source.Kind is not DiscussionMatter || page.Access != Access.Public) return null;
        return page.Source.Body.Posts.Skip(1).Where(p => edition.Site.Voices.Speech(p.By.Value) == Speech.Shown).Select(edition.When).Max();
    }

    private IEnumerable<string> Notes(ResourceMatter resource)
    {
        yield return edition.Texts.Get("resource" + resource.Kind);
        if (resource.BasedOn is { } origin && edition.Site.Pages.ById(origin.Value) is { } original) yield return edition.Texts.Format("basedOnTitle", ("title", original.Title));
        if (resource.Lite is not null) yield return edition.Texts.Get("liteHere");
        if (resource.HasFull) yield return edition.Texts.Get("fullForMembers");
    }

    private string Label(Page page, string kind) =>
        page.Source.Kind is ForMatter { Facet: { } facet } ? edition.Texts.Get("fact" + facet.Kind) : edition.Texts.Kind(kind);

    private List<PersonView> Faces(Page page)
    {
        var faces = new List<PersonView>(MostFaces);
        foreach (var face in People(page).Select(people.Of))
        {
            if (faces.Exists(f => f.Name == face.Name && f.Url == face.Url && f.Avatar?.Url == face.Avatar?.Url)) continue;
            faces.Add(face);
            if (faces.Count == MostFaces) break;
        }

        return faces;
    }

    private ImageView? Cover(Page page) => Picture(page.Matter.Cover, page);

    private static IEnumerable<string> People(Page page) => page.Source.Kind switch
    {
        DiscussionMatter => page.Source.Body.Posts.Select(p => p.By.Value),
        ResourceMatter { Maker: { } maker } => [maker.Value],
        EventMatter happening => happening.Speakers.Select(s => s.Value),
        StoryMatter { Person: { } person } => [person.Value],
        _ => page.Matter.Credits.By.Select(b => b.Value),
    };

    private string? Place(Page page) => page.Source.Kind switch
    {
        EventMatter { Mode: EventMode.Online } => edition.Texts.Get("modeOnline"),
        EventMatter happening => happening.Venue?.City ?? happening.Venue?.Name,
        _ => null,
    };
}
