using System.Text.RegularExpressions;

namespace SiteGen.Tests.Rendering.Blocks;

public sealed class HeroTests
{
    [Fact]
    public void The_second_way_leads_to_a_section_a_plain_page_or_an_id()
    {
        foreach (var (place, url) in new[] { ("articles", "/articles/"), ("privacy", "/privacy/"), ("article-a", "/articles/a/") })
            LandingPage.Build($"  - {{block: hero, title: Plan, text: Compare., also: {{label: Look, page: {place}}}}}", LandingPage.Page("articles/a", "2026-10-01"))
                .FindsNothing().HasFile(LandingPage.Home, $"<a class=\"button button-quiet\" href=\"{url}\">Look</a>");
    }

    [Fact]
    public void A_place_or_a_call_that_does_not_exist_is_an_error() =>
        LandingPage.Build("""
              - block: hero
                title: Plan
                text: Compare.
                cta: jion
                also: {label: Look, page: discusions}
            """).Finds("SG0302", "content/home.md", 8, 10).Finds("SG0303", "content/home.md", 9, 31);

    private const string Metrics = """

        -- content/data/metrics.yml --
        members: {label: Members, value: 5240, definition: People who signed in within a year., source: Register, date: 2026-11-10}
        solved: {label: Solved, value: 63, unit: "%", definition: Questions with an accepted answer., source: Forum, date: 2026-05-01}
        """;

    [Fact]
    public void A_number_has_its_label_its_day_and_a_link_to_its_definition() =>
        LandingPage.Build("  - {block: hero, title: Plan, text: Compare., metrics: [members]}", Metrics.Replace("2026-05", "2026-11", StringComparison.Ordinal)).FindsNothing().HasFile(LandingPage.Home, """
            <dl class="counts">
            <div>
            <dt class="label"><a href="/metrics/#members">Members</a></dt>
            <dd class="number">5,240</dd>
            </div>
            <div class="cost counts-day">
            <dt>As of</dt>
            <dd><time datetime="2026-11-10">10 November 2026</time></dd>
            </div>
            </dl>
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Numbers_of_one_day_say_it_once_and_those_of_several_each_their_own()
    {
        string Home(string day) => LandingPage.Build("  - {block: hero, title: Plan, text: Compare., metrics: [members, solved]}", Metrics.Replace("2026-05-01", day, StringComparison.Ordinal)).FindsNothing().Text(LandingPage.Home);
        Assert.Single(Regex.Matches(Home("2026-11-10"), "As of"));
        Assert.Equal(["10 November 2026", "12 November 2026"], Regex.Matches(Home("2026-11-12"), "<dd class=\"cost\">As of <time [^>]*>([^<]*)</time>").Select(m => m.Groups[1].Value));
    }

    [Fact]
    public void An_old_number_is_left_out_and_with_the_last_the_list()
    {
        var home = LandingPage.Build("  - {block: hero, title: Plan, text: Compare., metrics: [solved, members]}", Metrics).HasFile(LandingPage.Home, "5,240").Text(LandingPage.Home);
        Assert.DoesNotContain("Solved", home, StringComparison.Ordinal);
        Assert.DoesNotContain("counts", LandingPage.Build("  - {block: hero, title: Plan, text: Compare., metrics: [solved]}", Metrics).Text(LandingPage.Home), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_stands_there_already_is_an_error() =>
        LandingPage.Build("  - {block: hero, title: Plan, text: Compare., metrics: [members, members]}", Metrics).Finds("SG0709", "content/home.md", 5, 67);

    [Fact]
    public void A_number_that_does_not_exist_is_an_error() =>
        LandingPage.Build("  - {block: hero, title: Plan, text: Compare., metrics: [membres]}", Metrics).Finds("SG0305", "content/home.md", 5, 58);

    [Fact]
    public void For_whom_and_what_they_get_stand_below_the_box()
    {
        var home = LandingPage.Build("  - {block: hero, title: Plan, text: Compare., for: [Planners, Dispatchers], gets: [Answers]}").FindsNothing().Text(LandingPage.Home);
        var below = home[home.IndexOf("</section>", StringComparison.Ordinal)..];
        Assert.Contains("<b>For</b> <span>Planners · </span><span>Dispatchers</span>", below, StringComparison.Ordinal);
        Assert.Contains("<b>What you get</b> <span>Answers</span>", below, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_commercial_looks_plainer_and_says_so_on_its_own_button() =>
        LandingPage.Build("  - {block: hero, title: Plan, text: Compare., cta: demo, also: {label: Look, page: privacy}}")
            .HasFile(LandingPage.Home, "<a class=\"button button-quiet button-commercial\" href=\"https://app.circle.test/demo\" data-cta=\"primary\">Book a walkthrough <small>Commercial offer</small></a> <a class=\"button button-quiet\" href=\"/privacy/\">");

    [Fact]
    public void Only_the_first_one_has_the_primary_call()
    {
        var home = LandingPage.Build("""
              - {block: hero, title: One, text: First.}
              - {block: hero, title: Two, text: Second., cta: demo}
            """).HasFile(LandingPage.Home, "<h1 dir=\"auto\">One</h1>", "<h2 dir=\"auto\">Two</h2>", "Commercial offer").Text(LandingPage.Home);
        Assert.Equal(1, home.Split("data-cta=\"primary\"").Length - 1);
        Assert.Equal(1, home.Split("class=\"button\"").Length - 1);
    }
}
