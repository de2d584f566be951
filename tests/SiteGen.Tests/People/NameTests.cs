using SiteGen.Tests.Support;

namespace SiteGen.Tests.People;

public sealed class NameTests
{
    private static readonly string Hidden = Canary.Person("{state: withdrawn}");

    [Theory]
    [InlineData("content/articles/quenby-zarathorn.md")]
    [InlineData("content/articles/quenbyzarathorn-tells.md")]
    [InlineData("content/articles/talk-qzhandle.md")]
    public void A_file_name_that_carries_a_withheld_name_is_an_error(string file) =>
        TestSite.Build(Hidden + Article(file)).Finds("SG0503", file, 1, 1);

    [Fact]
    public void A_file_name_without_the_accents_of_a_withheld_name_is_an_error() =>
        TestSite.Build(Hidden.Replace(Canary.Name, "Åsa Öbergh") + Article("content/articles/asa-obergh.md")).Finds("SG0503", "content/articles/asa-obergh.md");

    [Fact]
    public void An_id_that_carries_a_withheld_name_is_an_error() =>
        TestSite.Build(Hidden + Article("content/articles/a.md", "id: ask-quenby-zarathorn")).Finds("SG0503", "content/articles/a.md", 5, 5);

    [Fact]
    public void An_old_address_that_carries_a_withheld_name_is_an_error() =>
        TestSite.Build(Hidden + Article("content/articles/a.md", "aliases: [/articles/quenby-zarathorn/]")).Finds("SG0503", "content/articles/a.md", 5);

    [Fact]
    public void A_redirect_that_carries_a_withheld_name_is_an_error() =>
        TestSite.Build(Hidden + Article("content/articles/a.md") + """
            -- content/data/redirects.yml --
            - {from: /quenby-zarathorn/, to: /articles/a/}
            - {from: /b/, to: "https://example.org/quenby-zarathorn"}
            """).Finds("SG0503", "content/data/redirects.yml", 1).Finds("SG0503", "content/data/redirects.yml", 2);

    [Fact]
    public void A_metric_whose_id_carries_a_withheld_name_is_an_error() =>
        TestSite.Build(Hidden + """
            -- content/data/metrics.yml --
            of-quenby-zarathorn: {label: A, value: 3, definition: B., source: C, date: 2026-11-30}
            """).Finds("SG0503", "content/data/metrics.yml", 1);

    [Fact]
    public void Every_text_of_site_yml_passes_the_wording()
    {
        var build = TestSite.Build(Hidden + """
            -- site.yml --
            title: Circle of Quenby Zarathorn
            tagline: Where Quenby Zarathorn was
            base_url: https://circle.test/
            language: en
            timezone: Europe/Stockholm
            join: {url: https://app.circle.test/signup, ref: site, cost: Free says qzhandle}
            ctas:
              join: {label: Join Quenby Zarathorn, url: join}
            menus: {main: [discussions, stories], footer: [code-of-conduct, privacy]}
            moderators: [ines]
            contact: {removal: "mailto:care@circle.test"}
            params: {a: Quenby Zarathorn}
            """);
        build.Nowhere("Zarathorn").Nowhere("qzhandle").HasFile("index.html", "Join [member]").Finds("SG0502", "site.yml", 1, 8).Finds("SG0502", "site.yml", 2);
        Assert.Equal(5, build.Findings.Count(f => f.Code.Id == "SG0502"));
    }

    [Fact]
    public void What_others_say_of_themselves_passes_the_wording() =>
        TestSite.Build(Hidden + """
            -- content/people/open.yml --
            name: Olaf Openly
            role: Helper of Quenby Zarathorn
            org: Zarathorn and qzhandle
            badges: [friend of Quenby Zarathorn]
            links: [https://example.org/quenby-zarathorn]
            consent: {state: granted, scopes: {quote: yes, name: yes, org: yes, link: yes, profile: yes}}

            """ + Article("content/articles/a.md", "by: open")).HasFile("people/olaf-openly/index.html", "Helper of [member]").Nowhere("Quenby").Nowhere("qzhandle");

    [Fact]
    public void A_role_does_not_tell_an_organisation_that_is_not_to_be_shown() =>
        TestSite.Build(Canary.Person("{state: granted}", "joined: 2024-01-01").Replace("Rooferrole", "Head of roofs at Zedorg Roofing") + Canary.Open + Canary.Thread)
            .HasFile("discussions/thread/index.html", "Head of roofs", Canary.Name).Nowhere("Zedorg");

