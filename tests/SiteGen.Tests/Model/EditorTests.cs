using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Model;

/// <summary>What a careful editor would notice, and readers, search engines or calendars would not be told.</summary>
public sealed class EditorTests
{
    [Theory]
    [InlineData("2026-12-01", false)]
    [InlineData("2026-12-02", true)]
    [InlineData("2026-12-01T00:01", true)]
    [InlineData("2026-11-30", false)]
    public void A_change_that_is_still_to_come_is_a_finding(string updated, bool isFound)
    {
        var findings = TestSite.Build(Page("articles/a", $"updated: {updated}")).Findings;
        Assert.Equal(isFound ? ["SG1112"] : [], findings.Select(f => f.Code.Id));
    }

    [Theory]
    [InlineData("2026-12-02", true)]
    [InlineData("2026-11-30", false)]
    public void Nothing_that_has_happened_is_dated_with_a_day_to_come(string day, bool isFound)
    {
        var build = TestSite.Build($$"""
            {{Page("stories/s", $"subject: {{org: A}}\nsignals: {{replies: 9, as_of: {day}}}\nvideo: {{url: \"https://video.example/1\", uploaded: {day}}}")}}
            {{Page("articles/r", $"review_log: [{{date: {day}}}]")}}
            {{Page("discussions/d", $"access: preview\npreview: {{posts: 1}}\nsource: {{visibility: public, captured: {day}}}").Replace("Text.", $":::post {{by=ines}}\nOne.\n:::\n:::post {{by=ines date={day}}}\nTwo.\n:::", StringComparison.Ordinal)}}
            -- content/data/metrics.yml --
            members: {label: Members, value: 5, definition: All of them., source: The register, date: {{day}}}
            -- content/people/mara.yml --
            name: Mara Lindqvist
            joined: {{day}}
            consent:
              state: granted
              evidence: {kind: form, date: {{day}} }
            """);
        string[] places = ["articles/r.md:5:21", "data/metrics.yml:1:91", "discussions/d.md:7:40", "discussions/d.md:12:18", "people/mara.yml:2:9", "people/mara.yml:5:32", "stories/s.md:6:30", "stories/s.md:7:51"];
        Assert.Equal(isFound ? places.Select(p => "content/" + p) : [], build.Findings.Where(f => f.Code.Id == "SG1112").Select(f => f.Location.ToString()));
        Assert.All(build.Findings, f => Assert.DoesNotContain(day, f.Message + f.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void A_recap_to_come_may_hold_days_to_come() =>
        Assert.Empty(Warnings(Page("events/e", "start: 2026-11-30\nmode: online\nrecap: {published: 2026-12-05, video: {url: \"https://video.example/1\", uploaded: 2026-12-04}}")));

    [Theory]
    [InlineData("", true)]
    [InlineData("mode: in-person", true)]
    [InlineData("mode: hybrid\nonline_url: https://call.example/a", true)]
    [InlineData("mode: online\nonline_url: https://call.example/a", false)]
    [InlineData("venue: {name: Hall}", false)]
    [InlineData("event_status: cancelled\nupdated: 2026-11-01", false)]
    [InlineData("event_status: moved-online\nupdated: 2026-11-01", false)]
    [InlineData("event_status: postponed\nupdated: 2026-11-01", true)]
    public void An_event_in_person_says_where(string lines, bool isFound) =>
        Assert.Equal(isFound ? ["SG1113"] : [], Warnings(Page("events/a", $"start: 2026-12-10T18:00\n{lines}")));

    [Theory]
    [InlineData("rescheduled", true)]
    [InlineData("cancelled", false)]
    [InlineData("postponed", false)]
    [InlineData("moved-online", false)]
    [InlineData("scheduled", false)]
    public void A_new_day_of_an_event_says_when_it_was_set(string status, bool isFound)
    {
        Assert.Equal(isFound ? ["SG1114"] : [], Warnings(Page("events/a", $"start: 2026-12-10T18:00\nvenue: {{name: Hall}}\nevent_status: {status}")));
        Assert.Empty(Warnings(Page("events/a", $"start: 2026-12-10T18:00\nvenue: {{name: Hall}}\nevent_status: {status}\nupdated: 2026-11-01")));
    }

    [Theory]
    [InlineData("title: Winter", "title: winter ", "SG1115")]
    [InlineData("title: Winter", "title: Summer\nseo: {title: Winter}", "SG1115")]
    [InlineData("title: Winter\nseo: {title: Winter in Malmo}", "title: Winter", "")]
    [InlineData("title: Winter\nseo: {description: All about winter.}", "title: Summer\nseo: {description: All  about Winter.}", "SG1103")]
    public void Pages_that_search_engines_cannot_tell_apart_are_a_finding(string first, string second, string code)
    {
        var build = TestSite.Build($"-- content/articles/a.md --\n---\n{first}\nsummary: The first page of two which look alike to whoever sees only this.\npublished: 2026-10-20\n---\nText.\n"
            + $"-- content/stories/b.md --\n---\n{second}\nsummary: The second page of two which look alike to whoever sees only this.\npublished: 2026-10-20\nsubject: {{org: Hartwell}}\n---\nText.\n");
        if (code.Length == 0) build.FindsNothing();
        else build.Finds(code, "content/stories/b.md", 1);
    }

    [Theory]
    [InlineData("status: published", true)]
    [InlineData("subject: {logo: {src: ../media/a.png, alt: A}}", true)]
    [InlineData("subject: {org: Hartwell Heating}", false)]
    [InlineData("subject: {person: ines}", false)]
    [InlineData("access: members", true)]
    public void A_story_is_of_somebody(string line, bool isFound) => Assert.Equal(isFound ? ["SG1116"] : [], Warnings(Page("stories/a", line)).Where(c => c != "SG0810"));

    [Theory]
    [InlineData("articles/a", "by: Mara Lindqvist")]
    [InlineData("articles/a", "editor: \"Lindqvist, Mara\"")]
    [InlineData("articles/a", "reviewed_by: [ines, Mara Lindqvist]")]
    [InlineData("events/a", "start: 2026-12-10\nmode: online\nspeakers: [mara-lindqvist]")]
    [InlineData("stories/a", "subject: {person: MARA LINDQVIST}")]
    [InlineData("stories/a", "subject: {org: A}\nquotes: [{text: So., by: Mara Lindqvist}]")]
    [InlineData("about", "blocks: [{block: quote, text: So., by: Mara Lindqvist}]")]
    public void A_name_in_the_place_of_an_id_is_answered_with_the_id_and_not_repeated(string page, string lines)
    {
        var found = Assert.Single(TestSite.Build(Page(page, lines) + "-- content/people/mara.yml --\nname: Mara Lindqvist\n").Findings, f => f.Severity == Severity.Error);
        Assert.Equal(("SG0515", true, "Write mara, as the file in content/people/ is called."), (found.Code.Id, found.IsConcealed, found.Hint));
        Assert.DoesNotContain("Lindqvist", found.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("mode: question", true)]
    [InlineData("mode: thread", true)]
    [InlineData("mode: digest", false)]
    public void The_question_is_not_its_own_answer(string mode, bool isFound) =>
        Assert.Equal(isFound, TestSite.Build(Thread(mode, ":::post {by=ines accepted}\nHow?\n:::\n:::post {by=ines}\nSo.\n:::")).Findings.Any(f => f.Code.Id == "SG0411"));

    [Fact]
    public void Behind_posts_that_were_left_out_the_first_may_be_the_answer() =>
        Assert.DoesNotContain(TestSite.Build(Thread("mode: question", ":::omitted {count=2}\n:::post {by=ines accepted}\nSo.\n:::")).Findings, f => f.Code.Id == "SG0411");

    private static string Thread(string line, string body) => Page("discussions/a", line).Replace("Text.", body, StringComparison.Ordinal);

    private static IEnumerable<string> Warnings(string site) => TestSite.Build(site).Findings.Where(f => f.Severity != Severity.Hint).Select(f => f.Code.Id);

    private static string Page(string path, string lines) => $"-- content/{path}.md --\n---\ntitle: A\nsummary: A page with something that a careful editor would have noticed.\npublished: 2026-10-20\n{lines}\n---\nText.\n";
}
