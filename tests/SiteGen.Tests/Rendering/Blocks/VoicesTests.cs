namespace SiteGen.Tests.Rendering.Blocks;

public sealed class VoicesTests
{
    private static readonly string People = LandingPage.Member("mara", "Mara Lindqvist") + LandingPage.Member("devon", "Devon Achterberg") + LandingPage.Member("olga", "Olga Pending", "pending")
        + LandingPage.Page("articles/a", "2026-10-01", "by: [mara]")
        + LandingPage.Page("articles/c", "2026-11-02", "by: [olga]")
        + LandingPage.Page("discussions/b", "2026-11-01", "mode: question", LandingPage.Post("ines") + LandingPage.Post("devon", " accepted"));

    [Fact]
    public void Who_contributed_last_comes_first_with_what_it_was()
    {
        var home = LandingPage.Build("  - {block: voices, title: Heard}", People).HasFile(LandingPage.Home, "Had the accepted answer to</span> <a href=\"/discussions/b/\">", "Wrote</span> <a href=\"/articles/a/\">").Text(LandingPage.Home);
        Assert.True(home.IndexOf("Devon Achterberg", StringComparison.Ordinal) < home.IndexOf("Mara Lindqvist", StringComparison.Ordinal));
        Assert.DoesNotContain("Ines", home, StringComparison.Ordinal);
        Assert.DoesNotContain("Olga", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_stands_twice_on_a_page()
    {
        var home = LandingPage.Build("""
              - {block: voices, title: Heard, count: 1}
              - {block: voices, title: Heard as well}
              - {block: quote, text: We rang first., by: devon}
            """, People).Text(LandingPage.Home);
        Assert.Equal(1, home.Split("<bdi>Devon Achterberg</bdi>").Length - 1);
        Assert.Equal(1, home.Split("<bdi>Mara Lindqvist</bdi>").Length - 1);
        Assert.DoesNotContain("Heard as well", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_profiles_there_is_no_heading() =>
        LandingPage.Build("  - {block: voices, title: Heard of late}").FindsNothing().Nowhere("Heard of late");
}
