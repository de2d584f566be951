using System.Text;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Reports;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Reports;

public sealed class PersonReportTests
{
    private const string Site = """
        -- content/people/mara.yml --
        name: Mara Lindqvist
        consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}
        -- content/discussions/a.md --
        ---
        title: A question
        summary: A question by somebody who agreed to be quoted with her name, in a thread of one.
        published: 2026-01-01
        ---
        :::post {by=mara}
        How?
        :::
        -- content/articles/b.md --
        ---
        title: An article
        summary: An article that has nothing to do with anybody who appears elsewhere on this site.
        published: 2026-01-01
        ---
        Text.
        """;

    [Fact]
    public void A_report_names_the_place_and_the_pages_of_a_person()
    {
        var report = Report("mara")!;
        Assert.Contains(report.Places, p => p.At.File == "content/discussions/a.md" && p.At.Line == 6);
        Assert.Contains("discussions/a/index.html", report.Changed);
        Assert.Contains("people/mara-lindqvist/index.html", report.Removed);
        Assert.DoesNotContain("articles/b/index.html", report.Outputs);
    }

    [Fact]
    public void A_withdrawal_changes_exactly_what_the_report_named_and_the_name_is_gone()
    {
        var report = Report("mara")!;
        var files = TestSite.Files(Site);
        var before = TestSite.Build(new MemoryTree(files)).Files;
        files["content/people/mara.yml"] = Encoding.UTF8.GetBytes("name: Mara Lindqvist\nconsent: {state: withdrawn}\n");
        var after = TestSite.Build(new MemoryTree(files)).Nowhere("Lindqvist").Files;
        Assert.Equal(report.Changed, after.Keys.Where(p => before.ContainsKey(p) && !before[p].AsSpan().SequenceEqual(after[p])).Order(StringComparer.Ordinal));
        Assert.Equal(report.Removed, before.Keys.Except(after.Keys).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nobody_of_that_id_is_a_finding_with_a_suggestion()
    {
        var bag = new DiagnosticBag();
        Assert.Null(PersonReport.Of(TestSite.Tree(Site), "maria", Options(), bag));
        Assert.Contains(bag.Sorted(), d => d.Code.Id == "SG0501" && d.Hint.Contains("mara"));
    }

    private static PersonReport? Report(string id) => PersonReport.Of(TestSite.Tree(Site), id, Options(), new DiagnosticBag());

    private static BuildOptions Options()
    {
        Assert.True(Clock.TryParse(TestSite.Now, out var clock));
        return new BuildOptions(clock);
    }
}
