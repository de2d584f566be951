using System.Text;
using SiteGen.Config;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Reports;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Reports;

public sealed class PersonReportTests
{
    private const string Site = """
        -- content/people/mara.yml --
        name: Mara Lindqvist
        consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}
        -- content/people/zoe.yml --
        name: Zoe Okafor
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

    public static TheoryData<string, string> Written => new()
    {
        { "in one line", "{name: Mara Lindqvist, consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}}" },
        { "in one map over lines", "{\n  name: Mara Lindqvist,\n  consent: {state: granted,\n scopes: {quote: yes,\n name: yes, profile: yes}}\n}\n" },
        { "with quoted keys", "\"name\": Mara Lindqvist\n'consent': {\"state\": granted, 'scopes': {quote: yes, name: yes, profile: yes}}\n" },
        { "with quoted keys in one line", "{\"name\": \"Mara Lindqvist\", \"consent\": {\"state\": \"granted\", \"scopes\": {\"quote\": yes, \"name\": yes, \"profile\": yes}}}" },
        { "in blocks with comments", "# consent: {state: refused}\nname: Mara Lindqvist\nconsent: # asked twice\n# not there\n  state: granted # 2026\n\n  scopes:\n    quote: yes\n    # name: no\n    name: yes\n    profile: yes\n" },
        { "in blocks that are indented", "  name: Mara Lindqvist\n  consent:\n     state: granted\n     scopes: {quote: yes, name: yes, profile: yes}\n" },
        { "as a document", "---\nname: Mara Lindqvist\nconsent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}\n...\n" },
        { "with marked keys", "? name\n: Mara Lindqvist\n? consent\n: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}\n" },
        { "with the word in a text", "name: Mara Lindqvist\nrole: |\n  Asks for\n  consent: always\nconsent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}\n" },
        { "as staff", "name: Mara Lindqvist\nstaff: yes\n" },
        { "with an end", "name: Mara Lindqvist\nconsent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}, expires: 2026-12-12}\n" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void However_a_file_is_written_its_withdrawal_is_the_same(string how, string file)
    {
        var files = TestSite.Files(Site);
        files["content/people/mara.yml"] = Encoding.UTF8.GetBytes(file);
        var report = PersonReport.Create(new MemoryTree(files), "mara", Options(), new DiagnosticBag());
        var before = TestSite.Build(new MemoryTree(files)).Files;
        files["content/people/mara.yml"] = Encoding.UTF8.GetBytes($"name: Mara Lindqvist\n{(file.Contains("staff") ? "staff: yes\n" : "")}consent: {{state: withdrawn}}\n");
        var after = TestSite.Build(new MemoryTree(files)).Nowhere("Lindqvist").Files;
        Assert.True(report is { Changed.Count: > 0, InTheWay.Count: 0 }, how);
        Assert.Equal(report.Changed, after.Keys.Where(p => before.ContainsKey(p) && !before[p].AsSpan().SequenceEqual(after[p])).Order(StringComparer.Ordinal));
        Assert.Equal(report.Removed, before.Keys.Except(after.Keys).Order(StringComparer.Ordinal));
        Assert.Equal(report.Added, after.Keys.Except(before.Keys).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_says_twice_what_was_agreed_is_an_error_and_no_report()
    {
        var (files, bag) = (TestSite.Files(Site), new DiagnosticBag());
        files["content/people/mara.yml"] = "name: Mara Lindqvist\nconsent: {state: granted}\nconsent: {state: granted}\n"u8.ToArray();
        Assert.Null(PersonReport.Create(new MemoryTree(files), "mara", Options(), bag));
        Assert.Contains(bag.Sorted(), f => f.Severity == Severity.Error && f.Location is { File: "content/people/mara.yml", Line: 3 });
    }

    [Fact]
    public void Nobody_of_that_id_is_a_finding_with_a_suggestion()
    {
        var bag = new DiagnosticBag();
        Assert.Null(PersonReport.Create(TestSite.Tree(Site), "maria", Options(), bag));
        Assert.Contains(bag.Sorted(), d => d.Code.Id == "SG0501" && d.Hint.Contains("mara"));
    }

    private static PersonReport? Report(string id) => PersonReport.Create(TestSite.Tree(Site), id, Options(), new DiagnosticBag());

    private static BuildOptions Options()
    {
        Assert.True(Clock.TryParse(TestSite.Now, out var clock));
        return new BuildOptions(clock);
    }
}
