using SiteGen.Content.Blocks;
using SiteGen.Tests.Support;
using SiteGen.Yaml;

namespace SiteGen.Tests.Docs;

/// <summary>docs/content/plain-pages.md says of every block when it is shown and how it is written.</summary>
public sealed class BlockDocTests
{
    private static readonly Document Content = Document.Of("docs/content/plain-pages.md");

    public static TheoryData<string> Kinds => [.. BlockKinds.All.Select(k => k.Name)];

    [Fact]
    public void The_table_of_stages_is_that_of_the_code() => Assert.All(BlockKinds.All.GroupBy(k => k.From), stage =>
        Assert.Contains($"| `{ChoiceNames.Written(stage.Key)}` | {string.Join(", ", stage.Select(k => $"[{k.Name}](#{k.Name})"))} |", Content.Text));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_example_of_a_block_is_read_without_a_fault(string kind)
    {
        var example = Content.Code().Single(c => c.Heading == kind && c.Language == "yaml").Code;
        Assert.Contains($"block: {kind}", example);
        var build = TestSite.Build($"""
            -- content/start.md --
            ---
            title: Start here
            summary: A page that exists only to show one block, and nothing else at all.
            blocks:
            {example}---
            """);
        Assert.Empty(build.Findings.Where(f => f.Location.File == "content/start.md" && f.Code.Id.StartsWith("SG02", StringComparison.Ordinal)).Select(f => $"{f.Location}: {f.Message}"));
    }
}
