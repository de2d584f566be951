using SiteGen.Model;
using SiteGen.Outputs;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Calendars;

/// <summary>The calendar of all events, to subscribe to, and one file for each event, to add it (RFC 5545).</summary>
internal sealed class CalendarFiles(RenderContext context)
{
    /// <summary>The site path of the calendar of all events.</summary>
    public const string All = "/events/events.ics";

    private readonly EventEntries _entries = new(context);

    /// <summary>The site path of one event's file.</summary>
    public static string PathFor(Page page) => page.Url + "event.ics";

    /// <summary>Writes them; nothing where there are no events.</summary>
    public void Write(IOutputSink sink)
    {
        var events = context.Site.PagesOfType(PageType.Event);
        foreach (var page in events) sink.Write(OutputPath.ForUrl(PathFor(page)), _entries.Calendar(null, [page]));
        if (events.Count > 0) sink.Write(OutputPath.ForUrl(All), _entries.Calendar($"{context.Texts.Section("events")} · {context.Site.Config.Title}", events));
    }
}
