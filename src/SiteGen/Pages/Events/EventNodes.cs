using SiteGen.Content.Kinds.Events;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.JsonLd;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Events;

/// <summary>Creates the structured data of events and their recaps.</summary>
internal sealed class EventNodes(RenderContext context, States states, PeopleNodes people)
{
    private const string Schema = "https://schema.org/";

    private readonly VideoNodes _videos = new(context);

    /// <summary>Returns the event and, once it has a recap, the article about it and its video.</summary>
    public IEnumerable<JsonLdNode> Create(Page page, EventFrontMatter eventDetails, PageFacts facts, ArticleNode article)
    {
        var locations = Locations(eventDetails, facts);
        if (locations.Count > 0) yield return Event(eventDetails, facts, locations);
        if (eventDetails.Recap is not { } recap || !states.IsPast(eventDetails)) yield break;
        var published = recap.Published ?? page.Published;
        yield return article with
        {
            DatePublished = published?.IsoMoment,
            DateModified = PageNodes.Modified(page, published),
            Author = Authors(page),
            About = locations.Count > 0 ? [new ThingNode(null, null) { Id = facts.Address + "#event" }] : null,
            Video = _videos.From(recap.Video, page, facts),
        };
    }

    // A recap without authors is credited to the community.
    private object Authors(Page page)
    {
        var credits = page.FrontMatter.Credits;
        var authors = credits.By.Count > 0 ? credits.By : credits.Editor is { } editor ? [editor] : [];
        return people.List(authors.Select(a => a.Value)) ?? (object)people.Publisher;
    }

    private EventNode Event(EventFrontMatter eventDetails, PageFacts facts, List<LocationNode> locations) => new()
    {
        Name = facts.Title,
        Description = facts.Summary,
        Url = facts.Address,
        StartDate = eventDetails.Start.Iso,
        EndDate = eventDetails.End?.Iso,
        EventStatus = Schema + Status(eventDetails.Status),
        EventAttendanceMode = Schema + Attendance(eventDetails),
        Location = locations,
        Organizer = eventDetails.Host is { } host ? people.Create(host.Value) : people.Publisher,
        Performer = people.List(eventDetails.Speakers.Select(s => s.Value)),
        Offers = Offer(eventDetails),
        Image = facts.Cover is { } cover ? context.Address.Origin + cover.Url : null,
        PreviousStartDate = eventDetails.Status == EventStatus.Rescheduled ? eventDetails.PreviousStart?.Iso : null,
        Id = facts.Address + "#event",
    };

    private List<LocationNode> Locations(EventFrontMatter eventDetails, PageFacts facts)
    {
        var places = new List<LocationNode>();
        if (eventDetails.Venue is { } venue && eventDetails.Mode != EventMode.Online)
            places.Add(new LocationNode("Place", venue.Name, null, Address(venue)));
        // An address that the page does not show is not published here either, so the page's own address replaces it.
        if (eventDetails.Mode != EventMode.InPerson)
            places.Add(new LocationNode("VirtualLocation", null, states.OnlineUrl(eventDetails) ?? facts.Address, null));
        return places;
    }

    private static AddressNode? Address(Venue venue)
    {
        var address = new AddressNode(venue.Street, venue.Postal, venue.City, venue.Region, venue.Country);
        return address == new AddressNode(null, null, null, null, null) ? null : address;
    }

    private OfferNode? Offer(EventFrontMatter eventDetails) =>
        states.IsOn(eventDetails) && Price.TryRead(eventDetails.Price, out var price)
            ? new OfferNode(price.Digits, price.Currency, eventDetails.RegisterUrl, Schema + (eventDetails.SoldOut ? "SoldOut" : "InStock"))
            : null;

    private static string Status(EventStatus status) => status switch
    {
        EventStatus.Cancelled => "EventCancelled",
        EventStatus.Postponed => "EventPostponed",
        EventStatus.Rescheduled => "EventRescheduled",
        EventStatus.MovedOnline => "EventMovedOnline",
        _ => "EventScheduled",
    };

    private static string Attendance(EventFrontMatter eventDetails) => eventDetails.Mode switch
    {
        EventMode.Online => "OnlineEventAttendanceMode",
        EventMode.Hybrid => "MixedEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    };
}
