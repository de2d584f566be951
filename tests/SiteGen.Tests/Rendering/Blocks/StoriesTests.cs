using System.Text.RegularExpressions;

namespace SiteGen.Tests.Rendering.Blocks;

public sealed class StoriesTests
{
    private static readonly string Files = string.Concat(
        Story("a", "2026-07-01"),
        Story("b", "2026-10-01"),
        Story("c", "2026-09-01", "featured: 2026-10"),
        Story("d", "2026-08-01"),
        Story("e", "2026-06-01"),
        LandingPage.Page("articles/f", "2026-10-01"));

    [Fact]
    public void The_three_newest_stand_as_cards() =>
        Assert.Equal("bcd", Shown("  - {block: stories, title: What firms changed}"));

    [Fact]
    public void The_story_of_the_month_is_not_repeated() =>
        Assert.Equal("cbda", Shown("""
              - {block: story-of-the-month, title: Of the month}
              - {block: stories, title: What firms changed}
            """));

    [Fact]
    public void Named_ones_stand_as_the_editor_wrote_them() =>
        Assert.Equal("ebac", Shown("  - {block: stories, title: What firms changed, stories: [story-e, story-b, story-a, story-c]}"));

    [Fact]
    public void A_heading_leads_to_all_of_them_and_vanishes_with_the_last()
    {
        LandingPage.Build("  - {block: stories, title: What firms changed, count: 1}", Files).HasFile(LandingPage.Home, "<h2>What firms changed</h2>", "<p class=\"more\"><a href=\"/stories/\">");
        Assert.DoesNotContain("What firms changed", LandingPage.Build("  - {block: stories, title: What firms changed}").FindsNothing().Text(LandingPage.Home), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_story_or_does_not_exist_is_an_error()
    {
        var findings = LandingPage.Build("  - {block: stories, title: What firms changed, stories: [article-f, story-bb]}", Files)
            .Finds("SG0704", "content/home.md", 5, 59).Finds("SG0704", "content/home.md", 5, 70).Findings;
        Assert.Contains(findings, f => f.Message == "\"article-f\" is no story");
        Assert.Contains(findings, f => f.Hint.Contains("Did you mean \"story-b\"?", StringComparison.Ordinal));
    }

    [Fact]
    public void A_count_beside_names_is_a_hint_and_a_name_twice_an_error() =>
        LandingPage.Build("  - {block: stories, title: What firms changed, count: 1, stories: [story-e, story-b, story-e]}", Files)
            .Finds("SG0219", "content/home.md", 5, 56).Finds("SG0709", "content/home.md", 5, 87);

    private static string Story(string slug, string day, string more = "") => LandingPage.Page($"stories/{slug}", day, $"subject: {{org: Firm {slug}}}\n{more}");

    private static string Shown(string blocks) =>
        string.Concat(Regex.Matches(LandingPage.Build(blocks, Files).FindsNothing().Text(LandingPage.Home), "<h3 dir=\"auto\"><a href=\"/stories/(.)/\">").Select(m => m.Groups[1].Value));
}
