using SiteGen.Theming.Views;

namespace SiteGen.Tests.Theming;

/// <summary>Pages to render.</summary>
internal static class Views
{
    public static PageView Page(string title = "A page", string? body = null, int cards = 2)
    {
        var facts = new PageFacts("article", "Article", "a", "/base/a/", "https://example.test/base/a/", title, "A summary.",
            body is null ? null : new Markup(body), [new HeadingView("one", "One", false)], Date, null, [Person("Ann")], null,
            [new LinkView("Topic", "/base/topics/t/"), new LinkView("Text", null)], null, [],
            new ShareView("https://example.test/base/a/", "m", "l", "b", "w"), [.. Enumerable.Range(1, cards).Select(Card)],
            null, null, null, [], ["v1", "v2"], null, new Dictionary<string, string> { ["start"] = "/start/", ["bad"] = "javascript:x" });
        return new PageView(Site, new HeadView(title, "About", title, "About", null, null, "article", "https://example.test/base/a/",
            new ShareImageView("/s.png", 1200, 630, "image/png", "Alt"), "en_GB", [], [], new Markup("{\"@type\":\"Article\"}")), facts, []);
    }

    private static DateView Date => new("2026-01-02", "2 January 2026", "Friday", "2", "January", "2026", null);

    private static SiteView Site => new("Circle", null, null, "en", "ltr", "/base/", [new MenuItemView("Stories", "/base/stories/", true), new MenuItemView("Events", "/base/events/", false)],
        [], "https://join.example/", "Join", "Free", "/base/feed.xml", new Dictionary<string, string> { ["accent"] = "red" }, new Dictionary<string, string> { ["start"] = "/start/" });

    private static CardView Card(int number) =>
        new("article", "Article", $"/base/c{number}/", $"Card {number}", "Summary", Date, null, number, null, [], null);

    private static PersonView Person(string name) => new(name, null, "Host", null, null, "A", 20, []);
}
