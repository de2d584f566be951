namespace SiteGen.Tests.Rendering.Blocks;

public sealed class DigestTests
{
    private const string Block = "  - {block: digest, title: Letter, text: What was solved., how_often: Every Friday, action: \"https://letters.test:8443/in?list=2\", field: address}";

    [Fact]
    public void The_form_posts_to_its_host_which_the_page_admits_and_no_other() =>
        LandingPage.Build(Block).FindsNothing().HasFile(LandingPage.Home, "form-action 'self' https://letters.test:8443;", "<form action=\"https://letters.test:8443/in?list=2\" method=\"post\">", "name=\"address\"", "E-mail address", "Every Friday", "Sign up")
            .HasFile("privacy/index.html", "form-action 'self';");

    [Fact]
    public void An_address_in_the_open_is_an_error() =>
        LandingPage.Build("  - {block: digest, title: Letter, text: What was solved., how_often: Every Friday, action: \"http://letters.test/\"}").Finds("SG0211", "content/home.md", 5);
}
