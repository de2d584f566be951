using SiteGen.Authoring;
using SiteGen.Cli;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Authoring;

public sealed class NewFileTests
{
    private static readonly DateOnly Day = new(2026, 11, 30);

    public static TheoryData<string> Kinds => [.. NewFileFactory.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_file_of_each_kind_builds_as_a_draft_without_an_error(string kind)
    {
        foreach (var title in new[] { "A first one", "\"Quoted\": 100 % # yes", "Ärlig & rättvis" })
        {
            var files = TestSite.Files("");
            var made = new NewFileFactory(new MemoryTree(files), new DiagnosticBag()).Create(kind, title, Day)!;
            files[made.Path] = System.Text.Encoding.UTF8.GetBytes(made.Text);
            var build = TestSite.Build(new MemoryTree(files), configure: o => o with { Drafts = true });
            Assert.Empty(build.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Location} {f.Message}"));
            Assert.DoesNotContain(TestSite.Build(new MemoryTree(files), configure: o => o).Files.Values, f => System.Text.Encoding.UTF8.GetString(f).Contains("Say in one or two sentences", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_key_of_a_kind_is_named_in_its_new_file()
    {
        var text = new NewFileFactory(TestSite.Tree(""), new DiagnosticBag()).Create("event", "A fair", Day)!.Text;
        foreach (var key in SiteGen.Content.Kinds.ContentKind.All.Single(k => k.Name == "event").Keys.Concat(SiteGen.Content.PageGate.CommonKeys).Select(k => k.Path.Split('.', '[')[0]).Distinct())
            Assert.Matches($@"(?m)^(# )?([a-z_]+ )*{key}\b", text);
    }

    [Fact]
    public void The_file_of_a_person_says_nothing_of_them_in_its_name_and_takes_the_next_number()
    {
        var tree = TestSite.Tree("-- content/people/member-001.yml --\nname: One\n");
        Assert.Equal("content/people/member-002.yml", new NewFileFactory(tree, new DiagnosticBag()).Create("person", "Mara Lindqvist", Day)!.Path);
    }

    [Fact]
    public void An_archetype_of_the_site_wins_over_that_of_a_theme()
    {
        var tree = MemoryTree.Parse("-- archetypes/page.md --\n---\ntitle: {{ title }}\n---\n{{slug}} {{date}} {{ id }}\n-- themes/ours/archetypes/page.md --\nx\n");
        Assert.Equal("---\ntitle: \"A b\"\n---\na-b 2026-11-30 page-a-b\n", new NewFileFactory(tree, new DiagnosticBag()).Create("page", "A b", Day)!.Text.TrimEnd('\n') + "\n");
    }

    [Fact]
    public void A_placeholder_that_there_is_not_is_found_at_its_place()
    {
        var bag = new DiagnosticBag();
        new NewFileFactory(MemoryTree.Parse("-- archetypes/page.md --\n---\ntitle: {{ titel }}\n---\n"), bag).Create("page", "A b", Day);
        var found = Assert.Single(bag.Sorted());
        Assert.Equal(("archetypes/page.md:2:8", "Did you mean \"title\"?"), (found.Location.ToString(), found.Hint));
    }

    [Fact]
    public void The_command_writes_it_once()
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-new-").FullName;
        Assert.Equal(2, CommandLine.Run(["new", "page", "About us", "--site", folder]));
        File.WriteAllText(Path.Combine(folder, "site.yml"), "title: A\n");
        Assert.Equal(0, CommandLine.Run(["new", "page", "About us", "--site", folder, "--now", "2026-12-01"]));
        Assert.Contains("title: \"About us\"", File.ReadAllText(Path.Combine(folder, "content", "about-us.md")), StringComparison.Ordinal);
        Assert.Equal(1, CommandLine.Run(["new", "page", "About us", "--site", folder]));
        Assert.Equal(2, CommandLine.Run(["new", "pag", "About us", "--site", folder]));
        Assert.Equal(2, CommandLine.Run(["new", "page", "!?", "--site", folder]));
        Directory.Delete(folder, recursive: true);
    }
}
