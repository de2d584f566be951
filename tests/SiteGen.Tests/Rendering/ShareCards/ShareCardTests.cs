using System.Xml.Linq;
using SiteGen.Files;
using SiteGen.Tests.People;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering.ShareCards;

/// <summary>What cards say, seen in the text that they are drawn from.</summary>
public sealed class ShareCardTests
{
    private const string Shared = "{state: granted, scopes: {quote: yes, name: yes, profile: yes, social: yes}}";
    private const string NotShared = "{state: granted, scopes: {quote: yes, name: yes, profile: yes, social: no}}";

    [Fact]
    public void A_page_names_its_card_with_size_and_words()
    {
        var build = Build(Article("How to plan a day"));
        var card = Card(build, "article-a");
        build.HasFile("articles/a/index.html", $"<meta property=\"og:image\" content=\"https://circle.test/{card}\">", "og:image:width\" content=\"1200\"", "og:image:height\" content=\"630\"",
            "og:image:alt\" content=\"Article on Test Circle: How to plan a day\"", "twitter:card\" content=\"summary_large_image\"");
        Assert.Equal(["Test Circle", "Article", "How to plan a day", "1 October 2026"], Words(build, card));
    }

    [Fact]
    public void Below_a_base_path_the_address_of_the_card_is_whole()
    {
        var build = TestSite.Build(Article("A"), configure: o => o with { CardsAsText = true, BaseUrl = "https://host.test/circle/" });
        build.HasFile("articles/a/index.html", $"content=\"https://host.test/circle/{Card(build, "article-a")}\"");
    }

    [Fact]
    public void Home_and_lists_have_the_picture_of_the_site() =>
        Build(Article("A")).HasFile("index.html", "og:image\" content=\"https://circle.test/share.png").HasFile("articles/index.html", "og:image\" content=\"https://circle.test/share.png");

    [Fact]
    public void A_changed_title_gives_the_card_another_address()
    {
        Assert.NotEqual(Card(Build(Article("One")), "article-a"), Card(Build(Article("Two")), "article-a"));
        Assert.Equal(Card(Build(Article("One")), "article-a"), Card(Build(Article("One")), "article-a"));
    }

    [Theory]
    [InlineData("</text><script>alert(1)</script>")]
    [InlineData("A & B < C > D \"E\" 'F' ]]> &amp; &#0;")]
    [InlineData("{{siteTitle}} {{{title}}} <!-- x --> <?xml?>")]
    [InlineData("<image href=\"file:///etc/passwd\"/>")]
    public void A_hostile_title_stays_words(string title)
    {
        var build = Build(Article("'" + title.Replace("'", "''") + "'"));
        var card = XDocument.Parse(build.Text(Card(build, "article-a")));
        Assert.All(card.Descendants(), e => Assert.Contains(e.Name.LocalName, new[] { "svg", "rect", "circle", "g", "path", "text" }));
        Assert.Equal(title.Replace(" ", ""), string.Concat(Words(build, Card(build, "article-a"))[2..^1]).Replace(" ", ""));
    }

    [Fact]
    public void Marks_that_turn_text_around_and_soft_hyphens_are_not_drawn()
    {
        var build = Build(Article("\"Safe \\u202Egnp.exe\\u00AD here\""));
        Assert.DoesNotContain(build.Text(Card(build, "article-a")), c => c is '\u202E' or '\u00AD');
    }

    [Fact]
    public void Whoever_agreed_to_be_shared_stands_on_the_card_of_a_thread_and_has_one()
    {
        var build = Build(Canary.Open + Canary.Person(Shared) + Canary.Thread);
        Assert.Contains(Canary.Name, Words(build, Card(build, "discussion-thread")));
        Assert.Contains(Canary.Name, Words(build, Card(build, "people-quenby-zarathorn")));
    }

    [Theory]
    [InlineData(NotShared)]
    [InlineData("{state: withdrawn}")]
    [InlineData("{state: granted, expires: 2026-01-01}")]
    public void Whoever_did_not_is_on_no_card_and_in_no_name_of_one(string consent)
    {
        var build = Build(Canary.Open + Canary.Person(consent) + Canary.Thread);
        Assert.NotEmpty(Cards(build));
        Assert.All(Cards(build), card => Assert.DoesNotMatch("(?i)quenby|zarathorn|qzhandle", card + build.Text(card)));
    }

    [Fact]
    public void A_title_with_the_name_of_somebody_not_to_be_shared_is_worded_and_the_file_is_not_called_after_them()
    {
        var build = Build(Canary.Person(NotShared) + Article("What Quenby Zarathorn knows").Replace("articles/a.md", "articles/quenby-zarathorn.md"));
        Assert.Contains("What Community member", string.Join(' ', Words(build, Card(build, "page"))));
        Assert.All(Cards(build), card => Assert.DoesNotMatch("(?i)quenby|zarathorn", card + build.Text(card)));
    }

    [Theory]
    [InlineData("<text>Quenby Zarathorn</text>")]
    [InlineData("<desc>quenby zarathorn</desc>")]
    public void A_template_that_would_draw_a_withheld_name_stops_the_build_before_there_is_a_picture(string element)
    {
        var build = Build(Canary.Person("{state: refused}") + Theme($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\">{element}</svg>"));
        build.Finds("SG0508", "themes/ours/cards/card.sbn-svg", 1);
        Assert.Empty(Cards(build));
    }

    [Fact]
    public void A_theme_draws_its_own_card_and_the_linter_reads_it()
    {
        var ownBuild = Build(Theme("<svg>{{ kind }} {{ for line in title.lines }}{{ line.text }}{{ end }}</svg>"));
        Assert.Equal("<svg>page Privacy</svg>", ownBuild.Text(Card(ownBuild, "page-privacy")).Trim());
        Build(Theme("<svg>{{ page.title }}</svg>")).Finds("SG0929", "themes/ours/cards/card.sbn-svg", 1, 9);
        Build(Theme("<svg><a href=\"https://x.test/\"></a><image href=\"https://x.test/a.png\"/></svg>")).Finds("SG0938", "themes/ours/cards/card.sbn-svg", 1);
        Build(Theme("<svg><text style=\"x\">a</text></svg>")).Finds("SG0936", "themes/ours/cards/card.sbn-svg", 1);
    }

    private static string Article(string title) => $"""
        -- content/articles/a.md --
        ---
        title: {title}
        summary: An article that only tests read, which says nothing that matters to anybody.
        published: 2026-10-01
        ---
        Text.

        """;

    /// <summary>A site with a theme that draws its own card.</summary>
    internal static string Theme(string card) => $"""
        -- site.yml --
        title: Test Circle
        base_url: https://circle.test/
        language: en
        timezone: Europe/Stockholm
        theme: [ours, default]
        join: {"{url: https://app.circle.test/signup, ref: site, cost: Free to join}"}
        moderators: [ines]
        contact: {"{removal: \"mailto:care@circle.test\"}"}
        -- themes/ours/cards/card.sbn-svg --
        {card}

        """;

    private static TestBuild Build(string site) => TestSite.Build(new MemoryTree(TestSite.Files(site)), configure: o => o with { CardsAsText = true });

    private static List<string> Cards(TestBuild build) => [.. build.Files.Keys.Where(f => f.StartsWith("assets/cards/", StringComparison.Ordinal))];

    private static string Card(TestBuild build, string name) => Assert.Single(Cards(build), c => c.StartsWith($"assets/cards/{name}.", StringComparison.Ordinal));

    private static List<string> Words(TestBuild build, string card) => [.. XDocument.Parse(build.Text(card)).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];
}
