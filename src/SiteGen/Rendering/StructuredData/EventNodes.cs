using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Rendering.Views;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.StructuredData;

/// <summary>Events and their recaps as nodes.</summary>
internal sealed class EventNodes(Edition edition, States states, PeopleNodes people)
{
    private const string Schema = "https://schema.org/";

    /// <summary>The event; and once it has a recap, the article about it and its video.</summary>
    public IEnumerable<Node> Of(Page page, EventMatter happening, PageFacts facts, ArticleNode article)
    {
        var locations = Locations(happening, facts);
        if (locations.Count > 0) yield return Event(happening, facts, locations);
        if (happening.Recap is not { } recap || !states.IsPast(happening)) yield break;
        var published = recap.Published?.Iso ?? article.DatePublished;
        yield return article with
        {
            DatePublished = published,
            DateModified = article.DateModified == published ? null : article.DateModified,
            About = locations.Count > 0 ? [new ThingNode(null, null) { Id = facts.Address + "#event" }] : null,
        };
        if (recap.Video is { Thumb: { } thumb, Uploaded: { } uploaded } video && edition.Image(thumb, page.Source.Path) is { } image)
            yield return new VideoNode(facts.Title, facts.Summary, edition.Address.Absolute(image.Path), uploaded.Iso, null, video.Duration is { } length && length.StartsWith("PT", StringComparison.Ordinal) ? length : null);
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
        happening.RegisterUrl is { } url && states.IsOn(happening) ? new OfferNode(url, Schema + (happening.SoldOut ? "SoldOut" : "InStock")) : null,
        facts.Cover is { } cover ? edition.Address.Origin + cover.Url : null,
        happening.Status == EventStatus.Rescheduled ? happening.PreviousStart?.Iso : null)
    { Id = facts.Address + "#event" };

    private List<LocationNode> Locations(EventMatter happening, PageFacts facts)
    {
        var places = new List<LocationNode>();
        if (happening.Venue is { } venue && happening.Mode != EventMode.Online)
            places.Add(new LocationNode("Place", venue.Name, null, new AddressNode(venue.Street, venue.Postal, venue.City ?? venue.Name, venue.Region, venue.Country)));
        if (happening.Mode != EventMode.InPerson && (happening.OnlineUrl ?? happening.RegisterUrl) is not null)
            places.Add(new LocationNode("VirtualLocation", null, Online(happening) ?? facts.Address, null));
        return places;
    }

    // An address that the page does not show is not published here either; the page then stands for it.
    private string? Online(EventMatter happening) => states.OnlineUrl(happening) ?? (states.IsOn(happening) ? happening.RegisterUrl : null);

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
