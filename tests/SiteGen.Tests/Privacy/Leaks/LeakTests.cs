using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.People;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Privacy.Leaks;

/// <summary>What slips past the model, here through a theme of the site's own, stops the build.</summary>
public sealed class LeakTests
{
    private const string Secret = "Every morning we phone the customers in the northern district before the vans leave the yard";
    private const string Pieces = "Here we ask how a new day can be set up for them.\n\nNobody thought that a new day can be set up for us alone.";

    public static TheoryData<string> Leaks => new()
    {
        "<p>Quenby Zarathorn</p>",
        "<p>QUENBY zarathorn</p>",
        "<p>Thanks to @qzhandle for this.</p>",
        "<p>Q. Zarathorn</p>",
        "<p>Quenby&nbsp;&#90;arathorn</p>",
        "<p>Quenby &#x5a;arathorn</p>",
        "<p><em>Que</em>nby <b>Zara<i>thorn</i></b></p>",
        "<p>Quenby<br>Zarathorn</p>",
        "<p>Quen\u00ADby Zara\u200Bthorn</p>",
        "<p>Quen&shy;by Zarathorn</p>",
        "<p title=\"Quenby Zarathorn\">x</p>",
        "<p data-author='Quenby Zarathorn'>x</p>",
        "<meta name=author content=quenby-zarathorn>",
        "<a href=\"https://other.test/quenby%20zarathorn\">x</a>",
        "<a href=\"https://other.test/%51uenby_Zarathorn/\">x</a>",
        "<a href=\"https://other.test/quenbyzarathorn\">x</a>",
        "<a href=\"https://example.org/zlinkcanary\">x</a>",
        "<a href=\"https://xn--qunbyzarathorn-ckb.test/\">x</a>",
        "<p title = \"Quenby Zarathorn\">x</p>",
        "<img/alt=\"Quenby Zarathorn\"/>",
        "<p\tdata-author\t=\t'Quenby Zarathorn'>x</p>",
        "<p title=a\"b title='Quenby Zarathorn'>x</p>",
        "<!-- Quenby Zarathorn -->",
    };

    [Theory]
    [MemberData(nameof(Leaks))]
    public void A_withheld_name_in_a_theme_is_an_error_however_it_is_written(string html) =>
        With(html, Canary.Person("{state: refused}")).Finds("SG0508", "themes/ours/layouts/404.sbn-html", 3);

    [Theory]
    [InlineData("<p>Quenby Zarathorner and xquenby zarathorn</p>")]
    [InlineData("<p>Quenby</p><p>Zarathorn</p>")]
    [InlineData("<p>Quenby is here, and so is Mr Zarathorn</p>")]
    [InlineData("<p class=\"qzhandle\">x</p>")]
    public void What_is_not_the_name_is_no_finding(string html) => With(html, Canary.Person("{state: refused}")).FindsNothing();

    [Fact]
    public void Whoever_is_shown_by_name_may_stand_in_a_theme() =>
        With("<p>Quenby Zarathorn, qzhandle</p>", Canary.Person("{state: granted, scopes: {quote: yes, name: yes, link: yes}}")).FindsNothing();

    [Theory]
    [InlineData("Zoe\u0308 Ångstro\u0308m")]
    [InlineData("ZOË A\u030Angström")]
    [InlineData("Zo&euml; &#197;ngstr&ouml;m")]
    public void Composed_and_decomposed_letters_are_the_same_name(string html) =>
        With($"<p>{html}</p>", "-- content/people/zoe.yml --\nname: Zoë Ångström\nconsent: {state: refused}\n").Finds("SG0508", "themes/ours/layouts/404.sbn-html", 3);

    [Theory]
    [InlineData("Zoe Angstrom")]
    [InlineData("\u00C5ngstr\u00F6m, Zo\u00EB")]
    [InlineData("Zoe &lt;b&gt;Angstrom&lt;/b&gt;")]
    public void A_name_written_without_accents_turned_or_with_tags_as_text_is_the_same_name(string html) =>
        With($"<p>{html}</p>", "-- content/people/zoe.yml --\nname: Zo\u00EB \u00C5ngstr\u00F6m\nconsent: {state: refused}\n").Finds("SG0508", "themes/ours/layouts/404.sbn-html", 3);

    [Fact]
    public void Two_people_of_one_name_of_whom_one_is_shown_stop_no_build()
    {
        var people = "-- content/people/a.yml --\nname: Anna Berg\nconsent: {state: granted}\n-- content/people/b.yml --\nname: Anna Berg\nconsent: {state: refused}\n";
        With("<p>Anna Berg</p>", people).FindsNothing();
    }

