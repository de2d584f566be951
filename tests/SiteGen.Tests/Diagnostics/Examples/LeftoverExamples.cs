namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG082 to SG084: marks of other tools, and slips in Markdown.</summary>
internal static class LeftoverExamples
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
        Article("SG0820", 6, 11, "a shortcode or placeholder", "Watch it: {{< youtube abc >}}"),

        Article("SG0821", 6, 1, "a template tag", "{% include note.html %}"),

        Article("SG0822", 6, 1, "a container of another tool", ":::note\nText.\n:::"),

        Article("SG0823", 6, 1, "a forum's tag", "[quote=\"ada, post:1\"]\nText.\n[/quote]"),

        Article("SG0824", 6, 11, "Write 👍 itself", "Thank you :+1:"),

        Article("SG0825", 6, 9, "raw HTML is shown as text: <br>", "One line<br>and another."),

        Article("SG0826", 6, 1, "its address has a space", "![The hive](my hive.png)"),

        Article("SG0827", 6, 5, "this link has no address", "See [the list]()."),

        Article("SG0828", 6, 17, "no line defines this footnote \"[^gone]\"", "We counted twice[^gone]."),

        Article("SG0829", 6, 5, "no line defines the address", "See [the list][gone]."),

        Article("SG0830", 8, 1, "no text leads to this footnote", "Text.\n\n[^1]: A note."),

        Article("SG0831", 8, 1, "this heading has no text", "Text.\n\n##\n\nText."),

        Article("SG0832", 8, 1, "a heading of 4 signs follows one of 2", "## One\n\n#### Two"),

        Article("SG0833", 6, 3, "there is no callout \"[!FOO]\"", "> [!FOO]\n> Text."),

        Article("SG0834", 8, 15, "more cells than the head of the table", "| Tool | Use |\n|---|---|\n| Pry | lids | frames |"),

        Article("SG0835", 6, 4, "not struck out", "We ~~never~~ seldom do."),

        Article("SG0836", 6, 5, "double square brackets", "See [[Weighing hives]]."),

        Article("SG0837", 6, 12, "attributes in braces", "## Class A {#class-a}"),

        Article("SG0838", 6, 1, "a space is missing", "##Class A"),

        Article("SG0839", 9, 1, "is defined above", "See [a].\n\n[a]: https://a.test/\n[a]: https://b.test/"),

        Article("SG0840", 8, 1, "is read as the address of a link", "Text.\n\n[Update]: Solved"),

        Article("SG0841", 6, 1, "never closed", "```\n1. Lift the lid.\n\nText."),

        Article("SG0842", 6, 1, "after the language of this code block", "```text How we lift the lid\n1. Lift the lid.\n```"),
    ];

    private static Example Article(string code, int line, int column, string words, string body) =>
        Example.Site(code, $"content/articles/a.md:{line}:{column}", words, Head + body);
}
