using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Audiences;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Model;
using SiteGen.People;
using SiteGen.Theming.Views;
using SiteGen.Yaml;

namespace SiteGen.Rendering;

/// <summary>Builds the cards that represent pages in lists.</summary>
internal sealed class ListCards(RenderContext context, Dates dates, PeopleViews people, States states)
{
    private const int MostFaces = 4;

    /// <summary>Returns the card of a page; creating it for each list costs less than caching it.</summary>
    public CardView Create(Page page)
    {
        var kind = ContentKind.For(page.Type).Name;
        return new CardView
        {
            Kind = kind,
            KindLabel = Label(page, kind),
            Url = context.Address.Link(page.Url),
            Title = page.Title,
            Summary = page.FrontMatter.Summary,
            Date = dates.View(page.Day),
            State = states.Create(page),
            Replies = page.Type == PageType.Discussion ? page.Replies.Number : null,
            Cover = Picture(page.FrontMatter.Cover, page),
            People = Faces(page),
            Place = Place(page),
            Days = page.Source.Kind is EventFrontMatter days ? dates.Days(days) : null,
            RepliesAsOf = page.Type == PageType.Discussion ? dates.View(page.Replies.AsOf) : null,
            Active = page.Type == PageType.Discussion ? dates.View(LastReply(page)) : null,
            Disclosure = Disclosures.Label(page, context.Texts),
            Notes = page.Source.Kind is ResourceFrontMatter resource ? [.. Notes(resource)] : [],
        };
    }

    /// <summary>The cards of pages.</summary>
    public IReadOnlyList<CardView> Create(IEnumerable<Page> pages) => [.. pages.Select(Create)];

    /// <summary>The view of a front-matter picture, or null.</summary>
    public ImageView? Picture(Picture? picture, Page page)
    {
        if (picture is null || context.Image(picture.Src, page.Source.Path) is not { } image) return null;
        return context.View(image, picture.Alt, picture.Credit);
    }

    // If some replies are behind the gate, the last visible reply is not the last one.
    private Stamp? LastReply(Page page)
    {
        if (page.Source.Kind is not DiscussionFrontMatter || page.Access != Access.Public) return null;
        return page.Source.Body.Posts.Skip(1)
            .Where(p => context.Site.ConsentPolicy.QuoteStatusFor(p.By.Value) == QuoteStatus.Shown)
            .Select(context.When)
            .Max();
    }

    private IEnumerable<string> Notes(ResourceFrontMatter resource)
    {
        yield return context.Texts.Get("resource" + resource.Kind);
        if (resource.BasedOn is { } origin && context.Site.Pages.ById(origin.Value) is { } original)
            yield return context.Texts.Format("basedOnTitle", ("title", original.Title));
        if (resource.Lite is not null) yield return context.Texts.Get("liteHere");
        if (resource.HasFull) yield return context.Texts.Get("fullForMembers");
    }

    private string Label(Page page, string kind) =>
        page.Source.Kind is AudienceFrontMatter { Facet: { } facet } ? context.Texts.Get("fact" + facet.Kind) : context.Texts.Kind(kind);

    private List<PersonView> Faces(Page page)
    {
        var faces = new List<PersonView>(MostFaces);
        foreach (var face in page.Faces.Select(people.Create))
        {
            if (faces.Exists(f => f.Name == face.Name && f.Url == face.Url && f.Avatar?.Url == face.Avatar?.Url)) continue;
            faces.Add(face);
            if (faces.Count == MostFaces) break;
        }

        return faces;
    }

    private string? Place(Page page) => page.Source.Kind switch
    {
        EventFrontMatter { Mode: EventMode.Online } => context.Texts.Get("modeOnline"),
        EventFrontMatter eventDetails => eventDetails.Venue?.City ?? eventDetails.Venue?.Name,
        _ => null,
    };
}
