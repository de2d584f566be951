using SiteGen.Cli.Reports;
using SiteGen.Tests.People;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Model;

public sealed class PersonalDataCheckTests
{
    [Fact]
    public void A_post_is_searched_line_by_line()
    {
        var build = TestSite.Build(Thread("", "Good morning.\nMail ann@firm.nl or ring 070-123 45 67."));
        build.Finds("SG0509", "content/discussions/a.md", 9, 6).Finds("SG0509", "content/discussions/a.md", 9, 26);
        Assert.Equal(2, build.Findings.Count);
    }

    [Fact]
    public void Words_of_editors_are_their_own_business() =>
        TestSite.Build(Thread("", "Good morning.", "The desk: desk@firm.nl, 070-123 45 67.")).FindsNothing();

    [Fact]
    public void The_communitys_own_addresses_are_no_finding() =>
        TestSite.Build(Thread("", "Mail care@circle.test, ines@desk.circle.test or ann@example.org.")).FindsNothing();

    [Fact]
    public void A_contact_on_another_host_is_the_communitys_own() =>
        TestSite.Build("""
            -- site.yml --
            title: Test Circle
            base_url: https://www.circle.nl/
            language: en
            timezone: Europe/Stockholm
            join: {url: https://app.circle.test/signup, ref: site, cost: Free to join}
            menus: {footer: [code-of-conduct, privacy]}
            moderators: [ines]
            contact: {removal: "mailto:care@firm.nl?subject=Removal"}

            """ + Thread("", "Mail care@firm.nl or ines@circle.nl.")).FindsNothing();

    [Fact]
    public void What_stands_behind_the_gate_is_no_finding() =>
        TestSite.Build(Thread("access: preview", "Good morning.\n\nMail ann@firm.nl.")).FindsNothing();

    [Fact]
    public void Words_that_are_no_longer_shown_are_no_finding() =>
        TestSite.Build(Thread("", "Mail ann@firm.nl.").Replace("{state: granted}", "{state: withdrawn}")).FindsNothing();

    [Fact]
    public void A_place_is_allowed_by_post_and_kind()
    {
        var build = TestSite.Build(Thread("allow_personal_data: [{post: 4, kind: phone, reason: The public desk}]", "Ring 070-123 45 67 or mail ann@firm.nl."));
        Assert.Equal("SG0509", Assert.Single(build.Findings).Code.Id);
        build.Finds("SG0509", "content/discussions/a.md", 8, 28);
    }

    [Theory]
    [InlineData("{post: 4, kind: email, reason: R}")]
    [InlineData("{post: 5, kind: phone, reason: R}")]
    [InlineData("{kind: phone, reason: R}")]
    public void An_allowance_of_nothing_is_a_finding(string entry) =>
        TestSite.Build(Thread($"allow_personal_data: [{entry}]", "Ring 070-123 45 67.")).Finds("SG0510", "content/discussions/a.md", 5, 23).Finds("SG0509", "content/discussions/a.md", 8);

    [Fact]
    public void What_stands_behind_the_gate_may_be_allowed_already() =>
        TestSite.Build(Thread("access: preview\nallow_personal_data: [{post: 4, kind: email, reason: R}]", "Good morning.\n\nMail ann@firm.nl.")).FindsNothing();

    [Fact]
    public void An_allowance_needs_a_reason() =>
        TestSite.Build(Thread("allow_personal_data: [{post: 4, kind: phone}]", "Ring 070-123 45 67.")).Finds("SG0207", "content/discussions/a.md", 5);

    [Fact]
    public void Quotes_questions_and_answers_are_searched()
    {
        var build = TestSite.Build(Canary.Open + """
            -- content/stories/a.md --
            ---
            title: A story
            summary: A story with a quote in which somebody tells more than they should have told.
            published: 2026-10-01
            quotes:
              - {text: "Ring me, 070-123 45 67.", by: open}
            ---
            -- content/events/a.md --
            ---
            title: An event
            summary: An event with answers in which somebody tells more than they should have told.
            published: 2026-10-01
            start: 2026-10-02T18:00
            recap:
              questions:
                - {q: "Is it bo@firm.nl?", a: "No, ann@firm.nl.", by: open}
            ---
            """);
        build.Finds("SG0509", "content/stories/a.md", 6, 12).Finds("SG0509", "content/events/a.md", 8, 11).Finds("SG0509", "content/events/a.md", 8, 35);
        Assert.Equal(3, build.Findings.Count(f => f.Code.Id == "SG0509"));
    }

    [Fact]
    public void No_finding_prints_what_it_found()
    {
        var tree = TestSite.Tree(Thread("", $"Use ghp_{new string('k', 36)} and @ or <b>ann@firm.nl</b>."));
        var printed = new StringWriter();
        new TextFindings(printed, tree).Print(TestSite.Build(tree).Findings);
        Assert.Contains("SG0509", printed.ToString());
        Assert.DoesNotContain("kkk", printed.ToString());
        Assert.DoesNotContain("ann@firm", printed.ToString());
    }

    private static string Thread(string more, string words, string editor = "") => Canary.Open + $"""
        -- content/discussions/a.md --
        ---
        title: A thread
        summary: A thread in which somebody tells more than they should have told anybody.
        published: 2026-10-01
        {(more.Length > 0 ? more : "source: {visibility: public}")}
        ---
        :::post @by=open n=4@
        {words}
        :::
        {editor}

        """.Replace("@by=open n=4@", "{by=open n=4}");
}