    [Theory]
    [InlineData("join")]
    [InlineData("page")]
    [InlineData("sam")]
    public void A_handle_that_is_an_ordinary_word_stops_no_build(string handle) =>
        Assert.DoesNotContain("SG0508", With("<p>sam</p>", $"-- content/people/sam.yml --\nname: Samuel Quist\nhandles: [{handle}]\nconsent: {{state: refused}}\n").Findings.Select(f => f.Code.Id));

    [Fact]
    public void A_name_in_the_name_of_a_file_is_an_error() =>
        With("x", Canary.Person("{state: refused}") + "-- themes/ours/assets/quenby-zarathorn.txt --\nx\n").Finds("SG0508", "themes/ours/assets/quenby-zarathorn.txt", 1);

    [Fact]
    public void A_name_in_a_style_sheet_is_an_error() =>
        With("x", Canary.Person("{state: refused}") + "-- themes/ours/assets/ours.css --\n/* by Quenby Zarathorn */\n").Finds("SG0508", "themes/ours/assets/ours.css", 1);

    [Theory]
    [InlineData("<p>before the vans leave</p><p>We phone THE customers in the northern district, before the vans leave!</p>")]
    [InlineData("<p>we <em>phone</em> the <a href=\"https://other.test/words-between/\">customers in</a> the northern district before the <b>va</b>ns leave</p>")]
    [InlineData("<p title=\"we phone the customers in the northern district before the vans leave\">x</p>")]
    public void Twelve_words_from_behind_the_gate_are_an_error_with_their_place(string html)
    {
        var build = With(html, Gated(Secret + ".")).Finds("SG0606", "content/articles/gated.md", 10, 15);
        Assert.Contains("words from behind the gate: \"we…ve\"", Assert.Single(build.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Eleven_words_are_no_finding() => With("<p>phone the customers in the northern district before the vans leave. </p><p>the yard</p>", Gated(Secret)).FindsNothing();

    [Fact]
    public void Markup_of_the_source_does_not_hide_a_run() =>
        With($"<p>{Secret}</p>", Gated("Every *morning* we phone the [customers in](https://other.test/some/where) the northern\ndistrict before **the vans** leave the `yard`.")).Finds("SG0606", "content/articles/gated.md", 10, 1);

    [Fact]
    public void What_only_looks_like_a_tag_in_the_source_is_part_of_a_run() =>
        With("<p>Every morning we phone the customers &lt;i isn't&gt; in the northern district</p>", Gated("Every morning we phone the customers <i isn't> in the northern district.")).Finds("SG0606", "content/articles/gated.md", 10, 1);

    [Fact]
    public void A_value_of_front_matter_behind_the_gate_counts_too() =>
        With($"<p>{Secret}</p>", Gated("Text.", $"tradeoffs: [\"{Secret}\"]")).Finds("SG0606", "content/articles/gated.md", 6);

    [Fact]
    public void Words_that_some_public_page_says_too_are_no_secret()
    {
        var also = $"-- content/articles/open.md --\n---\ntitle: An open page\nsummary: A page that says in the open what another one says behind its gate.\npublished: 2026-10-01\n---\n1. {Secret}.\n";
        With($"<p>{Secret}</p>", Gated(Secret) + also).FindsNothing();
        With($"<p>{Secret}</p>", Gated(Secret) + also.Replace("published: 2026-10-01", "status: draft", StringComparison.Ordinal)).Finds("SG0606", "content/articles/gated.md");
    }

    [Fact]
    public void What_a_gated_page_says_openly_in_its_front_matter_is_no_secret_once_the_page_is_built()
    {
        var other = Gated("The rest of it.", $"challenge: {Secret}\nresult: It worked.").Replace("articles/gated", "stories/other", StringComparison.Ordinal).Replace("A gated page", "Another page", StringComparison.Ordinal).Replace("A page whose", "A story whose", StringComparison.Ordinal).Replace("challenge:", "subject: {org: Hartwell Heating}\nchallenge:", StringComparison.Ordinal);
        With($"<p>{Secret}</p>", Gated(Secret) + other).FindsNothing();
        With($"<p>{Secret}</p>", Gated(Secret) + other.Replace("published: 2026-10-01", "status: draft", StringComparison.Ordinal)).Finds("SG0606", "content/articles/gated.md");
    }

    [Fact]
    public void A_page_that_quotes_its_own_gated_words_in_front_of_the_gate_is_no_finding() =>
        TestSite.Build(Gated(Secret).Replace("Open.", Secret + ".", StringComparison.Ordinal)).FindsNothing();

    // What the public page says, what another one says behind its gate, and nothing that a reader would tell apart.
    public static TheoryData<string, string> SameWords => new()
    {
        { "See the [detailed notes on the release](https://a.test/b/c/d/e/f/g/h/i/j/k/l/m/n) for all that we changed in the tool since the last one.", "See the [detailed notes on the release][notes] for all that we changed in the tool since the last one.\n\n[notes]: https://a.test/b/c/d/e/f/g/h/i/j/k/l/m/n" },
        { "Everybody can use the new commands of the tool from version\n16.4 on, which came out on the first of the month.", "Everybody can use the new commands of the tool from version 16.4 on, which came out on the first of the month." },
        { "The linker builds all of the `cdylib`s of a workspace once, and not for each of its packages anew.", "The linker builds all of the cdylibs of a workspace once, and not for each of its packages anew." },
        { "It is **un**usual to see so many of them at one time, and nobody knows where they come from.", "It is unusual to see so many of them at one time, and nobody knows where they come from." },
        { "Tea &amp; cake are served at four o\u2019clock\\\nin the hall behind the office, where all are welcome to come.", "Tea & cake are served at four o'clock in the hall behind the office, where all are welcome to come." },
        { "<https://a.test/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve> has all of it.", "All of it stands at https://a.test/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve and nowhere else." },
        { "2. Turn the main switch off and on again, and wait until the lamp has gone out for good.", "3) Turn the main switch off and on again, and wait until the lamp has gone out for good." },
        { "See [all that we have written about the setting up of the new yard][w] so far.\n\n[w]: https://a.test/", "See all that we have written about the setting up of the new yard so far." },
    };

    [Theory]
    [MemberData(nameof(SameWords))]
    public void Words_that_a_reader_finds_on_a_public_page_are_no_secret_however_they_are_marked_up(string one, string other)
    {
        Assert.All(new[] { Gated(other) + Open(one), Gated(one) + Open(other), Gated(other).Replace("Open.", one, StringComparison.Ordinal) },
            site => Assert.DoesNotContain(TestSite.Build(site).Findings, f => f.Severity == Severity.Error));
    }

    [Theory]
    [MemberData(nameof(SameWords))]
    public void They_are_an_error_where_no_public_page_says_them(string one, string other)
    {
        foreach (var text in new[] { one, other }.Where(t => !t.Contains("https://a.test/one", StringComparison.Ordinal)))
            With($"<p>{Markdig.Markdown.ToHtml(text)}</p>", Gated(text)).Finds("SG0606", "content/articles/gated.md");
    }

    [Theory]
    [InlineData("media/list.csv", "step;what\n1;\"Every morning we phone the customers in the northern district before the vans leave the yard\"\n")]
    [InlineData("media/list.txt", "How we work\n\nEvery morning we phone the customers\nin the northern district before the vans leave the yard.\n")]
    public void A_quotation_of_a_public_download_is_no_secret(string file, string text) =>
        TestSite.Build(Gated(Secret) + Open($"Take the [list](../{file}).") + $"-- content/{file} --\n{text}").FindsNothing().HasFile(file, "northern");

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("iso-8859-1", false)]
    public void A_download_is_read_in_its_own_encoding(string encoding, bool isMarked)
    {
        var (coding, text) = (System.Text.Encoding.GetEncoding(encoding), "name;town\nZo\u00EB \u00C5berg;Ume\u00E5\n");
        var files = TestSite.Files("-- content/people/zoe.yml --\nname: Zo\u00EB \u00C5berg\nconsent: {state: refused}\n" + Open("Take the [list](../media/list.csv)."));
        files["content/media/list.csv"] = [.. isMarked ? coding.GetPreamble() : [], .. coding.GetBytes(text)];
        TestSite.Build(new MemoryTree(files)).Finds("SG0508", "content/media/list.csv", 2, 1);
    }

    // As spreadsheets write them: an apostrophe is one byte, and so is each letter of the language.
    [Theory]
    [InlineData("Jean-Luc O\u2019Connor-Smith", 1252)]
    [InlineData("\u0141ukasz W\u00F3jcik", 1250)]
    [InlineData("\u0418\u0432\u0430\u043D \u041F\u0435\u0442\u0440\u043E\u0432", 1251)]
    [InlineData("\u0130pek Y\u0131ld\u0131z", 1254)]
    public void A_download_is_read_in_the_code_pages_of_Windows(string name, int page)
    {
        var files = TestSite.Files($"-- content/people/one.yml --\nname: {name}\nconsent: {{state: refused}}\n" + Open("Take the [list](../media/list.csv)."));
        files["content/media/list.csv"] = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes($"name;town\n{name};Ume\n");
        TestSite.Build(new MemoryTree(files)).Finds("SG0508", "content/media/list.csv", 2, 1);
    }

    [Theory]
    [InlineData("utf-16", false, true)]
    [InlineData("utf-16BE", false, true)]
    [InlineData("utf-32", true, true)]
    [InlineData("utf-32", false, true)]
    [InlineData("utf-16", true, false)]
    [InlineData("utf-8", true, false)]
    [InlineData("iso-8859-1", false, false)]
    public void A_download_that_cannot_be_read_is_a_warning(string encoding, bool isMarked, bool isTold)
    {
        var coding = System.Text.Encoding.GetEncoding(encoding);
        var files = TestSite.Files("-- content/people/zoe.yml --\nname: Zo\u00EB \u00C5berg\nconsent: {state: refused}\n" + Open("Take the [list](../media/list.csv)."));
        files["content/media/list.csv"] = [.. isMarked ? coding.GetPreamble() : [], .. coding.GetBytes("hour;work\n7;\u00C5\n")];
        var build = TestSite.Build(new MemoryTree(files)).HasFile("media/list.csv");
        if (isTold) build.Finds("SG0523", "content/media/list.csv");
        else build.FindsNothing();
    }

    [Fact]
    public void Outputs_that_hold_a_name_are_listed_up_to_ten()
    {
        string Download(int number) => $"-- content/media/list-{number:00}.csv --\nwho\nQuenby Zarathorn\n";
        string Links(int count) => string.Join(' ', Enumerable.Range(1, count).Select(n => $"[list {n}](../media/list-{n:00}.csv)"));
        string Hint(int count) => TestSite.Build(Canary.Person("{state: refused}") + Open(Links(count)) + string.Concat(Enumerable.Range(1, count).Select(Download))).Findings.Single(f => f.Code.Id == "SG0508").Hint;
        Assert.EndsWith("content/people/quen.yml.", Hint(1), StringComparison.Ordinal);
        Assert.EndsWith("It stands in media/list-01.csv, media/list-02.csv.", Hint(2), StringComparison.Ordinal);
        Assert.EndsWith("media/list-10.csv and 2 more; \"sitegen person quen\" lists all.", Hint(12), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_is_read_through_its_entities() =>
        With("x", Canary.Person("{state: refused}") + "-- themes/ours/assets/old.xml --\n<a>&lt;p&gt;&lt;em&gt;Que&lt;/em&gt;nby &amp;#90;arathorn&lt;/p&gt;</a>\n").Finds("SG0508", "themes/ours/assets/old.xml", 1);

    [Theory]
    [InlineData("{\"name\": \"Quenby \\u005aarathorn\"}")]
    [InlineData("{\"text\": \"by\\nQuenby\\nZarathorn\"}")]
    public void An_escape_of_JSON_hides_no_name(string json) =>
        With("x", Canary.Person("{state: refused}") + $"-- themes/ours/assets/ours.json --\n{json}\n").Finds("SG0508", "themes/ours/assets/ours.json", 1);

    [Fact]
    public void A_folded_line_of_a_calendar_hides_no_name()
    {
        var files = TestSite.Files(With404("x") + Canary.Person("{state: refused}"));
        files["themes/ours/assets/ours.ics"] = "SUMMARY:Quen\r\n by Zarat\r\n horn\r\n"u8.ToArray();
        TestSite.Build(new MemoryTree(files)).Finds("SG0508", "themes/ours/assets/ours.ics", 1, 9);
    }

    [Fact]
    public void The_finding_names_the_outputs_and_is_made_once()
    {
        var one = Assert.Single(With("<p>Quenby Zarathorn</p>", Canary.Person("{state: refused}")).Findings);
        Assert.Equal("\"404.html\" would publish \"Qu…rn\", which may not be shown", one.Message);
        var many = Assert.Single(With("x", Canary.Person("{state: refused}") + "-- themes/ours/i18n/en.yml --\nprintCredit: '{site} {address}, by Quenby Zarathorn'\n").Findings, f => f.Code.Id == "SG0508");
        Assert.Equal(("themes/ours/i18n/en.yml", 1, 36), (many.Location.File, many.Location.Line, many.Location.Column));
        Assert.Contains("content/people/quen.yml", many.Hint, StringComparison.Ordinal);
        Assert.Matches("^\"[a-z-]+/index.html\" and [0-9]+ more would publish", many.Message);
    }

    [Fact]
    public void A_file_named_after_somebody_does_not_hide_the_name_in_a_text()
    {
        var named = "-- content/articles/talk-quenby-zarathorn.md --\n---\ntitle: A talk\nsummary: A talk that has somebody's name in its address and nowhere else.\npublished: 2026-10-01\n---\nText.\n";
        With("x", Canary.Person("{state: refused}") + named).Finds("SG0503", "content/articles/talk-quenby-zarathorn.md");
        Assert.DoesNotContain("SG0508", With("x", Canary.Person("{state: refused}") + named).Findings.Select(f => f.Code.Id));
        With("<p>By Quenby Zarathorn.</p>", Canary.Person("{state: refused}") + named).Finds("SG0508", "themes/ours/layouts/404.sbn-html", 3, 7);
        With("<p>By qzhandle.</p>", Canary.Person("{state: refused}") + named).Finds("SG0508", "themes/ours/layouts/404.sbn-html", 3, 7);
    }

    [Fact]
    public void Nothing_is_looked_for_where_everything_is_public() =>
        With("<p>Quenby Zarathorn</p>", "").FindsNothing();

    [Fact]
    public void Words_that_are_gated_piece_by_piece_and_never_in_a_row_are_no_finding() =>
        With("<p>We ask how a new day can be set up for us.</p>", Gated(Pieces)).FindsNothing();

    [Fact]
    public void A_public_title_whose_words_are_gated_as_well_keeps_its_share_card()
    {
        foreach (var gated in new[] { Pieces, "We ask how a new day can be set up for us." })
        {
            var open = "-- content/articles/open.md --\n---\ntitle: We ask how a new day can be set up for us\nsummary: A page that says in the open what another one says behind its gate.\npublished: 2026-10-01\n---\nText.\n";
            var build = TestSite.Build(Gated(gated) + open, configure: o => o with { CardsAsText = true }).FindsNothing();
            Assert.Contains(build.Files.Keys, p => p.StartsWith("assets/cards/article-open.", StringComparison.Ordinal));
        }
    }

    // What a reader reuses for the next output hides nothing of that.
    [Theory]
    [InlineData(0, 100)]
    [InlineData(7, 100)]
    [InlineData(0, 700_000)]
    [InlineData(3, 700_000)]
    public void A_name_is_found_however_many_outputs_come_before_it_and_however_long_they_are(int others, int length)
    {
        static string Filler(int length) => string.Concat(Enumerable.Repeat("It says nothing. ", length / 17));
        var files = string.Concat(Enumerable.Range(0, others).Select(n => $"-- themes/ours/assets/a{n}.txt --\n{Filler(200_000)}\n"));
        With($"<p>{Filler(length)}Quenby Zarathorn</p>", files + Canary.Person("{state: refused}")).Finds("SG0508", "themes/ours/layouts/404.sbn-html", 3);
        With("<p>Nobody.</p>", files + $"-- themes/ours/assets/b.txt --\n{Filler(length)}Quenby Zarathorn\n" + Canary.Person("{state: refused}")).Finds("SG0508", "themes/ours/assets/b.txt", 1);
    }

    // The page for missing addresses shows it, and no other.
    private static TestBuild With(string html, string more) => TestSite.Build(With404(html) + more);

    private static string With404(string html) => TestSite.SiteYml("theme: [ours, default]") + $$$"""
        -- themes/ours/theme.yml --
        name: ours
        -- themes/ours/layouts/404.sbn-html --
        <!doctype html>
        <html lang="en"><head><title>{{page.title}}</title></head><body><h1>{{page.title}}</h1>
        {{{html}}}
        </body></html>

        """;

    private static string Open(string text) => $"""
        -- content/articles/open.md --
        ---
        title: An open page
        summary: A page that says in the open what another one says behind its gate.
        published: 2026-10-01
        ---
        {text}

        """;

    private static string Gated(string text, string more = "tradeoffs: [None]") => $"""
        -- content/articles/gated.md --
        ---
        title: A gated page
        summary: A page whose text only members may read, all but its first paragraph.
        published: 2026-10-01
        access: preview
        {more}
        ---
        Open.

        {text}

        """;
}
