using System.Xml.Linq;
using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class DisclosureTests
{
    private const string Site = """
        -- content/home.md --
        ---
        title: Home
        summary: A small community of growers who tell each other what worked and what did not in their beds.
        blocks:
          - {block: articles, title: Read}
          - {block: showcase, title: Made by members}
          - {block: insights, title: Found out}
        ---
        -- content/people/noor.yml --
        name: Noor Haddad
        role: Grower
        consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}
        -- content/topics/slugs.md --
        ---
        title: Slugs
        summary: What growers know about slugs, and what they stopped believing in after a wet spring or two.
        ---
        -- content/articles/copper.md --
        ---
        title: Copper tape, measured
        summary: Copper tape around raised beds, measured over one wet spring by two growers who keep notes.
        published: 2026-10-20
        topics: [slugs]
        series: Slugs
        insight: Copper tape works only where the bed has no other way in.
        tip_sheet: true
        disclosure: {kind: sponsored, text: The maker of the tape paid for the trial.}
        ---
        1. Read the [trial](https://tape.example/trial) and [the other](plain.md), [itself](https://circle.test/articles/plain/), or [write](mailto:a@tape.example).
        -- content/articles/plain.md --
        ---
        title: Beer traps, counted
        summary: Beer traps counted for a month in three gardens, with the number of slugs in each of them.
        published: 2026-10-19
        topics: [slugs]
        series: Slugs
        from_discussions: [discussion-tape]
        ---
        See [the count](https://count.example/).
        -- content/discussions/tape.md --
        ---
        title: Who has tried the tape?
        summary: Two growers tell what the tape did in their beds, and the maker of the tape paid for it.
        published: 2026-10-17
        disclosure: {kind: partner, text: The maker of the tape gave it away.}
        ---
        :::post {by=noor}
        Who has tried it?
        :::
        -- content/resources/finder.md --
        ---
        title: Slug finder
        summary: A small tool that tells from a photograph whether a slug eats leaves or other slugs.
        published: 2026-10-18
        topics: [slugs]
        kind: tool
        maker: noor
        open_url: https://finder.example/
        commercial: true
        ---
        It needs a [photograph](https://camera.example/).
        """;

    private static readonly TestBuild Build = TestSite.Build(TestSite.SiteYml("stage: maturity") + Site);

    [Fact]
    public void The_site_has_no_errors() => Assert.DoesNotContain(Build.Findings, f => f.Severity == Severity.Error);

    [Theory]
    [InlineData("articles/index.html")]
    [InlineData("topics/slugs/index.html")]
    [InlineData("archive/index.html")]
    [InlineData("a-z/index.html")]
    [InlineData("insights/index.html")]
    [InlineData("index.html")]
    [InlineData("articles/plain/index.html")]
    [InlineData("articles/copper/tip-sheet/index.html")]
    [InlineData("feed.xml")]
    [InlineData("articles/feed.xml")]
    [InlineData("topics/slugs/feed.xml")]
    public void A_paid_page_is_labelled_wherever_it_is_listed(string path) => Build.HasFile(path, "Sponsored");

    [Theory]
    [InlineData("resources/index.html")]
    [InlineData("people/noor-haddad/index.html")]
    [InlineData("index.html")]
    [InlineData("resources/feed.xml")]
    public void A_commercial_resource_is_labelled_wherever_it_is_listed(string path) => Build.HasFile(path, "Commercial offer");

    [Fact]
    public void Only_paid_links_to_other_sites_are_marked_as_sponsored()
    {
        var paid = Build.Text("articles/copper/index.html");
        Assert.Contains("""<a href="https://tape.example/trial" rel="sponsored noopener">""", paid, StringComparison.Ordinal);
        Assert.Contains("""<a href="/articles/plain/">the other</a>""", paid, StringComparison.Ordinal);
        Assert.Contains("""<a href="https://circle.test/articles/plain/">""", paid, StringComparison.Ordinal);
        Assert.Contains("""<a href="mailto:a@tape.example">""", paid, StringComparison.Ordinal);
        Assert.Contains("""href="https://finder.example/" rel="sponsored noopener">""", Build.Text("resources/finder/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("sponsored", Build.Text("articles/plain/index.html").Split("<main")[1].Split("class=\"related\"")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_label_stands_beside_links_in_credits_and_series_and_in_texts_to_post()
    {
        var plain = Build.Text("articles/plain/index.html");
        Assert.Contains("Who has tried the tape?</a> <small>With a partner</small>", plain, StringComparison.Ordinal);
        Assert.Contains("Copper tape, measured</a> <small>Sponsored</small>", plain, StringComparison.Ordinal);
        Assert.Contains("no other way in. (Sponsored)", Build.Text("insights/2026-10/index.html"), StringComparison.Ordinal);
        Assert.Contains("""<a href="https://camera.example/" rel="sponsored noopener">""", Build.Text("resources/finder/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_carries_the_words_of_a_disclosure_and_the_maker()
    {
        var texts = XDocument.Parse(Build.Text("feed.xml")).Descendants("item").ToDictionary(i => i.Element("title")!.Value, i => i);
        XNamespace content = "http://purl.org/rss/1.0/modules/content/", dublin = "http://purl.org/dc/elements/1.1/";
        Assert.StartsWith("<p>Sponsored. The maker of the tape paid for the trial.</p>", texts["Copper tape, measured"].Element(content + "encoded")!.Value, StringComparison.Ordinal);
        Assert.StartsWith("Sponsored · Copper tape", texts["Copper tape, measured"].Element("description")!.Value, StringComparison.Ordinal);
        Assert.StartsWith("<p>Made by Noor Haddad</p>", texts["Slug finder"].Element(content + "encoded")!.Value, StringComparison.Ordinal);
        Assert.Equal("Noor Haddad", texts["Slug finder"].Element(dublin + "creator")!.Value);
        Assert.StartsWith("Beer traps counted", texts["Beer traps, counted"].Element("description")!.Value, StringComparison.Ordinal);
    }
}
