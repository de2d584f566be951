using SiteGen.Model;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.People;

public sealed class ConsentTests
{
    public static TheoryData<string> Hidden =>
    [
        "{state: pending}", "{state: refused}", "{state: withdrawn}", "{state: granted, expires: 2026-11-30}",
        "{state: granted, scopes: {quote: no, name: yes, org: yes, link: yes, profile: yes}}", "{state: granted, scopes: {quote: yes, name: no}}",
    ];

    [Theory]
    [MemberData(nameof(Hidden))]
    public void A_name_that_may_not_be_shown_stands_in_no_byline_and_no_mention(string consent)
    {
        var build = TestSite.Build(Canary.Person(consent) + Canary.Open + Canary.Elsewhere);
        build.HasFile("articles/article/index.html", "What Community member knows").HasFile("events/event/index.html", "Community member")
            .HasFile("resources/sheet/index.html", "Community member").HasFile("stories/story/index.html", "Community member");
        NoTrace(build);
    }

    [Theory]
    [MemberData(nameof(Hidden))]
    public void A_name_that_may_not_be_shown_vanishes_from_every_text(string consent)
    {
        var build = TestSite.Build(Canary.Person(consent) + Canary.Open + Canary.InText);
        build.HasFile("articles/named/index.html", "With [member]").Finds(consent.Contains("expires", StringComparison.Ordinal) ? "SG1122" : "SG0502", "content/articles/named.md", 2);
        NoTrace(build);
    }

    [Theory]
    [InlineData("display: first-name", "Quenby")]
    [InlineData("display: pseudonym\npseudonym: Nightowl", "Nightowl")]
    [InlineData("display: anonymous", "Community member")]
    public void A_person_is_shown_as_they_wish(string display, string shown)
    {
        var build = TestSite.Build(Canary.Person("{state: granted, scopes: {quote: yes, name: yes, org: no, profile: yes}}", display) + Canary.Open + Canary.Thread + Canary.Elsewhere + Canary.InText);
        build.HasFile("discussions/thread/index.html", "Postcanary", shown).HasFile("articles/article/index.html", $"What {shown} knows")
            .Nowhere("Zarathorn").Nowhere("qzhandle").Nowhere("Zedorg").Nowhere("zlinkcanary").HasNoFile("people/quen/index.html").HasNoFile("people/quenby-zarathorn/index.html");
    }

    [Theory]
    [InlineData("{state: pending}")]
    [InlineData("{state: refused}")]
    [InlineData("{state: granted, scopes: {name: yes}}")]
    public void A_page_with_words_of_somebody_who_did_not_agree_is_held(string consent)
    {
        var build = TestSite.Build(Canary.Person(consent) + Canary.Open + Canary.Thread);
        build.HasNoFile("discussions/thread/index.html").Nowhere("Postcanary").Nowhere("A thread of two").FindsNothing();
        var held = Assert.Single(build.Result!.HeldPages);
        Assert.Equal((PublicationState.Held, "quen", "content/discussions/thread.md", 11), (held.Why, held.Person, held.File, held.Place.Line));
    }

    [Theory]
    [InlineData("{state: withdrawn}", "[removed at the member")]
    [InlineData("{state: granted, expires: 2026-11-30}", "[no longer shown]")]
    public void A_removed_post_leaves_a_line_and_opens_the_question_again(string consent, string line)
    {
        var build = TestSite.Build(Canary.Person(consent) + Canary.Open + Canary.Thread);
        build.HasFile("discussions/thread/index.html", line, "id=\"post-2\"", "How is this done?").Nowhere("Postcanary").Nowhere("acceptedAnswer").Nowhere("Accepted answer");
        NoTrace(build);
    }

    [Fact]
    public void A_consent_holds_until_the_end_of_its_last_day()
    {
        var site = Canary.Person("{state: granted, expires: 2026-11-30}") + Canary.Open + Canary.Thread;
        TestSite.Build(site, "2026-11-30T23:59:59+01:00").HasFile("discussions/thread/index.html", "Postcanary");
        TestSite.Build(site, "2026-12-01T00:00:00+01:00").HasFile("discussions/thread/index.html", "[no longer shown]");
    }

    [Fact]
    public void A_person_without_a_file_is_an_error_wherever_they_are_named()
    {
        var build = TestSite.Build(Canary.Open + Canary.Thread + Canary.Elsewhere);
        build.Finds("SG0501", "content/discussions/thread.md", 11, 14).Finds("SG0501", "content/articles/article.md", 5, 5).Finds("SG0501", "content/events/event.md", 6, 7).Finds("SG0501", "content/resources/sheet.md", 5, 8);
    }

