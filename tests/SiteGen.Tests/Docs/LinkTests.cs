using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Docs;

public sealed partial class LinkTests
{
    public static TheoryData<string> Documents => [.. Document.All.Select(d => d.Path)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_relative_link_leads_to_a_file_and_a_heading_that_exist(string path)
    {
        var document = Document.Of(path);
        var dead = Link().Matches(InlineCode().Replace(document.Prose, "")).Select(l => l.Groups["target"].Value).Where(t => !t.Contains(':')).Where(t => !Exists(document, t));
        Assert.Empty(dead);
    }

    [Fact]
    public void The_readme_and_the_index_of_content_lead_to_every_document()
    {
        foreach (var path in Document.All.Select(d => d.Path).Where(p => p != "README.md"))
            if (path.StartsWith("docs/content/", StringComparison.Ordinal)) Assert.Contains($"]({path["docs/".Length..]})", Document.Of("docs/content.md").Text);
            else Assert.Contains($"]({path})", Document.Of("README.md").Text);
    }

    private static bool Exists(Document from, string target)
    {
        var parts = target.Split('#');
        var path = parts[0].Length == 0 ? from.Path : PathFrom(from, parts[0]);
        var file = Repository.PathOf(path.Split('/'));
        if (!File.Exists(file) && !Directory.Exists(file)) return false;
        return parts.Length == 1 || Document.Of(path).Anchors.Contains(parts[1]);
    }

    private static string PathFrom(Document from, string relative)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(from.Path.Split('/')))!;
        return Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, relative))).Replace('\\', '/');
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();
}
