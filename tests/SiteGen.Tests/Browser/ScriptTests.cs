using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Rendering;

namespace SiteGen.Tests.Browser;

/// <summary>What the pages of the sample bring along. Needs no browser.</summary>
public sealed class ScriptTests
{
    [Fact]
    public void No_page_brings_a_script_or_a_style_of_its_own()
    {
        var build = SampleOutput.Build;
        var pages = build.Files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        Found.Nothing(pages.SelectMany(p => Active(build.Text(p)).Select(e => $"{p}: {e}")));
    }

    // The one script of the theme, which adds to a page that works without it.
    private static bool IsOfTheTheme(IElement script) =>
        script.TextContent.Length == 0 && script.GetAttribute("src") is { } source && source.StartsWith("/assets/js/site.", StringComparison.Ordinal);

    private static IEnumerable<string> Active(string html) =>
        new HtmlParser().ParseDocument(html).All.Where(IsActive).Select(e => e.OuterHtml);

    private static bool IsActive(IElement element) =>
        (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json" && !IsOfTheTheme(element))
        || element.LocalName is "style" or "iframe" or "object" or "embed"
        || element.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal));
}
