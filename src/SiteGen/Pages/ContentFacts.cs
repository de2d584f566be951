using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Model;
using SiteGen.Pages.Audiences;
using SiteGen.Pages.Blocks;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Source;
using SiteGen.Theming.Views;
using SiteGen.Yaml;

namespace SiteGen.Pages;

/// <summary>Creates the facts and the head of a content page.</summary>
internal sealed class ContentFacts(PageViewFactory factory)
{
    private readonly RenderContext _context = factory.Context;
    private readonly PageParts _parts = factory.Parts;
    private readonly FacetViews _facets = new(factory);
    private readonly Related _related = new(factory.Context.Site);

    /// <summary>Creates the facts of a page.</summary>
    public PageFacts Create(PageContent content, PageKind pageKind, IReadOnlyList<BlockView> blocks)
    {
        var (page, body, people, cards) = (content.Page, content.Body, factory.People, factory.Cards);
        var (frontMatter, kind) = (page.FrontMatter, ContentKind.For(page.Type).Name);
        var (address, html) = (_context.Address.Absolute(page.Url), pageKind.ShowsBody ? body.Html(SegmentKind.Editor) : "");
        var panelIsPrimary = pageKind.HasJoinPanel && factory.Calls.IsJoin(page);
        return new PageFacts
        {
            Kind = kind,
            KindLabel = _context.Texts.Kind(kind),
            Id = page.Id,
            Url = _context.Address.Link(page.Url),
            Address = address,
            Title = page.Title,
            Summary = frontMatter.Summary,
            Body = html.Length > 0 ? new Markup(html) : null,
            Contents = [.. body.Anchors.Headings.Where(h => h.Level <= 3).Select(h => new HeadingView(h.Id, h.Text, h.Level == 3))],
            Published = _parts.Dates.View(page.Published),
            Updated = frontMatter.Lifecycle.Updated?.Iso == page.Published?.Iso ? null : _parts.Dates.View(frontMatter.Lifecycle.Updated),
            Byline = [.. frontMatter.Credits.By.Select(b => people.Create(b.Value))],
            Editor = frontMatter.Credits.Editor is { } editor ? people.Create(editor.Value) : null,
            Topics = [.. page.Topics.Select(t => new LinkView(t.Title, _context.Address.Link(t.Url)))],
            Cover = cards.Picture(frontMatter.Cover, page),
            Breadcrumbs = Trail(page),
            Share = Share(page, address),
            Related = cards.Create(_related.To(page)),
            Cta = panelIsPrimary || blocks.Any(b => b.Content is HeroView) ? null : factory.Calls.For(page),
            Gate = Gate(page),
            RemovalUrl = page.Source.PersonUses.Any(u => u.HoldsPage) || blocks.Any(BlockViewMaker.Quotes)
                ? _context.Site.Config.RemovalUrl
                : null,
            Notices = [.. Notices(page)],
            AppliesTo = frontMatter.AppliesTo,
            Insight = frontMatter.Insight,
            Params = frontMatter.Params,
            Facets = pageKind.ShowsFacets ? [.. _facets.Links(page)] : [],
            Paid = page.IsPaid,
        };
    }

    private ShareView Share(Page page, string address) => ShareLinks.Create(
        address, _context.Shared(page.FrontMatter.Discovery.Hook ?? page.Title), _parts.MailSubject(_context.Shared(page.Title)));

    /// <summary>Creates the head of a page.</summary>
    public HeadView Head(Page page, PageFacts facts, (RobotsRule Robots, Markup? Data, IReadOnlyList<AlternateView> Formats) more)
    {
        var discovery = page.FrontMatter.Discovery;
        var head = _parts.Head(facts, more.Robots, more.Formats, more.Data);
        var title = discovery.Title ?? (page.Url == "/"
            ? _context.Site.Config.Title + (_context.Site.Config.Tagline is { } tagline ? " · " + tagline : "")
            : head.Title);
        var description = discovery.Description ?? facts.Summary;
        return head with
        {
            Title = title,
            Description = description,
            ShareTitle = _context.Shared(title),
            ShareDescription = _context.Shared(description),
            Canonical = Canonical(page) ?? facts.Address,
            OgType = ContentKind.For(page.Type).NeedsDate ? "article" : "website",
        };
    }

    private static string? Canonical(Page page) => page.FrontMatter.Discovery.Canonical switch
    {
        null or "self" => null,
        "source" => page.Source.Kind.PublicThread,
        var other => other,
    };

    private IReadOnlyList<LinkView> Trail(Page page)
    {
        if (page.Url == "/") return [];
        var current = new LinkView(page.Title, _context.Address.Link(page.Url));
        var folder = ContentKind.For(page.Type).Folder;
        if (folder.Length == 0) return [_parts.Home, current];
        return [_parts.Home, new LinkView(_context.Texts.Section(folder), _context.Address.Link($"/{folder}/")), current];
    }

    private GateView? Gate(Page page)
    {
        if (page.Access == Access.Public && page.FrontMatter.Gating.MembersGet.Count == 0) return null;
        return new GateView(
            page.FrontMatter.Gating.MembersGet, page.Waiting, _parts.Join(page), factory.Calls.JoinLabel, factory.Calls.JoinCost);
    }

    private IEnumerable<NoticeView> Notices(Page page)
    {
        var (frontMatter, texts) = (page.FrontMatter, _context.Texts);
        if (page.Draft) yield return new NoticeView("draft", texts.Get("noticeDraft"));
        if (frontMatter.Lifecycle.Status == Status.Archived) yield return new NoticeView("archived", texts.Get("noticeArchived"));
        if (frontMatter.Lifecycle.ReviewBy is { } due && due.End <= _context.Site.Now)
            yield return new NoticeView("stale", texts.Format("noticeStale", ("date", _parts.Dates.View(due).Text)));
        if (frontMatter.Disclosure is { } disclosure) yield return new NoticeView(
            "disclosure-" + ChoiceNames.Written(disclosure.Kind), disclosure.Text, texts.Get("disclosure" + disclosure.Kind));
        if (frontMatter.Ai == AiHelp.Assisted) yield return new NoticeView("ai", texts.Get("noticeAiAssisted"));
        if (frontMatter.Ai == AiHelp.Generated) yield return new NoticeView("ai", texts.Get("noticeAiGenerated"));
    }
}
