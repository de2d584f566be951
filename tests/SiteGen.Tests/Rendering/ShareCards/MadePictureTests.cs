using SiteGen.Files;
using SiteGen.Tests.Media;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering.ShareCards;

/// <summary>Cards and smaller images as libvips makes them, and what a build does without.</summary>
public sealed class MadePictureTests : IDisposable
{
    // Pictures take long to make: tests that only look at them share one build.
    private static readonly Lazy<TestBuild> Made = new(() =>
    {
        using var workshop = new Workshop();
        return Build(workshop.Real);
    });

    private readonly Workshop _workshop = new();

    public void Dispose() => _workshop.Dispose();

    [Fact]
    public void A_card_is_a_picture_of_its_size_without_a_finding()
    {
        var build = Made.Value.FindsNothing();
        Assert.All(Cards(build), c => Assert.Equal((1200, 630), (ImageAssert.Header(build.Files[c]).Width, ImageAssert.Header(build.Files[c]).Height)));
        Assert.Equal(3, Cards(build).Count);
    }

    [Fact]
    public void Images_are_offered_in_modern_formats_never_wider_and_never_larger()
    {
        var build = Made.Value;
        build.HasFile("articles/a/index.html", "<figure class=\"cover\"><picture><source type=\"image/avif\" srcset=\"/media/roofs-480.", " 480w, /media/roofs-960.", " 960w, /media/roofs-1200.", " 1200w\" sizes=\"(min-width: 44rem)", "fetchpriority=\"high\"></picture>");
        var variants = build.Files.Keys.Where(f => f.StartsWith("media/roofs-", StringComparison.Ordinal)).ToList();
        Assert.Contains(variants, v => v.EndsWith(".avif", StringComparison.Ordinal));
        Assert.All(variants, v => Assert.True(build.Files[v].Length < build.Files["media/roofs.png"].Length, v));
        Assert.All(variants, v => Assert.Contains("/" + v, build.Text("articles/a/index.html"), StringComparison.Ordinal));
    }

