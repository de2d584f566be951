using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Events;
using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Chooses the one primary call to action of a page.</summary>
internal sealed class CallViews(RenderContext context, JoinLinks joins, States states)
{
    /// <summary>The label of the call to join.</summary>
    public string JoinLabel { get; } = context.Site.Config.Calls.GetValueOrDefault("join")?.Label ?? context.Texts.Get("join");

    /// <summary>The cost of joining.</summary>
    public string JoinCost => context.Site.Config.Join.Cost;

    /// <summary>The primary call of a page; null only if a plain page asks for none.</summary>
    public CtaView? For(Page page) => NameOf(page) switch
    {
        "none" => null,
        "register" when page.Source.Kind is EventFrontMatter eventDetails && Attendance(page, eventDetails) is { } call => call,
        var name => For(name, joins.From(page)),
    };

    /// <summary>The primary call of a page without a source file.</summary>
    public CtaView Join(string from) => For("join", joins.To("join", from));

    /// <summary>A call from site.yml; leads to the join page if it has no address of its own.</summary>
    public CtaView For(string name, string joinUrl)
    {
        var call = context.Site.Config.Calls.GetValueOrDefault(name);
        return call?.Url is { } url
            ? new CtaView(call.Label, url, null, call.Commercial)
            : new CtaView(call?.Label ?? JoinLabel, joinUrl, JoinCost, call?.Commercial ?? false);
    }

    /// <summary>Whether the primary call of a page is to join.</summary>
    public bool IsJoin(Page page) => NameOf(page) is var name
        && name != "none"
        && context.Site.Config.Calls.GetValueOrDefault(name)?.Url is null
        && (name != "register" || page.Source.Kind is not EventFrontMatter eventDetails || Attendance(page, eventDetails) is null);

    /// <summary>The secondary address for joining on the page of an event that is open to all; null if joining is the way to
    /// attend.</summary>
    public string? JoinBeside(Page page) =>
        NameOf(page) == "register"
            && page.Source.Kind is EventFrontMatter eventDetails
            && (IsWalkIn(eventDetails) || IsClosed(eventDetails)) ? joins.To("join", page.Id) : null;

    private string NameOf(Page page) =>
        page.FrontMatter.Cta?.Value
            ?? context.Site.Config.CallDefaults.GetValueOrDefault(ContentKind.For(page.Type).Name)?.Value
            ?? ContentKind.For(page.Type).Call;

    // The call to attend; null if the event itself offers no way to attend, so that only joining is left.
    private CtaView? Attendance(Page page, EventFrontMatter eventDetails)
    {
        if (eventDetails.Status == EventStatus.Cancelled || IsClosed(eventDetails)) return new CtaView(
            context.Texts.Get("otherEvents"), context.Address.Link(ContentKind.For(PageType.Event).ListUrl), null, false);
        if (IsWalkIn(eventDetails)) return WalkIn(page, eventDetails);
        if (eventDetails is { OpenToAll: true, SoldOut: true } && states.OnlineUrl(eventDetails) is { } online)
            return new CtaView(context.Texts.Get("takePartOnline"), online, null, false);
        return eventDetails is { SoldOut: false, RegisterUrl: { } url } && states.IsOn(eventDetails)
            ? new CtaView(context.Texts.Get("register"), url, null, false)
            : null;
    }

    private CtaView WalkIn(Page page, EventFrontMatter eventDetails)
    {
        var note = context.Texts.Get("noRegistration");
        return states.OnlineUrl(eventDetails) is { } url
            ? new CtaView(context.Texts.Get("takePartOnline"), url, note, false)
            : new CtaView(context.Texts.Get("addToCalendar"), context.Address.Link(CalendarPaths.For(page)), note, false);
    }

    private bool IsWalkIn(EventFrontMatter eventDetails) =>
        eventDetails is { OpenToAll: true, RegisterUrl: null } && !IsClosed(eventDetails) && states.IsOn(eventDetails);

    // The event is open to all, but nobody can attend: joining provides neither a seat when all are taken nor a date when there is none. A
    // full room alone does not end the call.
    private bool IsClosed(EventFrontMatter eventDetails) =>
        eventDetails.OpenToAll
            && (eventDetails.SoldOut || eventDetails.Status == EventStatus.Postponed)
            && states.IsOn(eventDetails)
            && states.OnlineUrl(eventDetails) is null;
}
