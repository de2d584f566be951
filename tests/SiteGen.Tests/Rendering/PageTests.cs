using AngleSharp.Dom;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class PageTests
{
    [Fact]
    public void Every_page_has_exactly_one_primary_call_and_it_is_in_main() => Assert.Empty(SampleOutput.Against((_, page) =>
        page.QuerySelectorAll("[data-cta=primary]").Length == 1 && page.QuerySelectorAll("main [data-cta=primary]").Length == 1 ? [] : [$"{page.QuerySelectorAll("[data-cta=primary]").Length} primary calls"]));

    [Fact]
    public void Every_page_has_one_heading_of_the_first_level_and_skips_none() => Assert.Empty(SampleOutput.Against((_, page) =>
    {
        var levels = page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.TagName[1] - '0').ToList();
        return levels.Count(l => l == 1) == 1 && levels.Zip(levels.Skip(1)).All(p => p.Second <= p.First + 1) ? [] : [string.Join(' ', levels)];
    }));

    [Fact]
    public void No_id_stands_twice_on_a_page() => Assert.Empty(SampleOutput.Against((_, page) =>
        page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key!)));

    [Fact]
    public void No_page_has_a_style_a_handler_or_anything_of_another_host() => Assert.Empty(SampleOutput.Against((_, page) =>
        page.All.SelectMany(e => e.Attributes).Where(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)).Select(a => a.Name)
            .Concat(page.QuerySelectorAll("script:not([type='application/ld+json']):not([src^='/assets/js/']), style, iframe, embed, object").Select(e => e.TagName))
            .Concat(page.QuerySelectorAll("[src]").Select(e => e.GetAttribute("src")!).Where(s => !s.StartsWith('/')))));

    [Fact]
    public void Every_picture_says_its_size_and_has_an_alternative_text() => Assert.Empty(SampleOutput.Against((_, page) =>
        page.QuerySelectorAll("img").Where(i => !i.HasAttribute("alt") || !i.HasAttribute("width") || !i.HasAttribute("height")).Select(i => i.OuterHtml)));

    [Fact]
    public void A_cover_is_fetched_first_where_it_begins_the_text_and_when_it_comes_near_in_stories_and_discussions() => Assert.Empty(SampleOutput.Against((path, page) =>
        page.QuerySelectorAll(".cover img").Where(i => (i.GetAttribute("loading") == "lazy") != (path.StartsWith("stories/", StringComparison.Ordinal) || path.StartsWith("discussions/", StringComparison.Ordinal))
            || i.HasAttribute("fetchpriority") == i.HasAttribute("loading")).Select(i => i.OuterHtml)));

    [Fact]
    public void Every_internal_link_and_every_fragment_resolves() => Assert.Empty(Dead(SampleOutput.Build, SampleOutput.Pages, ""));

    [Fact]
    public void Below_a_base_path_every_internal_address_carries_it_and_resolves()
    {
        var build = TestSite.Build(Repository.Sample(), configure: o => o with { BaseUrl = "https://circle.example/sub/path" });
        Assert.Empty(Dead(build, SampleOutput.Parse(build), "/sub/path"));
        foreach (var (path, bytes) in build.Files.Where(f => f.Key.EndsWith(".xml", StringComparison.Ordinal)))
            Assert.DoesNotMatch("https://circle\\.example/(?!sub/path/|about/)", System.Text.Encoding.UTF8.GetString(bytes));
        Assert.All(build.Files.Where(f => f.Key.EndsWith(".css", StringComparison.Ordinal)), f => Assert.DoesNotMatch(@"url\(['""]?/(?!sub/path/)", System.Text.Encoding.UTF8.GetString(f.Value)));
    }

    [Fact]
    public void Members_links_say_that_they_are_theirs() => Assert.Empty(SampleOutput.Against((_, page) =>
        page.QuerySelectorAll("article.post .prose a[href^=http], article.post .prose a[href^=mailto]").Where(a => a.GetAttribute("rel") != "ugc nofollow noopener").Select(a => a.OuterHtml)));

    [Fact]
    public void No_two_pages_share_a_title_or_a_description()
    {
        var heads = SampleOutput.Pages.Where(p => p.Value.QuerySelector("link[rel=canonical]") is not null).ToList();
        Assert.Empty(heads.GroupBy(p => p.Value.Title).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(p => p.Key))}"));
        Assert.Empty(heads.GroupBy(p => p.Value.QuerySelector("meta[name=description]")!.GetAttribute("content")).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(p => p.Key))}"));
    }

    [Fact]
    public void Every_page_that_quotes_somebody_offers_a_removal() => Assert.Empty(SampleOutput.Against((_, page) =>
        page.QuerySelector("article.post, blockquote.quote, figure.quote") is null || page.QuerySelectorAll("main a[href^=mailto]").Any(a => !a.GetAttribute("href")!.StartsWith("mailto:?", StringComparison.Ordinal)) ? [] : ["no address for a removal"]));

    private static IEnumerable<string> Dead(TestBuild build, IReadOnlyDictionary<string, IDocument> pages, string basePath)
    {
        foreach (var (path, page) in pages)
            foreach (var written in page.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!).Concat(page.QuerySelectorAll("[src]").Select(e => e.GetAttribute("src")!)))
            {
                if (written.StartsWith("http", StringComparison.Ordinal) || written.StartsWith("mailto:", StringComparison.Ordinal)) continue;
                var (address, fragment) = written.Split('#') is [var a, var f] ? (a, Uri.UnescapeDataString(f)) : (written, "");
                var file = address.Length == 0 ? path : !address.StartsWith(basePath + "/", StringComparison.Ordinal) ? null : address[(basePath.Length + 1)..] is var rest && (rest.Length == 0 || rest.EndsWith('/')) ? rest + "index.html" : rest;
                if (file is null || !build.Files.ContainsKey(file)) yield return $"{path}: {written}";
                else if (fragment.Length > 0 && pages[file].GetElementById(fragment) is null) yield return $"{path}: {written}";
            }
    }
}
