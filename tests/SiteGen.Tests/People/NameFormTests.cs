using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.People;

/// <summary>Every place that a name can stand in, with every form that it can take there.</summary>
public sealed partial class NameFormTests
{
    private static readonly string Hidden = Canary.Person("{state: withdrawn}");

    /// <summary>Forms that hold in any text.</summary>
    public static TheoryData<string, string> AnyText => new()
    {
        { "as it is", "Quenby Zarathorn" },
        { "capitals", "QUENBY zARATHORN" },
        { "soft hyphens", "Quen\u00ADby Zara\u00ADthorn" },
        { "zero-width space", "Quenby\u200B Zara\u200Bthorn" },
        { "zero-width joiners", "Que\u200Cnby Zar\u200Dathorn" },
        { "word joiner and byte order mark", "Quenby\u2060 Zara\uFEFFthorn" },
        { "marks of direction", "\u200FQuenby\u200E Zarathorn\u202C" },
        { "hard spaces", "Quenby\u00A0Zarathorn, Quenby\u202FZarathorn" },
        { "possessive and brackets", "(Quenby Zarathorn's)" },
        { "handle and shorter spelling", "qzhandle, Q. Zarathorn" },
    };

    /// <summary>Forms that only Markdown has.</summary>
    public static TheoryData<string, string> MarkdownText => new()
    {
        { "emphasis between", "*Quenby* **Zarathorn**" },
        { "emphasis within", "Quen*by* Zara**thorn**" },
        { "entities", "Quenby &#x5A;ara&#116;horn" },
        { "named entities", "Quenby&nbsp;Zara&shy;thorn" },
        { "escapes", "Q\\. Zarathorn" },
        { "line break", "Quenby\nZarathorn" },
        { "hard line break", "Quenby\\\nZarathorn" },
        { "two spaces and a line break", "Quenby  \nZarathorn" },
        { "link over a part", "[Quenby](https://a.test/) Zarathorn" },
        { "code over a part", "`Quenby` Zarathorn" },
        { "link text with emphasis", "[*Quenby* Zarathorn](https://a.test/)" },
        { "link target", "[x](https://a.test/quenby%2Dzarathorn), [x](https://a.test/Quenby&#45;Zarathorn), [x](https://a.test/%51uenby_zarathorn)" },
        { "link title", "[x](https://a.test/ \"Quenby &#90;arathorn\")" },
        { "reference link", "[x][ref]\n\n[ref]: https://a.test/quenby-zarathorn \"Quenby Zarathorn\"" },
        { "code", "`Quenby Zarathorn`" },
        { "block of code", "```text\nQuenby Zarathorn\n```" },
        { "heading", "## Quenby *Zarathorn*" },
        { "table", "| Quenby Zarathorn | b |\n|---|---|\n| Q. Zarathorn | qzhandle |" },
        { "footnote", "A note[^1].\n\n[^1]: Quenby Zarathorn" },
        { "list and quotation", "- Quenby Zarathorn\n\n> Quenby\n> Zarathorn" },
        { "html as text", "<b>Quenby Zarathorn</b> <!-- Quenby Zarathorn -->" },
    };

    [Theory]
    [MemberData(nameof(AnyText))]
    [MemberData(nameof(MarkdownText))]
    public void A_name_vanishes_from_posts_and_from_text_of_editors(string form, string text) =>
        Gone(form, TestSite.Build(Hidden + Canary.Open + $"""
            -- content/articles/a.md --
            ---
            title: An article
            summary: An article that exists so that a test can see what becomes of its names.
            published: 2026-10-02
            ---
            {text}
            -- content/discussions/a.md --
            ---
            title: A thread
            summary: A thread that exists so that a test can see what becomes of names in posts.
            published: 2026-10-02
            source: <visibility: public>
            ---
            :::post <by=open>
            {text}
            :::
            """.Replace("<visibility: public>", "{visibility: public}").Replace("<by=open>", "{by=open}")));

    [Theory]
    [MemberData(nameof(AnyText))]
    public void A_name_vanishes_from_every_kind_of_front_matter(string form, string text)
    {
        var files = TestSite.Files(Hidden + Canary.Open + """
            -- content/articles/a.md --
            ---
            title: "T %"
            summary: "An article with a picture, and with texts of every kind about %"
            published: 2026-10-02
            insight: "I %"
            cover: {src: ../media/a.png, alt: "Alt %", credit: "Credit %"}
            ---
            ![Alt % in the text](../media/a.png "Title %")
            -- content/stories/a.md --
            ---
            title: A story
            summary: A story that exists so that a test can see what becomes of names in quotes.
            published: 2026-10-02
            quotes: [{text: "I met %", by: open}]
            numbers: [{label: "%", after: "1", unit: "%", period: "%", evidence: "%"}]
            subject: {org: "House of %"}
            ---
            -- content/events/a.md --
            ---
            title: An event
            summary: An event that exists so that a test can see what becomes of names in recaps.
            published: 2026-10-02
            start: 2026-11-02
            venue: {name: "House of %", city: "%"}
            recap: {takeaways: ["T %"], questions: [{q: "Q %", a: "A %", by: open}], video: {url: "https://v.test/1", chapters: [{at: "0:00", title: "C %"}]}}
            ---
            """.Replace("%", text));
        files["content/media/a.png"] = File.ReadAllBytes(Repository.PathOf("tests", "SiteGen.Tests", "Media", "fixtures", "drawing.png"));
        Gone(form, TestSite.Build(new SiteGen.Files.MemoryTree(files)));
    }

