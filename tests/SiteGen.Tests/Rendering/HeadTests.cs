using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class HeadTests
{
    private const string Origin = "https://circle.example";

    [Fact]
    public void Every_page_has_one_absolute_canonical_of_its_own() => Assert.Empty(SampleOutput.Against((path, page) =>
    {
        var canonical = page.QuerySelectorAll("link[rel=canonical]").Select(c => c.GetAttribute("href")!).ToList();
        if (path == "404.html") return canonical.Count == 0 ? [] : ["a page for nothing has a canonical"];
        if (canonical.Count != 1 || !canonical[0].StartsWith("https://", StringComparison.Ordinal) || canonical[0].IndexOfAny(['?', '#']) >= 0) return [string.Join(", ", canonical)];
        return canonical[0].StartsWith(Origin, StringComparison.Ordinal) && canonical[0] != Origin + SampleOutput.Url(path).Replace("/tip-sheet/", "/") ? canonical : [];
    }));

    [Fact]
    public void Every_page_says_what_chats_show() => Assert.Empty(SampleOutput.Against((path, page) =>
    {
        string[] wanted = ["og:title", "og:type", "og:url", "og:description", "og:site_name", "og:locale", "og:image", "og:image:width", "og:image:height", "og:image:type", "og:image:alt"];
        var missing = wanted.Where(w => string.IsNullOrWhiteSpace(page.QuerySelector($"meta[property='{w}']")?.GetAttribute("content"))).ToList();
        if (page.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content") != "summary_large_image") missing.Add("twitter:card");
        if (string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content"))) missing.Add("description");
        if (page.DocumentElement.GetAttribute("lang") is not "en" || page.DocumentElement.GetAttribute("dir") is not "ltr") missing.Add("lang");
        var image = page.QuerySelector("meta[property='og:image']")?.GetAttribute("content");
        if (image is null || !image.StartsWith(Origin + "/", StringComparison.Ordinal) || !SampleOutput.Build.Files.ContainsKey(image[(Origin.Length + 1)..])) missing.Add($"the picture {image}");
        if (page.QuerySelector("link[rel=alternate][type='application/rss+xml']") is null) missing.Add("feed");
        return missing;
    }));

    [Fact]
    public void Robots_are_told_by_kind_of_page() => Assert.Empty(SampleOutput.Against((path, page) =>
    {
        var robots = page.QuerySelector("meta[name=robots]")?.GetAttribute("content") ?? "";
        if (path == "404.html") return robots == "noindex" ? [] : [robots];
        if (path.Contains("/page/", StringComparison.Ordinal)) return robots.StartsWith("index, follow", StringComparison.Ordinal) ? [] : [robots];
        var rich = path == "index.html" || new[] { "discussions", "stories", "events", "articles" }.Any(f => path.StartsWith(f + "/", StringComparison.Ordinal) && path.Count(c => c == '/') == 2);
        return rich && robots.StartsWith("index", StringComparison.Ordinal) && !robots.Contains("max-image-preview:large", StringComparison.Ordinal) ? [robots] : robots.Length == 0 ? ["none"] : [];
    }));

    [Fact]
    public void The_sitemap_holds_exactly_the_pages_that_may_be_listed_with_the_days_that_editors_wrote()
    {
        var build = SampleOutput.Build;
        var index = System.Xml.Linq.XDocument.Parse(build.Text("sitemap.xml"));
        var files = index.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value).ToList();
        var urls = files.SelectMany(f => System.Xml.Linq.XDocument.Parse(build.Text(f[(Origin.Length + 1)..])).Descendants().Where(e => e.Name.LocalName == "url")).ToList();
        var listed = urls.Select(u => u.Elements().Single(e => e.Name.LocalName == "loc").Value).ToList();
        Assert.Equal(listed.Count, listed.Distinct().Count());
        var wanted = SampleOutput.Pages.Where(p => p.Value.QuerySelector("meta[name=robots]")!.GetAttribute("content")!.StartsWith("index", StringComparison.Ordinal)
            && !p.Key.Contains("/page/", StringComparison.Ordinal) && p.Value.QuerySelector("link[rel=canonical]")!.GetAttribute("href") == Origin + SampleOutput.Url(p.Key)).Select(p => Origin + SampleOutput.Url(p.Key));
        Assert.Equal(wanted.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.All(urls.SelectMany(u => u.Elements()), e => Assert.Contains(e.Name.LocalName, new[] { "loc", "lastmod" }));
        Assert.All(urls.SelectMany(u => u.Elements()).Where(e => e.Name.LocalName == "lastmod"), e => Assert.Matches(@"^20\d\d-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$", e.Value));
    }

    [Fact]
    public void A_preview_build_is_listed_nowhere()
    {
        var build = TestSite.Build(Repository.Sample(), configure: o => o with { NoIndex = true });
        Assert.All(SampleOutput.Parse(build), p => Assert.StartsWith("noindex", p.Value.QuerySelector("meta[name=robots]")!.GetAttribute("content"), StringComparison.Ordinal));
        build.HasNoFile("sitemap.xml");
    }

    [Fact]
    public void Breadcrumbs_lead_from_home_to_every_page_below_it() => Assert.Empty(SampleOutput.Against((path, page) =>
    {
        if (path is "index.html" or "404.html") return [];
        var steps = page.QuerySelectorAll("nav.crumbs li, nav.breadcrumbs li, nav[aria-label] ol li").Length;
        return steps >= 2 ? [] : [$"{steps} steps"];
    }));

    [Fact]
    public void Links_that_share_a_page_hold_its_address() => Assert.Empty(SampleOutput.Against((path, page) =>
    {
        if (page.QuerySelector("section.share") is not { } share) return [];
        var address = Uri.EscapeDataString(Origin + SampleOutput.Url(path));
        return share.QuerySelectorAll("a").Where(a => !a.GetAttribute("href")!.Contains(address, StringComparison.Ordinal)).Select(a => a.OuterHtml);
    }));
}
