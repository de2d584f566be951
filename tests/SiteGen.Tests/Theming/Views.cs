using SiteGen.Theming.Views;

namespace SiteGen.Tests.Theming;

/// <summary>Pages to render.</summary>
internal static class Views
{
    public static PageView Page(string title = "A page", string? body = null, int cards = 2)
    {
        var facts = new PageFacts
        {
            Kind = "article",
            KindLabel = "Article",
            Id = "a",
            Url = "/base/a/",
            Address = "https://example.test/base/a/",
            Title = title,
            Summary = "A summary.",
            Body = body is null ? null : new Markup(body),
            Contents = [new HeadingView("one", "One", false)],
            Published = Date,
            Byline = [Person("Ann")],
            Topics = [new LinkView("Topic", "/base/topics/t/"), new LinkView("Text", null)],
            Breadcrumbs = [],
            Share = new ShareView("https://example.test/base/a/", "m", "l", "b", "w"),
            Related = [.. Enumerable.Range(1, cards).Select(Card)],
            Notices = [],
            AppliesTo = ["v1", "v2"],
            Params = new Dictionary<string, string> { ["start"] = "/start/", ["bad"] = "javascript:x" },
        };
        return new PageView
        {
            Site = Site,
            Head = new HeadView
            {
                Title = title,
                Description = "About",
                ShareTitle = title,
                ShareDescription = "About",
                OgType = "article",
                Address = "https://example.test/base/a/",
                Image = new ShareImageView("/s.png", 1200, 630, "image/png", "Alt"),
                Locale = "en_GB",
                Alternates = [],
                FormOrigins = [],
                StructuredData = new Markup("{\"@type\":\"Article\"}"),
            },
            Page = facts,
            Blocks = [],
        };
    }

    private static DateView Date => new("2026-01-02", "2 January 2026", "Friday", "2", "January", "2026", null);

    private static SiteView Site => new()
    {
        Title = "Circle",
        Language = "en",
        Direction = "ltr",
        HomeUrl = "/base/",
        MainMenu = [new MenuItemView("Stories", "/base/stories/", true), new MenuItemView("Events", "/base/events/", false)],
        FooterMenu = [],
        JoinUrl = "https://join.example/",
        JoinLabel = "Join",
        JoinCost = "Free",
        FeedUrl = "/base/feed.xml",
        Settings = new Dictionary<string, string> { ["accent"] = "red" },
        Params = new Dictionary<string, string> { ["start"] = "/start/" },
    };

    private static CardView Card(int number) =>
        new()
        {
            Kind = "article",
            KindLabel = "Article",
            Url = $"/base/c{number}/",
            Title = $"Card {number}",
            Summary = "Summary",
            Date = Date,
            Replies = number,
            People = [],
        };

    private static PersonView Person(string name) => new(name, null, "Host", null, null, "A", 20, []);
}
