using static SiteGen.Tests.Hostile.HostileFile;

namespace SiteGen.Tests.Hostile.Cases;

/// <summary>Good files in places and under names that no site should have.</summary>
internal static class PathCases
{
    private const string Page = "---\ntitle: Odd\nsummary: A page that exists only to stand at an odd place, and nothing else.\npublished: 2026-10-01\n---\nText.\n";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        At("two points as a name", "content/articles/...md", "SG0106", null),
        At("no name", "content/articles/.md", "SG0106", null),
        At("a reserved name, page", "content/articles/page.md", "SG0106", null),
        At("a reserved name, assets", "content/assets.md", "SG0106", null),
        At("a device of Windows, con", "content/articles/con.md", "SG0106", null),
        At("a device of Windows, lpt1", "content/lpt1.md", "SG0106", null),
        At("a reserved name, media", "content/media.md", "SG0106", null),
        At("a point at the end", "content/articles/a..md", "SG0106", null),
        At("a space at the end", "content/articles/a .md", "SG0106", null),
        At("a space", "content/articles/a b.md", "SG0106", null),
        At("a backslash", "content/articles/..\\..\\x.md", "SG0106", null),
        At("a colon", "content/articles/c:x.md", "SG0106", null),
        At("a percent sign", "content/articles/%2e%2e.md", "SG0106", null),
        At("a question mark", "content/articles/a?b.md", "SG0106", null),
        At("a line feed", "content/articles/a\nb.md", "SG0106", null),
        At("NUL", "content/articles/a\0b.md", "SG0106", null),
        At("capitals", "content/articles/A.md", "SG0106", null),
        At("an accent, composed", "content/articles/caf\u00E9.md", "SG0106", null),
        At("an accent, decomposed", "content/articles/cafe\u0301.md", "SG0106", null),
        At("a letter that looks like another", "content/articles/\u0430.md", "SG0106", null),
        At("right to left", "content/articles/a\u202Eb.md", "SG0106", null),
        At("300 characters", $"content/articles/{new string('a', 300)}.md", "SG0106", null),
        At("101 characters", $"content/articles/{new string('a', 101)}.md", "SG0106", null),
        At("100 characters", $"content/articles/{new string('a', 100)}.md", Builds, null),
        At("100 folders", $"content/articles/{Times(100, "a/")}b.md", Builds, null),
        At("a folder called x.md", "content/articles/x.md/index.md", "SG0106", null),
        At("an extension in capitals", "content/articles/a.MD", Builds, null),
        At("two extensions", "content/articles/a.md.md", "SG0106", null),
        At("the page of a list", "content/articles/index.md", "SG0110", null),
        At("a page on a list", "content/stories.md", "SG0702:1", null),
        At("a page on 404", "content/404.md", Builds, null),
        At("a folder of no type", "content/etc/a.md", "SG0107", null),
        At("a folder of no type that nearly is one", "content/Articles/a.md", "SG0107", null),
        At("one slug in two folders", "content/articles/x/twin.md", "SG0702:1", "content/articles/y/twin.md", "content/articles/y/twin.md"),
        At("one slug as a file and as a folder", "content/articles/twin.md", "SG0702:1", "content/articles/twin/index.md", "content/articles/twin/index.md"),
    ];

    private static HostileFile At(string name, string path, string outcome, string? twin, string? foundIn = null) =>
        HostileFile.Text("path: " + name, path, () => Page, outcome) with { Beside = twin is null ? "" : $"-- {twin} --\n{Page}", FoundIn = foundIn };
}
