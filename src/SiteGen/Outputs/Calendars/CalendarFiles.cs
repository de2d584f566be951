using SiteGen.Content.Common;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Rendering;

namespace SiteGen.Outputs.Calendars;

/// <summary>The calendar of all events to subscribe to, and one file per event to add (RFC 5545).</summary>
internal sealed class CalendarFiles(RenderContext context)
{
    private readonly CalendarEntries _entries = new(context);

    /// <summary>Writes the files; none if there are no events.</summary>
    public void Write(IOutputSink sink)
    {
        var events = context.Site.PagesOfType(PageType.Event);
        foreach (var page in events) sink.Write(OutputPath.ForUrl(CalendarPaths.For(page)), _entries.Calendar(null, [page]));
        if (events.Count > 0) sink.Write(
            OutputPath.ForUrl(CalendarPaths.All),
            _entries.Calendar($"{context.Texts.Section("events")} · {context.Site.Config.Title}", events));
    }
}
