using System.Text;
using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.People;

/// <summary>What can stand between the words of a name without hiding it from a reader.</summary>
public sealed class BetweenWordsTests
{
    private static readonly string Hidden = Canary.Person("{state: withdrawn}");

    public static TheoryData<string> Texts =>
    [
        "Quenby ![](../media/a.png) Zarathorn",
        "Quenby![](../media/a.png)Zarathorn",
        "Quenby ![At the desk](../media/a.png) Zarathorn",
        "Quenby ![At the desk](../media/a.png \"A title\")\nZarathorn",
        "**Quenby ![At the desk](../media/a.png)** *Zarathorn*",
        "Quenby **&nbsp;** Zarathorn",
        "Quenby<br>Zarathorn and Q.<br />Zarathorn",
        "Quenby [](https://a.test/) Zarathorn",
        "Quenby[&#8203;](https://a.test/) Zarathorn",
        "Q. ![At the desk](../media/a.png) Zarathorn",
        "QuenbyZarathorn, quenby_zarathorn, quenby-zarathorn, quenby.zarathorn and #QuenbyZarathorn",
        "`quenby-zarathorn`, [x](#quenby-zarathorn) and [quenby-zarathorn](https://a.test/)",
        "```quenby-zarathorn\nx\n```",
        "```QuenbyZarathorn\nx\n```",
        "~~~ quenby_zarathorn\nx\n~~~",
    ];

    public static TheoryData<string> Html =>
    [
        "Quenby<br>Zarathorn",
        "Q.<br />Zarathorn",
        "Quenby <span></span> Zarathorn",
        "Quenby<b> </b>Zarathorn",
        "<p>Quenby<br>Zarathorn</p>",
        "<p>Q.<BR/>Zarathorn</p>",
        "<p>Quenby <img src=\"/share.png\" alt=\"\"> Zarathorn</p>",
        "<div><svg><style/><text y=\"20\">Quenby<!-- a layer --> Zarathorn</text></svg></div>",
        "<svg><title/><text>Quenby <tspan>Zarathorn</tspan></text></svg>",
        "<svg><text>Quenby<![CDATA[ ]]>Zarathorn</text></svg>",
        "<math><xmp>Quenby <!-- c --> Zarathorn</xmp></math>",
        "<div><svg>\n\n<style /><text>Quenby<!-- c --> Zarathorn</text></svg></div>",
        "<div><svg>\n\n<title/><text>Quenby <tspan>Zarathorn</tspan></text></svg></div>",
        "Words <svg><style/><text>Quenby<!-- c --> Zarathorn</text></svg> and more",
        "<textarea>Quenby <b>Zarathorn</b></textarea>",
        "<xmp>Quenby Zarathorn</xmp>",
        "<svg><svg/></svg><svg><desc><noframes>Quenby<!-- c --> Zarathorn</noframes></desc></svg>",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_vanishes_from_texts(string text) => Gone(Site(text, ""));

    [Theory]
    [MemberData(nameof(Html))]
    public void It_vanishes_from_raw_html(string text) => Gone(Site(text, "markdown: {html: true}"));

    [Theory]
    [InlineData("Quenby<br>Zarathorn")]
    [InlineData("QuenbyZarathorn")]
    [InlineData("quenby_zarathorn")]
    public void It_vanishes_from_fields(string text)
    {
        var files = Site("Text.", "");
        files["content/articles/a.md"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["content/articles/a.md"]).Replace("insight: It works.", $"insight: \"With {text}.\"", StringComparison.Ordinal));
        TestSite.Build(new MemoryTree(files)).Finds("SG0502", "content/articles/a.md", 5).Nowhere("Zarathorn");
    }

    [Fact]
    public void A_picture_keeps_its_place_and_its_text() =>
        TestSite.Build(new MemoryTree(Site("Quenby ![At the desk](../media/a.png) Zarathorn came.", "")))
            .HasFile("articles/a/index.html", "[member]", "alt=\"At the desk\"", " came.").Finds("SG0502", "content/articles/a.md", 7, 1);

    [Theory]
    [InlineData("<p>Quenby <img src=\"{{url \"/share.png\"}}\" alt=\"\"> Zarathorn</p>")]
    [InlineData("<p>Quenby <picture><source srcset=\"{{url \"/share.png\"}}\"><img src=\"{{url \"/share.png\"}}\" alt=\"At the desk\"></picture> Zarathorn</p>")]
    [InlineData("<p>Quenby <svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg> Zarathorn</p>")]
    [InlineData("<p>Quenby<br>Zarathorn</p>")]
    [InlineData("<p>Quenby <i></i> Zarathorn</p>")]
    [InlineData("<p id=\"quenby_zarathorn\">x</p>")]
    [InlineData("<p>QuenbyZarathorn</p>")]
    public void The_last_net_stops_it_in_a_theme(string html)
    {
        var files = Site("Text.", "theme: [ours, default]");
        files["themes/ours/theme.yml"] = "name: ours\n"u8.ToArray();
        files["themes/ours/layouts/404.sbn-html"] = Encoding.UTF8.GetBytes($"<!doctype html>\n<html lang=\"en\"><head><title>x</title></head><body><h1>x</h1>{html}</body></html>\n");
        TestSite.Build(new MemoryTree(files)).Finds("SG0508", "themes/ours/layouts/404.sbn-html", 2);
    }

    [Fact]
    public void The_field_of_a_form_is_not_named_after_anybody()
    {
        var files = Site("Text.", "");
        files["content/home.md"] = "---\ntitle: Home\nsummary: The home page of a circle that exists only in tests and nowhere else.\nblocks:\n  - {block: digest, title: Letter, text: What was solved., how_often: Every Friday, action: \"https://letters.test/in\", field: quenby-zarathorn}\n---\n"u8.ToArray();
        TestSite.Build(new MemoryTree(files)).Finds("SG0502", "content/home.md", 5).HasFile("index.html", "name=\"email\"").Nowhere("zarathorn");
    }

    [Fact]
    public void A_mention_by_an_id_that_is_the_name_is_a_mention()
    {
        var files = Site("Ask @quenby-zarathorn, not @Quenby-Zarathorn-2.", "");
        files["content/people/quenby-zarathorn.yml"] = files["content/people/quen.yml"];
        files.Remove("content/people/quen.yml");
        TestSite.Build(new MemoryTree(files)).HasFile("articles/a/index.html", "Ask Community member, not").Nowhere("zarathorn");
    }

    private static void Gone(Dictionary<string, byte[]> files)
    {
        var build = TestSite.Build(new MemoryTree(files));
        Assert.DoesNotContain(build.Findings, f => f.Severity == SiteGen.Diagnostics.Severity.Error && f.Code.Id != "SG0805");
        build.Nowhere("Zarathorn");
        Assert.Contains("articles/a/index.html", build.Files.Keys);
    }

    private static Dictionary<string, byte[]> Site(string text, string config)
    {
        var files = TestSite.Files(Hidden + TestSite.SiteYml(config) + $$"""
            -- content/articles/a.md --
            ---
            title: An article
            summary: An article that exists so that a test can see what becomes of its names.
            published: 2026-10-02
            insight: It works.
            ---
            {{text}}

            """);
        files["content/media/a.png"] = File.ReadAllBytes(Repository.PathOf("tests", "SiteGen.Tests", "Media", "fixtures", "drawing.png"));
        return files;
    }
}