    [Fact]
    public void What_would_not_be_smaller_and_what_moves_stays_as_it_is()
    {
        var build = Made.Value;
        build.HasFile("articles/a/index.html", "<p><img src=\"/media/drawing.webp\"", "<p><img src=\"/media/moves.gif\"", "<p><img src=\"/media/moves.webp\"");
        Assert.DoesNotContain(build.Files.Keys, f => f.StartsWith("media/drawing-", StringComparison.Ordinal) || f.StartsWith("media/moves-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_feed_holds_the_image_alone()
    {
        var feed = Made.Value.Text("feed.xml");
        Assert.Contains("/media/roofs.png", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("picture class", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("srcset", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_build_makes_nothing_and_gives_the_same_bytes_with_any_number_of_threads()
    {
        var first = Build(_workshop.Real);
        Assert.InRange(_workshop.Made, 8, 40);
        _workshop.Age();
        Same(first, Build(o => _workshop.Real(o) with { Jobs = 1 }));
        Assert.Equal(0, _workshop.Made);
        using var other = new Workshop();
        Same(first, Build(o => other.Real(o) with { Jobs = 7 }));
    }

    [Fact]
    public void A_torn_file_of_the_cache_is_made_again_and_one_that_nobody_needs_is_deleted()
    {
        var first = Build(_workshop.Real);
        var kept = _workshop.Kept;
        File.WriteAllBytes(kept[0], File.ReadAllBytes(kept[0])[..40]);
        File.WriteAllBytes(kept[1], []);
        var broken = File.ReadAllBytes(kept[2]);
        broken[^1] ^= 1;
        File.WriteAllBytes(kept[2], broken);
        var old = Path.Combine(_workshop.Folder, new string('a', 64));
        File.WriteAllText(old, "an old card");
        _workshop.Age();
        Same(first, Build(_workshop.Real));
        Assert.Equal(3, _workshop.Made);
        Assert.Equal(kept, _workshop.Kept);
    }

    [Fact]
    public void Without_libvips_pages_show_what_there_is_with_one_hint()
    {
        var build = Build(_workshop.Empty);
        Assert.Equal("SG0857", Assert.Single(build.Findings).Code.Id);
        Assert.Equal(SiteGen.Diagnostics.Severity.Hint, build.Findings[0].Severity);
        Assert.Empty(Cards(build));
        build.HasFile("articles/a/index.html", "og:image\" content=\"https://circle.test/share.png", "src=\"/media/roofs.png\"");
        Assert.DoesNotContain("<source", build.Text("articles/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_that_cannot_be_made_is_one_warning_and_the_pages_have_the_picture_of_the_site()
    {
        var site = TestSite.Files(ShareCardTests.Theme("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>"));
        var build = TestSite.Build(new MemoryTree(site), configure: _workshop.Real);
        var finding = Assert.Single(build.Findings, f => f.Code.Id.StartsWith("SG08", StringComparison.Ordinal));
        Assert.Equal(("SG0858", "the card of /code-of-conduct/ and 1 more could not be made: the card is not 1200 by 630 pixels; give its svg element that width and height"), (finding.Code.Id, finding.Message));
        build.HasFile("privacy/index.html", "og:image\" content=\"https://circle.test/share.png");
    }

    [Fact]
    public void A_title_in_a_script_that_no_font_has_is_one_hint()
    {
        var build = TestSite.Build("""
            -- content/articles/a.md --
            ---
            title: ไพรเวซีสองสาม
            summary: An article with a title that the font of the cards has no characters for.
            published: 2026-10-01
            ---
            Text.
            """, configure: _workshop.Real);
        var finding = Assert.Single(build.Findings);
        Assert.Equal("SG0860", finding.Code.Id);
        Assert.Contains("/articles/a/", finding.Message, StringComparison.Ordinal);
        Assert.Contains("\"ไ\"", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_costs_time_and_nothing_else()
    {
        var build = Build(_workshop.Uncached);
        Assert.Equal("SG0859", Assert.Single(build.Findings).Code.Id);
        Assert.Equal(3, Cards(build).Count);
    }

    [Fact]
    public void The_report_on_a_person_names_the_cards_that_a_withdrawal_changes()
    {
        var site = People.Canary.Open + People.Canary.Person("{state: granted, scopes: {quote: yes, name: yes, profile: yes, social: yes}}") + People.Canary.Thread;
        var bag = new SiteGen.Diagnostics.DiagnosticBag();
        Assert.True(SiteGen.Config.Clock.TryParse(TestSite.Now, out var clock));
        var report = SiteGen.Reports.PersonReport.Create(TestSite.Tree(site), "quen", _workshop.Real(new BuildOptions(clock)), bag)!;
        string Of(string name) => Assert.Single(report.Removed, r => r.StartsWith($"assets/cards/{name}.", StringComparison.Ordinal));
        Assert.Contains(Of("discussion-thread"), TestSite.Build(site, configure: _workshop.Real).Files.Keys);
        Assert.Contains(Of("people-quenby-zarathorn"), report.Outputs);
        Assert.Contains(report.Added, a => a.StartsWith("assets/cards/discussion-thread.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_on_a_person_leaves_the_cache_as_it_is()
    {
        var (files, options) = Portrait();
        Report(files, _workshop.Real(options));
        Assert.False(Directory.Exists(_workshop.Cache));
        TestSite.Build(new MemoryTree(files), configure: _workshop.Real);
        File.WriteAllText(Path.Combine(_workshop.Folder, new string('a', 64)), "an old card");
        File.WriteAllBytes(_workshop.Kept[^1], [1, 2, 3]);
        var before = _workshop.Kept.ToDictionary(k => k, File.ReadAllBytes);
        Report(files, _workshop.Real(options));
        Assert.Equal(before.Keys, _workshop.Kept);
        Assert.All(before, b => Assert.Equal(b.Value, File.ReadAllBytes(b.Key)));
    }

    [Fact]
    public void Without_libvips_a_report_names_what_would_be_written_with_it()
    {
        var (files, options) = Portrait();
        var (real, named) = (Report(files, _workshop.Real(options)), Report(files, _workshop.Empty(options)));
        Assert.Contains(real.Removed, r => r.StartsWith("media/roofs-960.", StringComparison.Ordinal) && r.EndsWith(".avif", StringComparison.Ordinal));
        Assert.Equal((false, true), (real.PicturesUnmade, named.PicturesUnmade));
        Assert.Equal(real.Changed, named.Changed);
        Assert.Equal(real.Added, named.Added);
        Assert.Empty(real.Removed.Except(named.Removed));
        Assert.All(named.Removed.Except(real.Removed), r => Assert.StartsWith("media/roofs-", r, StringComparison.Ordinal));
        Assert.DoesNotContain(Report(files, options).Removed, r => r.StartsWith("media/roofs-", StringComparison.Ordinal) || r.StartsWith("assets/cards/", StringComparison.Ordinal));
    }

    private static SiteGen.Reports.PersonReport Report(Dictionary<string, byte[]> files, BuildOptions options) =>
        SiteGen.Reports.PersonReport.Create(new MemoryTree(files), "quen", options, new SiteGen.Diagnostics.DiagnosticBag())!;

    // A post with an image that no other page shows.
    private static (Dictionary<string, byte[]> Files, BuildOptions Options) Portrait()
    {
        var person = People.Canary.Person("{state: granted, scopes: {quote: yes, name: yes, avatar: yes, profile: yes, social: yes}}");
        var files = TestSite.Files(People.Canary.Open + person + People.Canary.Thread.Replace("Postcanary is", "![Roofs](../media/roofs.png) is", StringComparison.Ordinal));
        files["content/media/roofs.png"] = File.ReadAllBytes(Repository.PathOf("content", "media", "cover-rooftops.png"));
        Assert.True(SiteGen.Config.Clock.TryParse(TestSite.Now, out var clock));
        return (files, new BuildOptions(clock, Jobs: 2));
    }

    private static void Same(TestBuild one, TestBuild other)
    {
        Assert.Equal(one.Files.Keys.Order(StringComparer.Ordinal), other.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(one.Files.Where(f => !f.Value.AsSpan().SequenceEqual(other.Files[f.Key])).Select(f => f.Key));
    }

    private static List<string> Cards(TestBuild build) => [.. build.Files.Keys.Where(f => f.StartsWith("assets/cards/", StringComparison.Ordinal))];

    private static TestBuild Build(Func<BuildOptions, BuildOptions> configure)
    {
        var files = TestSite.Files("""
            -- content/articles/a.md --
            ---
            title: An article with pictures
            summary: An article that shows a picture of every kind that a page of this site can hold.
            published: 2026-10-01
            cover: {src: media/roofs.png, alt: Roofs}
            ---
            ![Roofs](../media/roofs.png)

            ![A drawing](../media/drawing.webp)

            ![It moves](../media/moves.gif)

            ![It moves too](../media/moves.webp)
            """);
        files["content/media/roofs.png"] = File.ReadAllBytes(Repository.PathOf("content", "media", "cover-rooftops.png"));
        files["content/media/drawing.webp"] = ImageFile.Read("photo.webp");
        files["content/media/moves.gif"] = ImageFile.Read("animation.gif");
        files["content/media/moves.webp"] = ImageFile.Read("animation.webp");
        return TestSite.Build(new MemoryTree(files), configure: configure);
    }
}