    [Theory]
    [InlineData("Ann", "https://example.org/planning/cannes")]
    [InlineData("Al", "https://example.org/calendar")]
    public void A_link_is_kept_whose_address_only_holds_the_letters_of_a_name(string name, string address) =>
        TestSite.Build(Hidden.Replace(Canary.Name, name) + Article("content/articles/a.md", "by: ines", $"See [there]({address}).")).HasFile("articles/a/index.html", $"href=\"{address}\"").FindsNothing();

    [Fact]
    public void A_picture_is_kept_whose_file_name_only_holds_the_letters_of_a_name()
    {
        var files = TestSite.Files(Hidden.Replace(Canary.Name, "Ann") + Article("content/articles/a.md", "by: ines", "![A plan](../media/planning.png)"));
        files["content/media/planning.png"] = File.ReadAllBytes(Repository.PathOf("tests", "SiteGen.Tests", "Media", "fixtures", "drawing.png"));
        TestSite.Build(new SiteGen.Files.MemoryTree(files)).HasFile("articles/a/index.html", "planning.png").FindsNothing();
    }

    [Theory]
    [InlineData("quenby-zarathorn.png")]
    [InlineData("quenby_zarathorn.png")]
    [InlineData("QuenbyZarathorn.png")]
    public void A_media_file_that_carries_a_withheld_name_is_an_error(string name)
    {
        var files = TestSite.Files(Hidden + Article("content/articles/a.md", "by: ines", $"![A plan](../media/{name})"));
        files["content/media/" + name] = File.ReadAllBytes(Repository.PathOf("tests", "SiteGen.Tests", "Media", "fixtures", "drawing.png"));
        TestSite.Build(new SiteGen.Files.MemoryTree(files)).Finds("SG0503", "content/media/" + name);
    }

    [Theory]
    [InlineData("Zarathorner and Quenbyx Zarathorn and Quenby Zarathorner stay")]
    [InlineData("aqzhandle and qzhandler stay")]
    public void A_longer_word_is_not_the_name(string text) =>
        TestSite.Build(Hidden + Article("content/articles/a.md", "by: ines", text)).HasFile("articles/a/index.html", text).FindsNothing();

    [Theory]
    [InlineData("田中太郎", "これは田中太郎さんの話です。")]
    [InlineData("김철수", "이것은 김철수의 이야기")]
    [InlineData("ليلى حداد", "قالت ليلى حداد ذلك")]
    [InlineData("Ŀla Ŝmith", "of ŀLA ŝMITH, twice")]
    public void Names_of_all_scripts_vanish(string name, string text) =>
        TestSite.Build(Hidden.Replace(Canary.Name, name) + Article("content/articles/a.md", "by: ines", text)).HasFile("articles/a/index.html", "[member]").Nowhere(name);

    [Fact]
    public void Raw_html_hides_no_name()
    {
        var site = """
            -- site.yml --
            title: Test Circle
            base_url: https://circle.test/
            language: en
            timezone: Europe/Stockholm
            join: {url: https://app.circle.test/signup, ref: site, cost: Free to join}
            menus: {main: [discussions], footer: [privacy]}
            moderators: [ines]
            contact: {removal: "mailto:care@circle.test"}
            markdown: {html: true}

            """;
        var build = TestSite.Build(site + Hidden + Article("content/articles/a.md", "by: ines", """
            Inline <b title="Quenby Zarathorn">Quenby</b> Zarathorn and <a href="https://example.org/quenby-zarathorn">him</a>.

            <div title="Quenby Zarathorn"><p><b>Quenby</b> Zarathorn,
            Quenby
            Zarathorn, Quenby&nbsp;Zarathorn, Quenby &#x5A;arathorn</p>
            <a href="https://example.org/quenby-zarathorn">him</a>
            </div>

            <!-- Quenby Zarathorn -->
            """));
        build.HasFile("articles/a/index.html", "<b>[member]</b>").Nowhere("Zarathorn");
    }

    [Fact]
    public void The_finding_says_where_the_name_stands()
    {
        var text = "One line.\nThe next says Quenby Zarathorn,\nand **one** more is Q. Zarathorn.";
        TestSite.Build(Hidden + Article("content/articles/a.md", "by: ines", text)).Finds("SG0502", "content/articles/a.md", 8, 15).Finds("SG0502", "content/articles/a.md", 9, 21);
    }

