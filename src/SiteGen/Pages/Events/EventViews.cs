using SiteGen.Content.Kinds.Events;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Source;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Events;

/// <summary>Creates the views of events for their layout.</summary>
internal sealed class EventViews(PageViewFactory factory)
{
    private readonly RenderContext _context = factory.Context;
    private readonly Dates _dates = factory.Dates;
    private readonly PeopleViews _people = factory.People;
    private readonly States _states = factory.States;
    private readonly VideoViews _videos = new(factory.Context, factory.Dates);

    /// <summary>Creates the view of an event.</summary>
    public EventView Create(Page page, EventFrontMatter eventDetails, ConvertedBody body) => new()
    {
        KindLabel = _context.Texts.Get("event" + eventDetails.Kind),
        State = _states.Create(page)!,
        Past = _states.IsPast(eventDetails),
        Start = _dates.View(eventDetails.Start),
        End = _dates.View(eventDetails.End),
        Zone = Zone(eventDetails),
        ModeLabel = _context.Texts.Get("mode" + eventDetails.Mode),
        Venue = eventDetails.Venue is { } venue ? new VenueView(venue.Name, Address(venue)) : null,
        RegisterUrl = _states.IsOn(eventDetails) ? eventDetails.RegisterUrl : null,
        Price = eventDetails.Status == EventStatus.Cancelled ? null : eventDetails.Price,
        SoldOut = eventDetails.SoldOut && eventDetails.Status != EventStatus.Cancelled,
        Host = eventDetails.Host is { } host ? _people.Create(host.Value) : null,
        Speakers = [.. eventDetails.Speakers.Select(s => _people.Create(s.Value))],
        PreviousStart = _dates.View(eventDetails.PreviousStart),
        OpenToAll = eventDetails.OpenToAll && eventDetails.Status != EventStatus.Cancelled,
        Series = eventDetails.Series,
        Recap = Recap(page, eventDetails, body),
        Days = _dates.Days(eventDetails),
        Remote = eventDetails.Mode != EventMode.InPerson,
        OnlineUrl = _states.OnlineUrl(eventDetails),
        JoinUrl = factory.Calls.JoinBeside(page),
    };

    private RecapView? Recap(Page page, EventFrontMatter eventDetails, ConvertedBody body)
    {
        if (eventDetails.Recap is not { } recap) return null;
        var html = body.Html(SegmentKind.Recap);
        return new RecapView(
            html.Length > 0 ? new Markup(html) : null, recap.Takeaways,
            [.. recap.Questions.Select(q => new AnsweredView(q.Question, _people.Create(q.Answer)))], _videos.Create(recap.Video, page),
            recap.Slides is { } slides ? new LinkView(_context.Texts.Get("slides"), slides) : null, recap.Attendance)
        {
            Published = _dates.View(recap.Published),
        };
    }

    private static string Zone(EventFrontMatter eventDetails)
    {
        var offset = eventDetails.Start.Instant.Offset;
        var size = offset.Duration();
        var sign = offset < TimeSpan.Zero ? "−" : "+";
        return $"{eventDetails.Zone.Id}, UTC{sign}{size.Hours}{(size.Minutes == 0 ? "" : $":{size.Minutes:00}")}";
    }

    private static string? Address(Venue venue)
    {
        var city = string.Join(' ', new[] { venue.Postal, venue.City }.OfType<string>());
        var parts = new[] { venue.Street, city.Length > 0 ? city : null, venue.Region, venue.Country }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}
