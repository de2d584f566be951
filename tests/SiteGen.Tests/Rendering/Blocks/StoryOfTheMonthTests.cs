namespace SiteGen.Tests.Rendering.Blocks;

public sealed class StoryOfTheMonthTests
{
    private static string Story(string name, string month, string more = "size: 12 people\nsubject: {org: Hartwell}") =>
        LandingPage.Page("stories/" + name, "2026-09-01", $"featured: {month}\nresult: The result of {name}.\n{more}");

    [Fact]
    public void The_newest_month_that_has_begun_is_shown_and_named()
    {
        var home = LandingPage.Build("  - {block: story-of-the-month, title: Of the month}", Story("old", "2026-09") + Story("now", "2026-11") + Story("later", "2027-01"))
            .HasFile(LandingPage.Home, "November 2026", "/stories/now/", "The result of now.").Text(LandingPage.Home);
        Assert.DoesNotContain("/stories/later/", home, StringComparison.Ordinal);
        Assert.DoesNotContain("/stories/old/", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_may_be_shown_stand_in_place_of_the_result() =>
        LandingPage.Build("  - {block: story-of-the-month, title: Of the month}", LandingPage.Member("mara", "Mara Lindqvist") + LandingPage.Member("wim", "Wim de Boer", "withdrawn") + Story("now", "2026-11", "subject: {org: Hartwell}\nquotes: [{text: Taken back., by: wim}, {text: We rang., by: mara}]\nnumbers: [{label: No-shows, before: 9, after: 4, unit: \"%\", period: One winter, evidence: Log}]"))
            .HasFile(LandingPage.Home, "We rang.", "Mara Lindqvist", "Hartwell", "4 <small>%</small>", "Before: 9", "mailto:care@circle.test").Nowhere("Taken back");

    [Fact]
    public void Without_a_story_there_is_no_heading() =>
        LandingPage.Build("  - {block: story-of-the-month, title: Of the month}", Story("later", "2027-01")).FindsNothing().Nowhere("Of the month");
}
