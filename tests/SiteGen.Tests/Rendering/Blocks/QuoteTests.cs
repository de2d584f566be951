namespace SiteGen.Tests.Rendering.Blocks;

public sealed class QuoteTests
{
    private const string Block = "  - {block: quote, text: We rang first., by: mara}";

    [Fact]
    public void Words_are_shown_with_whose_they_are_and_a_way_to_take_them_back() =>
        LandingPage.Build(Block, LandingPage.Member("mara", "Mara Lindqvist")).FindsNothing().HasFile(LandingPage.Home, "We rang first.", "Mara Lindqvist", "mailto:care@circle.test");

    [Theory]
    [InlineData("pending")]
    [InlineData("refused")]
    [InlineData("withdrawn")]
    public void Without_consent_the_block_is_left_out_and_the_page_is_not_held(string state)
    {
        var build = LandingPage.Build(Block, LandingPage.Member("mara", "Mara Lindqvist", state)).Finds("SG0511", "content/home.md", 5, 46).Nowhere("We rang first").Nowhere("Lindqvist");
        Assert.DoesNotContain("mailto:care", build.HasFile(LandingPage.Home).Text(LandingPage.Home), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_has_no_file_is_an_error() => LandingPage.Build(Block).Finds("SG0501", "content/home.md", 5, 46);

    [Fact]
    public void A_home_page_is_no_contribution() =>
        Assert.DoesNotContain("class=\"rows\"", LandingPage.Build(Block, LandingPage.Member("mara", "Mara Lindqvist")).Text("people/mara-lindqvist/index.html"), StringComparison.Ordinal);

    [Fact]
    public void Personal_data_in_the_words_is_a_warning() =>
        LandingPage.Build("  - {block: quote, text: Write to mara@hartwell.nu., by: mara}", LandingPage.Member("mara", "Mara Lindqvist")).Finds("SG0509", "content/home.md", 5);
}
