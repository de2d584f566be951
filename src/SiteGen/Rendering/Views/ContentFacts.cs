using SiteGen.Community;
using SiteGen.Loading;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Rendering.Calendars;
using SiteGen.Theming.Views;
using SiteGen.Yaml;

namespace SiteGen.Rendering.Views;

/// <summary>The facts and the head of a content page.</summary>
internal sealed class ContentFacts(Edition edition, PageParts parts, PeopleViews people, Cards cards, CallViews calls, FacetViews facets, Related related)
{
    /// <summary>The facts of a page.</summary>
    public PageFacts Of(Page page, ConvertedBody body, IReadOnlyList<BlockView> blocks)
    {
        var (matter, kind) = (page.Matter, PageTypeFacts.Of(page.Type).Name);
        var (address, html) = (edition.Address.Absolute(page.Url), page.Type == PageType.Discussion ? "" : body.Html(SegmentKind.Editor));
        var panelIsPrimary = page.Type == PageType.Discussion && calls.IsJoin(page);
        return new PageFacts(
            kind, edition.Texts.Kind(kind), page.Id, edition.Address.Link(page.Url), address, page.Title, matter.Summary,
            html.Length > 0 ? new Markup(html) : null,
            [.. body.Anchors.Headings.Where(h => h.Level <= 3).Select(h => new HeadingView(h.Id, h.Text, h.Level == 3))],
            parts.Dates.View(page.Published),
            matter.Publishing.Updated?.Iso == page.Published?.Iso ? null : parts.Dates.View(matter.Publishing.Updated),
            [.. matter.Credits.By.Select(b => people.Of(b.Value))],
            matter.Credits.Editor is { } editor ? people.Of(editor.Value) : null,
            [.. page.Topics.Select(t => new LinkView(t.Title, edition.Address.Link(t.Url)))],
            cards.Picture(matter.Cover, page),
            Trail(page),
            ShareLinks.Of(address, edition.Shared(matter.Discovery.Hook ?? page.Title), parts.MailSubject(edition.Shared(page.Title))),
            cards.Of(related.To(page)),
            panelIsPrimary || blocks.Any(b => b.Hero is not null) ? null : calls.For(page),
            Gate(page),
            PersonUses.Of(page.Source).Any(u => u is { OwnWords: true, InBlock: false }) || blocks.Any(BlockViews.Quotes) ? edition.Site.Config.RemovalUrl : null,
            [.. Notices(page)],
            matter.AppliesTo,
            matter.Insight,
            matter.Params)
        {
            Facets = page.Type == PageType.Story ? [] : [.. facets.Links(page)],
            Paid = page.IsPaid,
        };
    }

    /// <summary>The head of a page.</summary>
    public HeadView Head(Page page, PageFacts facts, RobotsRule robots, Markup? data)
    {
        var discovery = page.Matter.Discovery;
        var head = parts.Head(facts, robots, Formats(page), data);
        var title = discovery.Title ?? (page.Url == "/" ? edition.Site.Config.Title + (edition.Site.Config.Tagline is { } tagline ? " · " + tagline : "") : head.Title);
        var description = discovery.Description ?? facts.Summary;
        return head with
        {
            Title = title,
            Description = description,
            ShareTitle = edition.Shared(title),
            ShareDescription = edition.Shared(description),
            Canonical = Canonical(page) ?? facts.Address,
            OgType = page.Type is PageType.Page or PageType.Topic or PageType.For ? "website" : "article",
        };
    }

    private AlternateView[] Formats(Page page) => page.Source.Kind switch
    {
        TopicMatter => [parts.Feed(page.Title, page.Url + "feed.xml")],
        EventMatter => [parts.Calendar("addToCalendar", CalendarFiles.Of(page))],
        _ => [],
    };

    private static string? Canonical(Page page) => page.Matter.Discovery.Canonical switch
    {
        null or "self" => null,
        "source" => page.Source.Kind is DiscussionMatter { Source: { Visibility: Visibility.Public, Url: { } url } } ? url : null,
        var other => other,
    };

    private IReadOnlyList<LinkView> Trail(Page page)
    {
        if (page.Url == "/") return [];
        var own = new LinkView(page.Title, edition.Address.Link(page.Url));
        if (page.Type == PageType.Page) return [parts.Home, own];
        var folder = PageTypeFacts.Of(page.Type).Folder;
        return [parts.Home, new LinkView(edition.Texts.Section(folder), edition.Address.Link($"/{folder}/")), own];
    }

    private GateView? Gate(Page page)
    {
        if (page.Access == Access.Public && page.Matter.Gating.MembersGet.Count == 0) return null;
        return new GateView(page.Matter.Gating.MembersGet, page.Waiting, parts.Join(page), calls.JoinLabel, calls.JoinCost);
    }

    private IEnumerable<NoticeView> Notices(Page page)
    {
        var (matter, texts) = (page.Matter, edition.Texts);
        if (page.Draft) yield return new NoticeView("draft", texts.Get("noticeDraft"));
        if (matter.Publishing.Status == Status.Archived) yield return new NoticeView("archived", texts.Get("noticeArchived"));
        if (matter.Publishing.ReviewBy is { } due && due.End <= edition.Site.Now) yield return new NoticeView("stale", texts.Format("noticeStale", ("date", parts.Dates.View(due).Text)));
        if (matter.Disclosure is { } disclosure) yield return new NoticeView("disclosure-" + Choices.Written(disclosure.Kind), disclosure.Text, texts.Get("disclosure" + disclosure.Kind));
        if (matter.Ai == AiHelp.Assisted) yield return new NoticeView("ai", texts.Get("noticeAiAssisted"));
        if (matter.Ai == AiHelp.Generated) yield return new NoticeView("ai", texts.Get("noticeAiGenerated"));
    }
}