    [Fact]
    public void A_mention_in_code_is_code_and_one_of_nobody_is_a_finding_at_its_place()
    {
        var build = TestSite.Build(Article("content/articles/a.md", "by: ines", "Use `@media` and `@ines`.\nAsk @inse, @ines and a@ines.test."));
        build.HasFile("articles/a/index.html", "<code>@media</code>", "<code>@ines</code>", "@inse, Ines Test and").Finds("SG0506", "content/articles/a.md", 8, 5);
        Assert.Single(build.Findings);
    }

    [Fact]
    public void An_at_sign_in_a_members_words_is_no_mention_of_ours()
    {
        var build = TestSite.Build(Canary.Open + """
            -- content/discussions/a.md --
            ---
            title: A thread
            summary: Somebody writes an at sign in a post, which is a thing that people just do.
            published: 2026-10-01
            source: {visibility: public}
            ---
            :::post {by=open}
            Thanks @everyone.
            :::
            """);
        build.HasFile("discussions/a/index.html", "Thanks @everyone.").FindsNothing();
    }

    [Theory]
    [InlineData("Ask @devon_x.")]
    [InlineData("Ask @devon@mastodon.example.")]
    [InlineData("Ask @devon.mastodon.example.")]
    [InlineData("Install @devon/package.")]
    [InlineData("Ask @devonX and @devonä.")]
    [InlineData("Ask \\@devon.")]
    public void What_goes_on_behind_an_id_is_another_handle(string text)
    {
        TestSite.Build(Devon + Article("content/articles/a.md", body: text)).HasFile("articles/a/index.html", text.Replace("\\", "", StringComparison.Ordinal));
        Post(text).HasFile("discussions/a/index.html", text.Replace("\\", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ask @devon.", "Ask Devon Openly.")]
    [InlineData("Ask @devon.Then go.", "Ask Devon Openly.Then go.")]
    [InlineData("Ask @devon/@ines.", "Ask Devon Openly/")]
    [InlineData("@devonさんに聞く", "Devon Openlyさんに聞く")]
    [InlineData("_@devon_ knows", "<em>Devon Openly</em> knows")]
    public void A_mention_ends_where_its_id_does(string text, string shown) =>
        TestSite.Build(Devon + Article("content/articles/a.md", body: text)).HasFile("articles/a/index.html", shown);

    [Fact]
    public void The_rest_of_a_mailbox_whose_name_was_replaced_is_no_mention()
    {
        var build = TestSite.Build(Hidden + Article("content/articles/a.md", body: "Write to quenby.zarathorn@x.example, <quenby.zarathorn@x.example> or [quenby.zarathorn@x.example](mailto:a@b.example)."));
        Assert.DoesNotContain(build.Findings, f => f.Code.Id == "SG0506");
        build.Nowhere("zarathorn");
    }

    [Theory]
    [InlineData("Community member")]
    [InlineData("community-member")]
    [InlineData("Member")]
    public void Somebody_filed_under_the_label_that_stands_for_names_stops_no_build(string name) =>
        TestSite.Build($"-- content/people/anon.yml --\nname: {name}\ndisplay: anonymous\nconsent: {{state: granted}}\n" + Article("content/articles/a.md", "by: anon")).HasFile("articles/a/index.html", "Community member");

    [Theory]
    [InlineData("post-2", "which the engine makes")]
    [InlineData("site-logo", "which stands in themes/ours/layouts/404.hbs:1:")]
    [InlineData("main-menu", "which stands in themes/")]
    [InlineData("october-2026", "which the engine makes")]
    public void A_handle_that_the_site_itself_calls_something_is_told_in_the_persons_file(string handle, string where)
    {
        var build = TestSite.Build(TestSite.SiteYml("theme: [ours, default]") + Canary.Open + $$"""
            -- themes/ours/theme.yml --
            name: ours
            -- themes/ours/layouts/404.hbs --
            <p class="site-logo">x</p>
            -- content/people/quen.yml --
            name: Quenby Zarathorn
            handles: [other, {{handle}}]
            consent: {state: refused}

            """ + Canary.Thread.Replace("by=quen", "by=ines", StringComparison.Ordinal));
        var found = Assert.Single(build.Findings, f => f.Code.Id == "SG0508");
        Assert.Equal("content/people/quen.yml", found.Location.File);
        Assert.Contains("would publish handle 2 of this person", found.Message, StringComparison.Ordinal);
        Assert.Contains(where, found.Message, StringComparison.Ordinal);
        Assert.Contains("take it out of \"handles\"", found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mark_of_whom_a_join_link_comes_from_tells_no_name() =>
        TestSite.Build(Hidden + TestSite.SiteYml("").Replace("ref: site", "ref: quenbyzarathorn", StringComparison.Ordinal) + Article("content/articles/a.md", body: "By Quenby Zarathorn."))
            .HasFile("index.html", "https://app.circle.test/signup").Finds("SG0502", "site.yml", 6).Nowhere("zarathorn");

    [Theory]
    [InlineData("[here](https://xn--hansjrgengrossmann-q6b.de/)")]
    [InlineData("<https://www.xn--hansjrgengrossmann-q6b.de/a>")]
    [InlineData("[here](https://XN--hansjrgengrossmann-q6b.de/)")]
    public void An_international_host_is_read_in_its_own_letters(string link)
    {
        var build = TestSite.Build("-- content/people/hj.yml --\nname: Hansjürgen Großmann\nconsent: {state: refused}\n" + Article("content/articles/a.md", body: link));
        build.HasFile("articles/a/index.html").Finds("SG0502", "content/articles/a.md", 7).Nowhere("xn--");
        Assert.DoesNotContain(build.Findings, f => f.Severity == SiteGen.Diagnostics.Severity.Error);
    }

    [Theory]
    [InlineData("Thanks @devn.", "@devn")]
    [InlineData("Thanks @Devon, and @devno.", "@Devon")]
    [InlineData("Thanks @everyone and @DEVON.", "@DEVON")]
    public void A_mention_in_a_post_that_is_nearly_an_id_is_told_once(string text, string handle)
    {
        var found = Assert.Single(Post(text).Findings);
        Assert.Equal(("SG0506", "Did you mean \"devon\"?"), (found.Code.Id, found.Hint));
        Assert.Equal((8, text.IndexOf(handle, StringComparison.Ordinal) + 1), (found.Location.Line, found.Location.Column));
        Assert.StartsWith($"\"{handle}\" is nobody's id", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Thanks @everyone, @Twitter and @dev.")]
    [InlineData("Ask @devn@example.social, @devn.example.org and @devon2_99.")]
    [InlineData("Use `@devn` and mail@devn.example.")]
    public void A_handle_of_another_platform_in_a_post_is_no_finding(string text) => Post(text).FindsNothing();

    [Fact]
    public void A_mention_with_a_capital_in_an_editors_text_is_told_where_it_is_nearly_an_id()
    {
        var build = TestSite.Build(Devon + Article("content/articles/a.md", body: "Ask @Devon or @Twitter."));
        build.Finds("SG0506", "content/articles/a.md", 7, 5);
        Assert.Single(build.Findings);
    }

    private const string Devon = """
        -- content/people/devon.yml --
        name: Devon Openly
        consent: {state: granted, scopes: {quote: yes, name: yes} }

        """;

    private static TestBuild Post(string text) => TestSite.Build(Devon + $$"""
        -- content/discussions/a.md --
        ---
        title: A thread
        summary: Somebody writes an at sign in a post, which is a thing that people just do.
        published: 2026-10-01
        source: {visibility: public}
        ---
        :::post {by=devon}
        {{text}}
        :::
        """);

    [Fact]
    public void A_person_who_is_not_to_be_shared_is_in_no_share_text() =>
        Assert.DoesNotContain("Openly", Hrefs(TestSite.Build(Canary.Open + Article("content/articles/a.md", "share: {hook: Read what @open says}", "By @open.")).Text("articles/a/index.html")), StringComparison.Ordinal);

    private static string Hrefs(string html) => string.Join(' ', html.Split("href=\"").Skip(1).Select(h => h.Split('"')[0]));

    private static string Article(string file, string more = "by: ines", string body = "Text.") => $$"""
        -- {{file}} --
        ---
        title: An article
        summary: An article that exists so that a test can see what becomes of its names.
        published: 2026-10-02
        {{more}}
        ---
        {{body}}

        """;
}
