using SiteGen.Tests.Media;

namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG08: links, images and headings in texts.</summary>
internal static class MarkdownExamples
{
    private const string Head = """
        -- content/articles/a.md --
        ---
        title: A
        summary: A page that exists only to show one mistake, and nothing else.
        published: 2026-10-01
        ---

        """;

    public static IReadOnlyList<Example> All { get; } =
    [
        Article("SG0801", 6, 5, "Did you mean \"content/articles/a.md\"?", "See [the list](aa.md)."),

        Article("SG0802", 6, 5, "it returns when that page is built", """
            See [the draft](b.md).
            -- content/articles/b.md --
            ---
            title: B
            summary: Another page that exists only to show one mistake, and nothing else.
            status: draft
            ---
            """),

        Article("SG0803", 6, 5, "is not an address that may be linked", "See [the list](ftp://files.test/list)."),

        Article("SG0804", 6, 5, "Did you mean \"the-list\"?", "See [the list](#the-lst).\n\n## The list"),

        Article("SG0805", 6, 1, "no alternative text", "![](../media/a.png)", ("content/media/a.png", PngBytes.With())),

        Article("SG0806", 6, 1, "Put it into content/media/", "![The desk](https://images.test/desk.png)"),

        Article("SG0807", 6, 1, "nested too deep", string.Concat(Enumerable.Repeat("1. ", 300)) + "x"),

        Article("SG0808", 6, 1, "Write ## instead of #", "# The list"),

        Example.Site("SG0809", "content/media/a.exe", "are not published", """
            -- content/resources/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            files: {lite: media/a.exe}
            ---
            """, ("content/media/a.exe", [1])),

        Article("SG0810", 6, 1, "there is no file \"content/media/a.png\"", "![The desk](../media/a.png)"),

        Article("SG0811", 8, 1, "Write --> where it ends", "Text.\n\n<!-- ask Priya again"),

        Example.Site("SG0812", "content/articles/a.md:3:10", "a comment of YAML", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake. <!-- ask Priya again -->
            published: 2026-10-01
            ---
            Text.
            """),
    ];

    private static Example Article(string code, int line, int column, string words, string body, params (string Path, byte[] Bytes)[] files) =>
        Example.Site(code, $"content/articles/a.md:{line}:{column}", words, Head + body, files);
}
