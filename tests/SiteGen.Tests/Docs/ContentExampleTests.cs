using SiteGen.Tests.Support;

namespace SiteGen.Tests.Docs;

/// <summary>The examples of front matter in docs/content are read without a fault.</summary>
public sealed class ContentExampleTests
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["site"] = "site.yml",
        ["discussions"] = "content/discussions/a.md",
        ["stories"] = "content/stories/a.md",
        ["events"] = "content/events/a.md",
        ["topics"] = "content/topics/a.md",
        ["for"] = "content/for/a.md",
        ["plain-pages"] = "content/start.md",
        ["people"] = "content/people/mara.yml",
    };

    public static TheoryData<string> Documents => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_first_example_of_a_document_is_read_without_a_fault(string document)
    {
        var (code, file) = (Document.Of($"docs/content/{document}.md").Code().First(c => c.Language == "yaml").Code, Files[document]);
        var build = TestSite.Build($"-- {file} --\n{(file.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{code}---\n" : code)}");
        Assert.Empty(build.Findings.Where(f => f.Location.File == file && f.Code.Id.StartsWith("SG02", StringComparison.Ordinal)).Select(f => $"{f.Location}: {f.Message}"));
    }
}
