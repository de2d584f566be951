using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering.Blocks;

public sealed class LogosTests
{
    [Fact]
    public void A_mark_has_its_name_and_leads_to_its_owner()
    {
        var files = TestSite.Files("""
            -- content/home.md --
            ---
            title: Test Circle
            summary: The home page of a circle that exists only in tests and nowhere else.
            blocks:
              - block: logos
                title: Firms
                logos:
                  - {src: media/a.png, alt: Hartwell Heating, url: "https://hartwell.test/"}
            ---
            """);
        files["content/media/a.png"] = Media.PngBytes.With();
        TestSite.Build(new SiteGen.Files.MemoryTree(files)).FindsNothing().HasFile(LandingPage.Home, "<a href=\"https://hartwell.test/\"><picture><img class=\"logo\"", "alt=\"Hartwell Heating\"");
    }

    [Fact]
    public void A_mark_without_its_name_is_an_error() =>
        LandingPage.Build("  - {block: logos, title: Firms, logos: [{src: media/a.png}]}").Finds("SG1106", "content/home.md", 5);
}
