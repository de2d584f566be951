namespace SiteGen.Tests.Rendering.Blocks;

public sealed class HeroTests
{
    [Fact]
    public void The_second_way_leads_to_a_section_a_plain_page_or_an_id()
    {
        foreach (var (place, url) in new[] { ("discussions", "/discussions/"), ("privacy", "/privacy/"), ("article-a", "/articles/a/") })
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

    [Fact]
    public void Only_the_first_one_has_the_primary_call()
    {
        var home = LandingPage.Build("""
              - {block: hero, title: One, text: First.}
              - {block: hero, title: Two, text: Second., cta: demo}
            """).HasFile(LandingPage.Home, "<h1>One</h1>", "<h2>Two</h2>", "Commercial offer").Text(LandingPage.Home);
        Assert.Equal(1, home.Split("data-cta=\"primary\"").Length - 1);
        Assert.Equal(1, home.Split("class=\"button\"").Length - 1);
    }
}
