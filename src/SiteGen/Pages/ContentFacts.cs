using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Topics;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Pages.Audiences;
using SiteGen.Pages.Blocks;
using SiteGen.Rendering;
using SiteGen.Source;
using SiteGen.Theming.Views;
using SiteGen.Yaml;

namespace SiteGen.Pages;

/// <summary>The facts and the head of a content page.</summary>
internal sealed class ContentFacts(
    RenderContext context, PageParts parts, PeopleViews people, ListCards cards, CallViews calls, FacetViews facets, Related related)
{
    /// <summary>The facts of a page.</summary>
    public PageFacts Create(Page page, ConvertedBody body, IReadOnlyList<BlockView> blocks)
    {
        var (frontMatter, kind) = (page.FrontMatter, ContentKind.For(page.Type).Name);
        var (address, html) = (context.Address.Absolute(page.Url), page.Type == PageType.Discussion ? "" : body.Html(SegmentKind.Editor));
        var panelIsPrimary = page.Type == PageType.Discussion && calls.IsJoin(page);
        return new PageFacts
        {
            Kind = kind,
            KindLabel = context.Texts.Kind(kind),
            Id = page.Id,
            Url = context.Address.Link(page.Url),
            Address = address,
            Title = page.Title,
            Summary = frontMatter.Summary,
            Body = html.Length > 0 ? new Markup(html) : null,
            Contents = [.. body.Anchors.Headings.Where(h => h.Level <= 3).Select(h => new HeadingView(h.Id, h.Text, h.Level == 3))],
            Published = parts.Dates.View(page.Published),
            Updated = frontMatter.Lifecycle.Updated?.Iso == page.Published?.Iso ? null : parts.Dates.View(frontMatter.Lifecycle.Updated),
            Byline = [.. frontMatter.Credits.By.Select(b => people.Create(b.Value))],
            Editor = frontMatter.Credits.Editor is { } editor ? people.Create(editor.Value) : null,
            Topics = [.. page.Topics.Select(t => new LinkView(t.Title, context.Address.Link(t.Url)))],
            Cover = cards.Picture(frontMatter.Cover, page),
            Breadcrumbs = Trail(page),
            Share = Share(page, address),
            Related = cards.Create(related.To(page)),
            Cta = panelIsPrimary || blocks.Any(b => b.Hero is not null) ? null : calls.For(page),
            Gate = Gate(page),
            RemovalUrl = page.Source.PersonUses.Any(u => u.HoldsPage) || blocks.Any(BlockViewMaker.Quotes)
                ? context.Site.Config.RemovalUrl
                : null,
            Notices = [.. Notices(page)],
            AppliesTo = frontMatter.AppliesTo,
            Insight = frontMatter.Insight,
            Params = frontMatter.Params,
            Facets = page.Type == PageType.Story ? [] : [.. facets.Links(page)],
            Paid = page.IsPaid,
        };
    }

    private ShareView Share(Page page, string address) => ShareLinks.Create(
        address, context.Shared(page.FrontMatter.Discovery.Hook ?? page.Title), parts.MailSubject(context.Shared(page.Title)));

    /// <summary>The head of a page.</summary>
    public HeadView Head(Page page, PageFacts facts, RobotsRule robots, Markup? data)
    {
        var discovery = page.FrontMatter.Discovery;
        var head = parts.Head(facts, robots, Formats(page), data);
        var title = discovery.Title ?? (page.Url == "/"
            ? context.Site.Config.Title + (context.Site.Config.Tagline is { } tagline ? " · " + tagline : "")
            : head.Title);
        var description = discovery.Description ?? facts.Summary;
        return head with
        {
            Title = title,
            Description = description,
            ShareTitle = context.Shared(title),
            ShareDescription = context.Shared(description),
            Canonical = Canonical(page) ?? facts.Address,
            OgType = page.Type is PageType.Page or PageType.Topic or PageType.For ? "website" : "article",
        };
    }

    private AlternateView[] Formats(Page page) => page.Source.Kind switch
    {
        TopicFrontMatter => [parts.Feed(page.Title, page.Url + "feed.xml")],
        EventFrontMatter => [parts.Calendar("addToCalendar", CalendarPaths.For(page))],
        _ => [],
    };

    private static string? Canonical(Page page) => page.FrontMatter.Discovery.Canonical switch
    {
        null or "self" => null,
        "source" => page.Source.Kind is DiscussionFrontMatter { Source: { Visibility: Visibility.Public, Url: { } url } } ? url : null,
        var other => other,
    };

    private IReadOnlyList<LinkView> Trail(Page page)
    {
        if (page.Url == "/") return [];
        var current = new LinkView(page.Title, context.Address.Link(page.Url));
        if (page.Type == PageType.Page) return [parts.Home, current];
        var folder = ContentKind.For(page.Type).Folder;
        return [parts.Home, new LinkView(context.Texts.Section(folder), context.Address.Link($"/{folder}/")), current];
    }

    private GateView? Gate(Page page)
    {
        if (page.Access == Access.Public && page.FrontMatter.Gating.MembersGet.Count == 0) return null;
        return new GateView(page.FrontMatter.Gating.MembersGet, page.Waiting, parts.Join(page), calls.JoinLabel, calls.JoinCost);
    }

    private IEnumerable<NoticeView> Notices(Page page)
    {
        var (frontMatter, texts) = (page.FrontMatter, context.Texts);
        if (page.Draft) yield return new NoticeView("draft", texts.Get("noticeDraft"));
        if (frontMatter.Lifecycle.Status == Status.Archived) yield return new NoticeView("archived", texts.Get("noticeArchived"));
        if (frontMatter.Lifecycle.ReviewBy is { } due && due.End <= context.Site.Now)
            yield return new NoticeView("stale", texts.Format("noticeStale", ("date", parts.Dates.View(due).Text)));
        if (frontMatter.Disclosure is { } disclosure) yield return new NoticeView(
            "disclosure-" + ChoiceNames.Written(disclosure.Kind), disclosure.Text, texts.Get("disclosure" + disclosure.Kind));
        if (frontMatter.Ai == AiHelp.Assisted) yield return new NoticeView("ai", texts.Get("noticeAiAssisted"));
        if (frontMatter.Ai == AiHelp.Generated) yield return new NoticeView("ai", texts.Get("noticeAiGenerated"));
    }
}
