using SiteGen.Tests.Support;

namespace SiteGen.Tests.Model;

/// <summary>Keys that are right by themselves and do nothing on their page.</summary>
public sealed class IdleKeyTests
{
    private const string Post = ":::post {by=ines}\nHow?\n:::";

    [Theory]
    [InlineData("topics", "editor: ines")]
    [InlineData("topics", "insight: One sentence.")]
    [InlineData("topics", "applies_to: [One]")]
    [InlineData("topics", "cover: {src: ../media/a.png, alt: A wheel}")]
    [InlineData("for", "role: dispatcher\neditor: ines")]
    [InlineData("for", "role: dispatcher\ninsight: One sentence.")]
    [InlineData("for", "role: dispatcher\napplies_to: [One]")]
    [InlineData("", "editor: ines")]
    [InlineData("articles", "part: 1")]
    [InlineData("articles", "canonical: source")]
    [InlineData("articles", "cta: register")]
    [InlineData("articles", "access: preview\ntip_sheet: yes")]
    [InlineData("events", "start: 2026-10-10\nvenue: {name: Hall}\nevent_status: cancelled\nupdated: 2026-10-21\nrecap: {takeaways: [One]}")]
    [InlineData("events", "start: 2026-10-10\nvenue: {name: Hall}\nevent_status: postponed\nupdated: 2026-10-21\nrecap: {takeaways: [One]}")]
    [InlineData("discussions", "source: {visibility: public}\ncanonical: source", Post)]
    [InlineData("discussions", "source: {visibility: public}\naccepted_by: asker", Post)]
    [InlineData("discussions", "access: members\nsource: {open_for_answers: yes}", Post)]
    [InlineData("discussions", "access: members\nsource: {reply_url: \"https://a.test/1\"}", Post)]
    public void One_that_does_nothing_is_a_hint(string folder, string keys, string body = "Text.\n\nMore text.") =>
        Build(folder, keys, body).Finds("SG0222", Path(folder));

    [Theory]
    [InlineData("articles", "editor: ines\ninsight: One sentence.\napplies_to: [One]\ncover: {src: ../media/a.png, alt: A wheel}")]
    [InlineData("articles", "series: Mornings\npart: 1\ntip_sheet: yes\ncanonical: \"https://a.test/1\"")]
    [InlineData("for", "role: dispatcher\ncover: {src: ../media/a.png, alt: A wheel}")]
    [InlineData("", "insight: One sentence.\napplies_to: [One]")]
    [InlineData("events", "start: 2026-12-10\nvenue: {name: Hall}\neditor: ines\ncta: register")]
    [InlineData("events", "start: 2026-10-10\nvenue: {name: Hall}\nrecap: {takeaways: [One]}")]
    [InlineData("discussions", "source: {visibility: public, url: \"https://a.test/1\", open_for_answers: yes, reply_url: \"https://a.test/1\"}\ncanonical: source\naccepted_by: asker", Post + "\n\n:::post {by=ines accepted}\nSo.\n:::")]
    public void One_that_does_something_is_none(string folder, string keys, string body = "Text.\n\nMore text.") =>
        Assert.DoesNotContain(Build(folder, keys, body).Findings, f => f.Code.Id == "SG0222");

    [Fact]
    public void The_hint_at_a_recap_names_the_key_that_hides_it() =>
        Assert.Contains(
            Build("events", "start: 2026-10-10\nvenue: {name: Hall}\nevent_status: cancelled\nupdated: 2026-10-21\nrecap: {takeaways: [One]}", "Text.").Findings,
            f => f.Code.Id == "SG0222" && f.Hint.Contains("event_status", StringComparison.Ordinal));

    [Fact]
    public void A_call_of_the_site_that_is_named_register_is_a_call_like_others() =>
        Assert.DoesNotContain(
            TestSite.Build(TestSite.SiteYml("").Replace("ctas:", "ctas:\n  register: {label: Register, url: \"https://a.test/\"}", StringComparison.Ordinal) + Page("articles", "cta: register", "Text.")).Findings,
            f => f.Code.Id == "SG0222");

    private static string Path(string folder) => folder.Length == 0 ? "content/about.md" : $"content/{folder}/a.md";

    private static string Page(string folder, string keys, string body) =>
        $"-- {Path(folder)} --\n---\ntitle: A page with keys\nsummary: A page on which a key does something or does not, which is told.\npublished: 2026-10-20\n{keys}\n---\n{body}\n";

    private static TestBuild Build(string folder, string keys, string body)
    {
        var files = TestSite.Files(Page(folder, keys, body));
        files["content/media/a.png"] = Media.PngBytes.With();
        return TestSite.Build(new SiteGen.Files.MemoryTree(files));
    }
}
