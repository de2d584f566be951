namespace SiteGen.Tests.Rendering.Blocks;

public sealed class CallTests
{
    [Fact]
    public void A_call_that_joins_states_the_cost_and_a_commercial_one_that_it_is() =>
        LandingPage.Build("""
              - {block: call, title: Come in, cta: join}
              - {block: call, title: See it, text: Forty minutes., cta: demo}
            """).FindsNothing().HasFile(LandingPage.Home, "panel-commercial", "Commercial offer", "<a class=\"button button-quiet button-commercial\" href=\"https://app.circle.test/demo\">Book a walkthrough</a>", ">Join free</a> <span class=\"cost\">Free to join</span>");

    [Fact]
    public void It_is_not_the_primary_call() =>
        Assert.Equal(1, LandingPage.Build("  - {block: call, title: See it, cta: demo}").Text(LandingPage.Home).Split("data-cta=\"primary\"").Length - 1);

    [Fact]
    public void A_call_that_site_yml_lacks_is_an_error() =>
        LandingPage.Build("  - {block: call, title: See it, cta: dmeo}").Finds("SG0302", "content/home.md", 5, 39);
}
