using SiteGen.Files;
using SiteGen.Tests.Media;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

/// <summary>The site's own mark: <c>organization.logo</c> of site.yml.</summary>
public sealed class LogoTests : IDisposable
{
    private const string Mark = "<img class=\"site-logo\" src=\"/media/logo.png\" alt=\"\" width=\"40\" height=\"30\">";

    private readonly Workshop _workshop = new();

    public void Dispose() => _workshop.Dispose();

    [Fact]
    public void The_header_of_every_page_shows_it_with_its_size()
    {
        var build = Build(PngBytes.With()).FindsNothing();
        Assert.All(["index.html", "privacy/index.html", "404.html"], page => Assert.Contains(Mark, Header(build, page), StringComparison.Ordinal));
        Assert.DoesNotContain("class=\"mark\"", Header(build, "index.html"), StringComparison.Ordinal);
        build.HasFile("index.html", "\"logo\":\"https://circle.test/media/logo.png\"");
    }

    [Fact]
    public void The_footer_shows_the_same()
    {
        Assert.Contains(Mark, Footer(Build(PngBytes.With())), StringComparison.Ordinal);
        Assert.Contains("class=\"mark\"", Footer(TestSite.Build("")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_one_has_the_mark_of_the_theme()
    {
        var header = Header(TestSite.Build("").FindsNothing(), "index.html");
        Assert.DoesNotContain("<img", header, StringComparison.Ordinal);
        Assert.Contains("class=\"mark\"", header, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_finding() =>
        Assert.Equal(("SG0810", "site.yml"), Assert.Single(Build(null).Findings.Select(f => (f.Code.Id, f.Location.File))));

    [Fact]
    public void Of_a_large_one_every_page_offers_the_same_smaller_copies_and_no_other_is_written()
    {
        var build = Build(File.ReadAllBytes(Repository.PathOf("content", "media", "cover-rooftops.png")), _workshop.Real).FindsNothing();
        var header = Header(build, "privacy/index.html");
        Assert.Contains("<picture><source type=\"image/avif\" srcset=\"/media/logo-480.", header, StringComparison.Ordinal);
        Assert.All(build.Files.Keys.Where(f => f.StartsWith("media/logo-", StringComparison.Ordinal)), f => Assert.Contains("/" + f, header, StringComparison.Ordinal));
    }

    private static string Header(TestBuild build, string page)
    {
        var text = build.Text(page);
        return text[text.IndexOf("<header class=\"site-header\"", StringComparison.Ordinal)..text.IndexOf("</header>", StringComparison.Ordinal)];
    }

    private static string Footer(TestBuild build)
    {
        var text = build.Text("index.html");
        return text[text.IndexOf("<footer class=\"site-footer\"", StringComparison.Ordinal)..];
    }

    private static TestBuild Build(byte[]? logo, Func<BuildOptions, BuildOptions>? configure = null)
    {
        var files = TestSite.Files("");
        files["site.yml"] = [.. files["site.yml"], .. "\norganization: {logo: media/logo.png}\n"u8];
        if (logo is not null) files["content/media/logo.png"] = logo;
        return TestSite.Build(new MemoryTree(files), configure: configure);
    }
}
