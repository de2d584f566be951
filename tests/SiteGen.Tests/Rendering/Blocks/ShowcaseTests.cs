namespace SiteGen.Tests.Rendering.Blocks;

public sealed class ShowcaseTests
{
    private static readonly string Made = LandingPage.Member("mara", "Mara Lindqvist")
        + LandingPage.Page("resources/sheet", "2026-10-01", "kind: template\nmaker: mara")
        + LandingPage.Page("resources/older", "2026-09-01", "kind: template\nmaker: mara")
        + LandingPage.Page("resources/guide", "2026-11-01", "kind: guide\nmaker: ines\ncommercial: yes")
        + LandingPage.Page("resources/ours", "2026-11-02", "kind: guide");

    [Fact]
    public void A_thing_credits_its_maker_once()
    {
        var home = LandingPage.Build("  - {block: showcase, title: Made}", Made).HasFile(LandingPage.Home, "Made by <bdi>Mara Lindqvist</bdi>", "Guide · Commercial offer").Text(LandingPage.Home);
        Assert.DoesNotContain("/resources/older/", home, StringComparison.Ordinal);
        Assert.DoesNotContain("/resources/ours/", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_named_kinds_are_shown() =>
        Assert.DoesNotContain("/resources/guide/", LandingPage.Build("  - {block: showcase, title: Made, kinds: [template]}", Made).HasFile(LandingPage.Home, "/resources/sheet/").Text(LandingPage.Home), StringComparison.Ordinal);

    [Fact]
    public void A_kind_that_does_not_exist_is_an_error_at_its_place() =>
        LandingPage.Build("  - {block: showcase, title: Made, kinds: [kit, templat]}").Finds("SG0209", "content/home.md", 5, 49);
}