    [Fact]
    public void Members_without_a_name_are_told_apart_by_letters_within_a_thread()
    {
        var second = Canary.Person("{state: granted, scopes: {quote: yes}}").Replace("quen.yml", "other.yml").Replace("Quenby", "Rupert").Replace("qzhandle", "rzhandle").Replace("Q. Z", "R. Z");
        var build = TestSite.Build(Canary.Person("{state: granted, scopes: {quote: yes}}") + second + """
            -- content/discussions/thread.md --
            ---
            title: A thread of two
            summary: Two people talk to each other about something that is only for tests.
            published: 2026-10-01
            source: {visibility: public}
            ---
            :::post {by=other}
            One.
            :::
            :::post {by=quen}
            Two.
            :::
            :::post {by=other}
            Three.
            :::
            """);
        build.HasFile("discussions/thread/index.html", "Community member A", "Community member B").Nowhere("Zarathorn");
        Assert.DoesNotContain("Community member C", build.Text("discussions/thread/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Scopes_that_were_not_given_are_no()
    {
        var build = TestSite.Build(Canary.Person("{state: granted}", "avatar: media/face.png") + Canary.Open + Canary.Thread + Canary.Elsewhere);
        build.HasFile("discussions/thread/index.html", Canary.Name, "data-nosnippet").Nowhere("Zedorg").Nowhere("zlinkcanary").Nowhere("face.png");
        Assert.DoesNotContain(build.Files.Keys, f => f.StartsWith("people/quen", StringComparison.Ordinal));
    }

    [Fact]
    public void An_organisation_that_is_not_to_be_shown_vanishes_from_the_persons_own_posts_alone()
    {
        var build = TestSite.Build(Canary.Person("{state: granted}") + Canary.Open + Canary.Thread.Replace("Postcanary", "At **Zedorg** Roofing we").Replace("How is", "Ask Zedorg Roofing how is"));
        var page = build.Text("discussions/thread/index.html");
        Assert.Contains("Ask Zedorg Roofing how", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Zedorg</strong>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Zedorg Roofing we", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_organisation_that_is_not_to_be_shown_vanishes_from_the_persons_own_quotes_and_answers_alone()
    {
        var build = TestSite.Build(Canary.Person("{state: granted}") + Canary.Open + """
            -- content/stories/story.md --
            ---
            title: A story with two voices
            summary: A story in which two people speak of the organisation of the first of them.
            published: 2026-10-02
            quotes:
              - {text: "At Zedorg Roofing we wait", by: quen}
              - {text: "Ask Zedorg Roofing", by: open}
            ---
            It went well.
            -- content/events/event.md --
            ---
            title: An event with a recap
            summary: An event that is over, with an answer by somebody who keeps the organisation back.
            published: 2026-10-02
            start: 2026-10-04T18:00
            venue: {name: Hall, city: Town}
            recap:
              published: 2026-10-06
              takeaways: [People came]
              questions: [{q: "Does Zedorg Roofing wait too?", a: "We at Zedorg Roofing do", by: quen}]
            ---
            Come.
            """);
        build.HasFile("stories/story/index.html", "At [organisation] we wait", "Ask Zedorg Roofing")
            .HasFile("events/event/index.html", "Does Zedorg Roofing wait too?", "We at [organisation] do");
    }

    [Fact]
    public void A_profile_shows_what_was_agreed_and_no_more()
    {
        var all = "{state: granted, scopes: {quote: yes, name: yes, org: yes, link: yes, profile: yes, snippet: yes}}";
        var build = TestSite.Build(Canary.Person(all) + Canary.Open + Canary.Thread);
        build.HasFile("people/quenby-zarathorn/index.html", "Zedorg Roofing", "zlinkcanary").HasNoFile("people/olaf-openly/index.html").FindsNothing();
    }

    public static TheoryData<string, string> Quotes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (file, front) in new[] { ("stories/a", "quotes: [{text: Postcanary, by: quen}]"), ("events/a", "start: 2026-11-01\nvenue: {name: Hall}\nrecap: {questions: [{q: Why?, a: Postcanary, by: quen}]}") })
                foreach (var consent in new[] { "{state: pending}", "{state: refused}", "{state: granted, scopes: {name: yes}}", "{state: withdrawn}", "{state: granted, expires: 2026-11-30}", "{state: granted}" })
                    data.Add($"-- content/{file}.md --\n---\ntitle: A page\nsummary: A page that quotes somebody in its front matter, as stories and recaps do.\npublished: 2026-10-01\n{front}\n---\nText.\n", consent);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void A_quote_and_an_answer_follow_the_same_rule_as_a_post(string page, string consent)
    {
        var build = TestSite.Build(Canary.Person(consent) + page);
        var file = page.Split("content/")[1].Split(".md")[0] + "/index.html";
        if (consent == "{state: granted}") build.HasFile(file, "Postcanary", Canary.Name, "data-nosnippet", "care@circle.test");
        else if (consent.Contains("withdrawn", StringComparison.Ordinal)) build.HasFile(file, "[removed at the member");
        else if (consent.Contains("expires", StringComparison.Ordinal)) build.HasFile(file, "[no longer shown]").Finds("SG0505", "content/people/quen.yml");
        else Assert.Equal(PublicationState.Held, Assert.Single(build.HasNoFile(file).Result!.HeldPages).Why);
        if (consent == "{state: granted}") return;
        build.Nowhere("Postcanary");
        NoTrace(build);
    }

    [Fact]
    public void An_organisation_does_not_stand_beside_a_subject_who_does_not_show_it()
    {
        const string Story = """
            -- content/stories/a.md --
            ---
            title: A story
            summary: A story about somebody whose organisation may or may not stand beside them.
            published: 2026-10-01
            subject: {org: Zedorg Roofing, person: quen}
            ---
            Text.
            """;
        TestSite.Build(Canary.Person("{state: granted}") + Story).HasFile("stories/a/index.html", Canary.Name).Nowhere("Zedorg");
        TestSite.Build(Canary.Person("{state: granted, scopes: {quote: yes, name: yes, org: yes}}") + Story).HasFile("stories/a/index.html", Canary.Name, "Zedorg Roofing");
    }

    [Fact]
    public void Names_vanish_from_the_words_beside_pictures_and_links()
    {
        var files = TestSite.Files(Canary.Person("{state: withdrawn}") + """
            -- content/articles/a.md --
            ---
            title: An article
            summary: An article with a picture whose words name somebody who may not be named.
            published: 2026-10-01
            cover: {src: media/a.png, alt: Face of Quenby Zarathorn, credit: Quenby Zarathorn, license: Quenby Zarathorn}
            ---
            ![Face of **Quenby** Zarathorn](../media/a.png "By @quen and qzhandle") and [him](https://example.org/ "See @quen").
            """);
        files["content/media/a.png"] = File.ReadAllBytes(Repository.PathOf("tests", "SiteGen.Tests", "Media", "fixtures", "drawing.png"));
        var build = TestSite.Build(new SiteGen.Files.MemoryTree(files));
        build.HasFile("articles/a/index.html", "alt=\"Face of [member]\"", "title=\"By Community member and [member]\"", "title=\"See Community member\"");
        NoTrace(build);
    }

    [Theory]
    [InlineData("join: {url: https://app.circle.test/signup,", "join: {url: https://app.circle.test/quenby-zarathorn,")]
    [InlineData("label: Join free, url: join}", "label: Join free, url: \"https://circle.test/quenby-zarathorn\"}")]
    public void A_call_cannot_lead_to_an_address_with_a_name_that_may_not_be_shown(string written, string wrong)
    {
        var site = Site(Canary.Person("{state: withdrawn}"));
        var line = site[..site.IndexOf(written, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        TestSite.Build(Canary.Person("{state: withdrawn}") + "-- site.yml --\n" + site.Replace(written, wrong, StringComparison.Ordinal)).Finds("SG0211", "site.yml", line);
    }

    [Fact]
    public void Names_vanish_from_what_site_yml_says()
    {
        var site = Site("").Replace("mailto:care@circle.test", "mailto:quenby.zarathorn@circle.test", StringComparison.Ordinal)
            .Replace("tagline: A circle for tests", "tagline: The circle of Quenby Zarathorn\norganization: {same_as: [https://example.org/quenby-zarathorn]}\ntheme_settings: {theme_color: Quenby Zarathorn}", StringComparison.Ordinal);
        var build = TestSite.Build(Canary.Person("{state: withdrawn}") + "-- site.yml --\n" + site);
        build.HasFile("index.html", "The circle of [member]").Finds("SG0502", "site.yml", 2);
        NoTrace(build);
    }

    private static string Site(string archive) => System.Text.Encoding.UTF8.GetString(TestSite.Tree(archive).Read("site.yml"));

    private static void NoTrace(TestBuild build) =>
        build.Nowhere("Zarathorn").Nowhere("qzhandle").Nowhere("quenby").Nowhere("zlinkcanary").Nowhere("Rooferrole");
}
