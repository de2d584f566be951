using System.Text.RegularExpressions;

namespace SiteGen.Tests.Rendering.Blocks;

public sealed class TopicsTests
{
    private static readonly string Files =
        Topic("vans") + Topic("rotas") + Topic("keys") + Topic("nights")
        + LandingPage.Page("articles/a", "2026-10-01", "topics: [vans, rotas, keys]")
        + LandingPage.Page("articles/b", "2026-10-02", "topics: [vans]")
        + LandingPage.Page("articles/c", "2026-10-03", "topics: [keys]\naccess: members")
        + LandingPage.Page("articles/d", "2026-10-04", "topics: [keys]\naccess: members");

    [Fact]
    public void Those_with_most_to_read_come_first_then_by_name_and_empty_ones_vanish() =>
        Assert.Equal(["vans 2 pages", "keys 1 page", "rotas 1 page"], Shown("  - {block: topics, title: Read by topic}"));

    [Fact]
    public void No_more_are_shown_than_asked_for() =>
        Assert.Equal(["vans 2 pages"], Shown("  - {block: topics, title: Read by topic, count: 1}"));

    [Fact]
    public void Named_ones_stand_as_the_editor_wrote_them_without_empty_ones() =>
        Assert.Equal(["rotas 1 page", "vans 2 pages"], Shown("  - {block: topics, title: Read by topic, topics: [rotas, nights, topic-vans]}"));

    [Fact]
    public void A_topic_by_its_file_name_and_by_its_id_is_named_twice() =>
        LandingPage.Build("  - {block: topics, title: Read by topic, topics: [rotas, topic-vans, vans]}", Files).Finds("SG0709", "content/home.md", 5, 71);

    [Fact]
    public void One_that_another_block_shows_is_not_repeated() =>
        Assert.Equal(["keys 1 page", "vans 2 pages", "rotas 1 page"], Shown("""
              - {block: topics, title: First, topics: [keys]}
              - {block: topics, title: Read by topic}
            """));

    [Fact]
    public void A_heading_leads_to_all_of_them_and_vanishes_with_the_last()
    {
        LandingPage.Build("  - {block: topics, title: Read by topic}", Files).HasFile(LandingPage.Home, "<h2>Read by topic</h2>", "<p class=\"more\"><a href=\"/topics/\">");
        Assert.DoesNotContain("Read by topic", LandingPage.Build("  - {block: topics, title: Read by topic}", Topic("vans")).FindsNothing().Text(LandingPage.Home), StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_that_does_not_exist_is_an_error() =>
        LandingPage.Build("  - {block: topics, title: Read by topic, topics: [vans, rota]}", Files).Finds("SG0703", "content/home.md", 5, 58);

    private static string Topic(string name) => $"""

        -- content/topics/{name}.md --
        ---
        title: {name}
        summary: Everything that the members of this circle have to say about {name}.
        ---
        """;

    private static IEnumerable<string> Shown(string blocks)
    {
        var home = LandingPage.Build(blocks, Files).FindsNothing().Text(LandingPage.Home);
        return Regex.Matches(home, "<li><a href=\"/topics/[^\"]*\">([^<]*)<small>([^<]*)</small>").Select(m => m.Groups[1].Value + m.Groups[2].Value);
    }
}
