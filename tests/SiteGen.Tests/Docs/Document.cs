using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Docs;

/// <summary>A Markdown file for readers of the repository.</summary>
internal sealed partial class Document
{
    private Document(string path) => (Path, Text) = (path, File.ReadAllText(Repository.PathOf(path.Split('/'))).ReplaceLineEndings("\n"));

    /// <summary>The path from the root of the repository.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>A document of this path.</summary>
    public static Document Of(string path) => new(path);

    /// <summary>Every document that readers are sent to.</summary>
    public static IReadOnlyList<Document> All { get; } =
        [.. new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md" }
            .Concat(Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
                .Select(f => System.IO.Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal))
            .Select(Of)];

    /// <summary>The text without fenced code.</summary>
    public string Prose => Fence().Replace(Text, "");

    /// <summary>The fenced code, each with the line of text nearest above it and the heading that it stands under.</summary>
    public IEnumerable<(string Heading, string Above, string Language, string Code)> Code()
    {
        foreach (Match fence in Fence().Matches(Text))
        {
            var before = Text[..fence.Index];
            var heading = Headings().Matches(Fence().Replace(before, "")).LastOrDefault()?.Groups["text"].Value ?? "";
            yield return (heading, before.TrimEnd().Split('\n')[^1], fence.Groups["language"].Value, fence.Groups["code"].Value);
        }
    }

    /// <summary>The anchors of all headings, as hosts of repositories make them.</summary>
    public IReadOnlySet<string> Anchors =>
        Headings().Matches(Prose).Select(h => string.Concat(h.Groups["text"].Value.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-')).ToHashSet();

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<code>.*?)^```$\n?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
