using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views;

/// <summary>Decides the one primary call of a page.</summary>
internal sealed class CallViews(Edition edition, JoinLinks joins)
{
    /// <summary>The label of joining.</summary>
    public string JoinLabel { get; } = edition.Site.Config.Calls.GetValueOrDefault("join")?.Label ?? edition.Texts.Get("join");

    /// <summary>What joining costs.</summary>
    public string JoinCost => edition.Site.Config.Join.Cost;

    /// <summary>The primary call of a page; null only where a plain page asks for none.</summary>
    public CtaView? For(Page page) => NameOf(page) switch
    {
        "none" => null,
        "register" when Registration(page) is { } url => new CtaView(edition.Texts.Get("register"), url, null, false),
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
    public bool IsJoin(Page page) => NameOf(page) is var name && name != "none" && edition.Site.Config.Calls.GetValueOrDefault(name)?.Url is null && (name != "register" || Registration(page) is null);

    private string NameOf(Page page) =>
        page.Matter.Cta?.Value ?? edition.Site.Config.CallDefaults.GetValueOrDefault(PageTypeFacts.Of(page.Type).Name)?.Value ?? (page.Type == PageType.Event ? "register" : "join");

    private string? Registration(Page page) =>
        page.Source.Kind is EventMatter { SoldOut: false, RegisterUrl: { } url } happening && happening.Status != EventStatus.Cancelled && happening.Over > edition.Site.Now ? url : null;
}