    [Theory]
    [InlineData("Åsa Öbergh", "A&#x30A;sa &#214;bergh")]
    [InlineData("Åsa Öbergh", "*A\u030Asa* O\u0308bergh")]
    [InlineData("Q̈uinn Ẅest", "Q&#x308;uinn ẅest")]
    [InlineData("Nguyễn Thị Hạnh", "NGUYỄN THỊ HẠNH, Nguye&#x302;&#x303;n Thi&#x323; Ha&#x323;nh")]
    [InlineData("Žofia Hrabovská", "Z&#x30C;OFIA HRABOVSK&#x41;&#x301;")]
    [InlineData("Νίκος Παπάς", "ΝΊΚΟΣ ΠΑΠΆΣ, Νίκοσ *Παπάς*")]
    [InlineData("Ірина Коваль", "**ІРИНА** коваль")]
    [InlineData("ليلى حداد", "ليـلى حدّاد، ليلـى\u200F حداد")]
    [InlineData("田中太郎", "これは田\u200B中**太郎**さん")]
    [InlineData("김철수", "**김**철수는")]
    [InlineData("अनिता शर्मा", "*अनिता* शर्मा\u200D जी")]
    [InlineData("สมชาย ใจดี", "คุณสมชาย ใจดีมา")]
    [InlineData("𝓐da Byron", "𝓐da *Byron*")]
    [InlineData("Pat O'Hara", "Pat O\u2019Hara and pat o\u02BChara")]
    [InlineData("Pat O\u2019Hara", "Pat O'Hara")]
    [InlineData("Anne-Marie Lund", "Anne\u2011Marie Lund, Anne\u2013Marie Lund")]
    [InlineData("Anna Groß", "ANNA GROSS, Anna Gro\u1E9E")]
    [InlineData("Ali Işık", "ALİ IŞIK, ali işik")]
    [InlineData("İnci Demir", "inci demir, INCI DEMIR")]
    [InlineData("Jon Griffin", "Jon Gri\uFB03n")]
    [InlineData("Ada Byron", "\u24B6da Byron, \U0001D49Cda Byron")]
    [InlineData("Tim Tamm", "Tim T\U000E0061amm")]
    [InlineData("한가인", "&#x1112;&#x1161;&#x11ab;가인")]
    [InlineData("アリス", "\uFF71\uFF98\uFF7D")]
    [InlineData("محمد علي", "\uFEE3\uFEA4\uFEE4\uFEAA علي")]
    [InlineData("Åsa Öberg", "&#x212B;sa Öberg")]
    [InlineData("Karl Kemp", "&#x212A;arl Kemp")]
    [InlineData("がくと", "か&#x3099;くと")]
    [InlineData("क़सिम खान", "&#x958;सिम खान")]
    public void A_name_of_any_script_vanishes(string name, string text)
    {
        var build = TestSite.Build(Hidden.Replace(Canary.Name, name) + $"""
            -- content/articles/a.md --
            ---
            title: An article
            summary: An article that exists so that a test can see what becomes of its names.
            published: 2026-10-02
            ---
            {text}
            """).HasFile("articles/a/index.html", "[member]");
        foreach (var (path, bytes) in build.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
            Assert.DoesNotContain(name.Normalize(), Seen(Encoding.UTF8.GetString(bytes)), StringComparison.OrdinalIgnoreCase);
    }

    private static void Gone(string form, TestBuild build)
    {
        Assert.DoesNotContain(build.Findings, f => f.Severity == SiteGen.Diagnostics.Severity.Error);
        foreach (var (path, bytes) in build.Files)
        {
            var text = Encoding.UTF8.GetString(bytes);
            foreach (var reading in new[] { text, Seen(text), Seen(Tag().Replace(text, "")), Uri.UnescapeDataString(WebUtility.HtmlDecode(text)) })
                foreach (var word in new[] { "Zarathorn", "qzhandle" })
                    Assert.False(reading.Contains(word, StringComparison.OrdinalIgnoreCase), $"{form}: {path} says {word}");
        }
    }

    private static string Seen(string html) => Shapeless().Replace(WebUtility.HtmlDecode(html), "").Normalize();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\p{Cf}|\u0640")]
    private static partial Regex Shapeless();
}
