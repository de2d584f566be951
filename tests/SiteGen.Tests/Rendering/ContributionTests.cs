using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class ContributionTests
{
    private const string Mara = """
        -- content/people/mara.yml --
        name: Mara Lind
        consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}

        """;

    private static string Thread(string slug, string day, string question, string answer) => $$"""
        -- content/discussions/{{slug}}.md --
        ---
        title: Thread {{slug}}
        summary: A thread named {{slug}} in which Mara asks or answers something in a test.
        published: {{day}}
        source: {visibility: public}
        ---
        :::post {by={{question}}}
        How?
        :::
        :::post {by={{answer}}}
        So.
        :::

        """;

    [Fact]
    public void A_profile_groups_what_somebody_gave_and_puts_accepted_answers_first()
    {
        var html = TestSite.Build(Mara + Thread("new", "2026-11-02", "ines", "mara") + Thread("old", "2026-09-02", "ines", "mara accepted") + Thread("asked", "2026-11-05", "mara", "ines") + """
            -- content/stories/s.md --
            ---
            title: A story
            summary: A story of which Mara is the person who changed something in her own work.
            published: 2026-10-01
            subject: {person: mara}
            ---
            Text.
            """).FindsNothing().Text("people/mara-lind/index.html");
        string[] order = ["2 answers</h2>", "1 accepted", "Thread old", "Thread new", "1 question</h2>", "Thread asked", "1 story</h2>", "A story"];
        Assert.All(order, t => Assert.Contains(t, html));
        Assert.Equal(order, order.OrderBy(t => html.IndexOf(t, StringComparison.Ordinal)));
    }

    [Fact]
    public void Who_asked_and_then_thanked_has_asked_and_in_a_digest_nobody_asks()
    {
        var build = TestSite.Build(Mara + Thread("asked", "2026-11-05", "mara", "mara") + Thread("digest", "2026-11-06", "mara", "ines").Replace("source:", "mode: digest\nsource:"));
        var html = build.Text("people/mara-lind/index.html");
        string[] order = ["1 answer</h2>", "Thread digest", "1 question</h2>", "Thread asked"];
        Assert.All(order, t => Assert.Contains(t, html));
        Assert.Equal(order, order.OrderBy(t => html.IndexOf(t, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_profile_shows_the_newest_twenty_of_a_kind_and_says_how_many_there_are()
    {
        var html = TestSite.Build(Mara + string.Concat(Enumerable.Range(1, 23).Select(i => Thread($"t{i:00}", $"2026-10-{i:00}", "ines", "mara")))).Text("people/mara-lind/index.html");
        Assert.Contains("23 answers</h2>", html);
        Assert.Contains("20 shown", html);
        Assert.Equal(20, html.Split("class=\"row row-discussion\"").Length - 1);
        Assert.Contains("Thread t23", html);
        Assert.DoesNotContain("Thread t03", html);
    }

    [Fact]
    public void Moderators_and_staff_stand_first_among_the_people()
    {
        var html = TestSite.Build(Mara + """
            -- content/people/ines.yml --
            name: Ines Test
            staff: true
            consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}
            """).Text("people/index.html");
        string[] order = ["Moderators and staff</h2>", "Ines Test", "1 person</h2>", "Mara Lind"];
        Assert.All(order, t => Assert.Contains(t, html));
        Assert.Equal(order, order.OrderBy(t => html.IndexOf(t, html.IndexOf("<main", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_resource_says_whose_it_is_what_it_is_based_on_and_in_which_versions_it_comes()
    {
        var files = TestSite.Files(Mara + """
            -- content/resources/first.md --
            ---
            title: The first sheet
            summary: A resource that somebody made so that others could make something of it.
            published: 2026-10-01
            ---
            -- content/resources/second.md --
            ---
            title: The second sheet
            summary: A resource that goes back to another one and comes in two versions of it.
            published: 2026-10-02
            kind: template
            maker: mara
            based_on: resource-first
            files: {lite: ../media/sheet.pdf, full: ../media/full.pdf}
            ---
            """);
        files["content/media/sheet.pdf"] = [1];
        TestSite.Build(new SiteGen.Files.MemoryTree(files)).FindsNothing()
            .HasFile("resources/index.html", "class=\"card-grid\"", "Mara Lind", "Template", "Based on The first sheet", "Lite version to download", "Full version for members").Nowhere("full.pdf");
    }

    [Fact]
    public void Events_that_are_over_stand_apart_even_when_none_is_to_come() =>
        TestSite.Build("""
            -- content/events/e.md --
            ---
            title: An evening
            summary: An event that was over when this site was built, as tests know very well.
            published: 2026-09-01
            start: 2026-10-01T18:00
            venue: {name: Hall, city: Town}
            ---
            """).HasFile("events/index.html", ">Past</h2>");
}
