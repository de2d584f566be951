using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Rendering.Views;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.StructuredData;

/// <summary>Events and their recaps as nodes.</summary>
internal sealed class EventNodes(Edition edition, States states, PeopleNodes people)
{
    private const string Schema = "https://schema.org/";

    private readonly VideoNodes _videos = new(edition);

    /// <summary>The event; and once it has a recap, the article about it and its video.</summary>
    public IEnumerable<Node> Of(Page page, EventMatter happening, PageFacts facts, ArticleNode article)
    {
        var locations = Locations(happening, facts);
        if (locations.Count > 0) yield return Event(happening, facts, locations);
        if (happening.Recap is not { } recap || !states.IsPast(happening)) yield break;
        var published = recap.Published ?? page.Published;
        yield return article with
        {
            DatePublished = published?.IsoMoment,
            DateModified = PageGraphs.Modified(page, published),
            Author = Authors(page),
            About = locations.Count > 0 ? [new ThingNode(null, null) { Id = facts.Address + "#event" }] : null,
            Video = _videos.From(recap.Video, page, facts),
        };
    }

    // A recap of nobody is the community's.
    private object Authors(Page page)
    {
        var credits = page.Matter.Credits;
        var authors = credits.By.Count > 0 ? credits.By : credits.Editor is { } editor ? [editor] : [];
        return people.List(authors.Select(a => a.Value)) ?? (object)people.Publisher;
    }

    private EventNode Event(EventMatter happening, PageFacts facts, List<LocationNode> locations) => new(
        facts.Title,
        facts.Summary,
        facts.Address,
        happening.Start.Iso,
        happening.End?.Iso,
        Schema + Status(happening.Status),
        Schema + Attendance(happening),
        locations,
        happening.Host is { } host ? people.Of(host.Value) : people.Publisher,
        people.List(happening.Speakers.Select(s => s.Value)),
        Offer(happening),
        facts.Cover is { } cover ? edition.Address.Origin + cover.Url : null,
        happening.Status == EventStatus.Rescheduled ? happening.PreviousStart?.Iso : null)
    { Id = facts.Address + "#event" };

    private List<LocationNode> Locations(EventMatter happening, PageFacts facts)
    {
        var places = new List<LocationNode>();
        if (happening.Venue is { } venue && happening.Mode != EventMode.Online)
            places.Add(new LocationNode("Place", venue.Name, null, Address(venue)));
        // An address that the page does not show is not published here either; the page then stands for it.
        if (happening.Mode != EventMode.InPerson)
            places.Add(new LocationNode("VirtualLocation", null, states.OnlineUrl(happening) ?? facts.Address, null));
        return places;
    }

    private static AddressNode? Address(Venue venue)
    {
        var address = new AddressNode(venue.Street, venue.Postal, venue.City, venue.Region, venue.Country);
        return address == new AddressNode(null, null, null, null, null) ? null : address;
    }

    private OfferNode? Offer(EventMatter happening) =>
        states.IsOn(happening) && Price.TryRead(happening.Price, out var price)
            ? new OfferNode(price.Digits, price.Currency, happening.RegisterUrl, Schema + (happening.SoldOut ? "SoldOut" : "InStock"))
            : null;

    private static string Status(EventStatus status) => status switch
    {
        EventStatus.Cancelled => "EventCancelled",
        EventStatus.Postponed => "EventPostponed",
        EventStatus.Rescheduled => "EventRescheduled",
        EventStatus.MovedOnline => "EventMovedOnline",
        _ => "EventScheduled",
    };

    private static string Attendance(EventMatter happening) => happening.Mode switch
    {
        EventMode.Online => "OnlineEventAttendanceMode",
        EventMode.Hybrid => "MixedEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    };
}
