using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Rendering.Calendars;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views;

/// <summary>Decides the one primary call of a page.</summary>
internal sealed class CallViews(Edition edition, JoinLinks joins, States states)
{
    /// <summary>The label of joining.</summary>
    public string JoinLabel { get; } = edition.Site.Config.Calls.GetValueOrDefault("join")?.Label ?? edition.Texts.Get("join");

    /// <summary>What joining costs.</summary>
    public string JoinCost => edition.Site.Config.Join.Cost;

    /// <summary>The primary call of a page; null only where a plain page asks for none.</summary>
    public CtaView? For(Page page) => NameOf(page) switch
    {
        "none" => null,
        "register" when page.Source.Kind is EventMatter happening && Attendance(page, happening) is { } call => call,
        var name => For(name, joins.From(page)),
    };

    /// <summary>The primary call of a page without a source file.</summary>
    public CtaView Join(string from) => For("join", joins.To("join", from));

    /// <summary>A call of site.yml; joining where it has no address of its own.</summary>
    public CtaView For(string name, string joinUrl)
    {
        var call = edition.Site.Config.Calls.GetValueOrDefault(name);
        return call?.Url is { } url
            ? new CtaView(call.Label, url, null, call.Commercial)
            : new CtaView(call?.Label ?? JoinLabel, joinUrl, JoinCost, call?.Commercial ?? false);
    }

    /// <summary>Whether a page's primary call is to join.</summary>
    public bool IsJoin(Page page) => NameOf(page) is var name && name != "none" && edition.Site.Config.Calls.GetValueOrDefault(name)?.Url is null && (name != "register" || page.Source.Kind is not EventMatter happening || Attendance(page, happening) is null);

    /// <summary>Where one joins beside the primary call of an event that is open to all, where joining is not the way to come; else null.</summary>
    public string? JoinBeside(Page page) =>
        NameOf(page) == "register" && page.Source.Kind is EventMatter happening && (IsWalkIn(happening) || IsClosed(happening)) ? joins.To("join", page.Id) : null;

    private string NameOf(Page page) =>
        page.Matter.Cta?.Value ?? edition.Site.Config.CallDefaults.GetValueOrDefault(PageTypeFacts.Of(page.Type).Name)?.Value ?? (page.Type == PageType.Event ? "register" : "join");

    // How one takes part; null where the event itself offers no way, and joining is what is left.
    private CtaView? Attendance(Page page, EventMatter happening)
    {
        if (happening.Status == EventStatus.Cancelled || IsClosed(happening)) return new CtaView(edition.Texts.Get("otherEvents"), edition.Address.Link(PageTypeFacts.Of(PageType.Event).ListUrl), null, false);
        if (IsWalkIn(happening)) return WalkIn(page, happening);
        if (happening is { OpenToAll: true, SoldOut: true } && states.OnlineUrl(happening) is { } online)
            return new CtaView(edition.Texts.Get("takePartOnline"), online, null, false);
        return happening is { SoldOut: false, RegisterUrl: { } url } && states.IsOn(happening) ? new CtaView(edition.Texts.Get("register"), url, null, false) : null;
    }

    private CtaView WalkIn(Page page, EventMatter happening)
    {
        var note = edition.Texts.Get("noRegistration");
        return states.OnlineUrl(happening) is { } url
            ? new CtaView(edition.Texts.Get("takePartOnline"), url, note, false)
            : new CtaView(edition.Texts.Get("addToCalendar"), edition.Address.Link(CalendarFiles.Of(page)), note, false);
    }

    private bool IsWalkIn(EventMatter happening) => happening is { OpenToAll: true, RegisterUrl: null } && !IsClosed(happening) && states.IsOn(happening);

    // Open to all, and yet nobody can come: joining gives no seat where all are taken, and no day where there is none. A full
    // room closes no call.
    private bool IsClosed(EventMatter happening) =>
        happening.OpenToAll
            && (happening.SoldOut || happening.Status == EventStatus.Postponed)
            && states.IsOn(happening)
            && states.OnlineUrl(happening) is null;
}
