namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG04: threads and their posts.</summary>
internal static class PostExamples
{
    private const string Head = """
        -- content/discussions/a.md --
        ---
        title: A
        summary: A page that exists only to show one mistake, and nothing else.
        published: 2026-10-01
        source: {visibility: public}
        ---

        """;

    public static IReadOnlyList<Example> All { get; } =
    [
        Thread("SG0401", 7, 22, "Did you mean \"likes\"?", """
            :::post {n=1 by=ines lieks=12}
            Text.
            :::
            """),

        Thread("SG0402", 7, 1, "Add by=<person id>", """
            :::post {n=1}
            Text.
            :::
            """),

        Thread("SG0403", 7, 1, "Add a line of 3 colons", """
            :::post {n=1 by=ines}
            Text.
            """),

        Thread("SG0404", 9, 1, "inside the post of line 7", """
            :::post {n=1 by=ines}
            Text.
            :::post {n=2 by=ines}
            Text.
            :::
            """),

        Thread("SG0405", 10, 1, "opens or closes nothing", """
            :::post {n=1 by=ines}
            Text.
            :::
            :::
            """),

        Thread("SG0406", 10, 1, "a second post has the number 1", """
            :::post {n=1 by=ines}
            Text.
            :::
            :::post {n=1 by=ines}
            Text.
            :::
            """),

        Thread("SG0407", 7, 22, "there is no post with n=7", """
            :::post {n=1 by=ines reply-to=7}
            Text.
            :::
            """),

        Thread("SG0408", 13, 1, "after that of line 10", """
            :::post {n=1 by=ines}
            Text.
            :::
            :::post {n=2 by=ines accepted}
            Text.
            :::
            :::post {n=3 by=ines accepted}
            Text.
            :::
            """),

        Thread("SG0409", 8, 1, "a paragraph has over 40,000 characters", ":::post {n=1 by=ines}\n" + new string('x', 40_001) + "\n:::"),

        Thread("SG0410", 1, 1, "holds no post", "Only words of an editor."),

        Thread("SG0411", 7, 1, "mark the post that answers it", """
            :::post {n=1 by=ines accepted}
            Text.
            :::
            :::post {n=2 by=ines}
            Text.
            :::
            """),

        Thread("SG0412", 10, 22, "a reply to itself", """
            :::post {n=1 by=ines}
            Text.
            :::
            :::post {n=2 by=ines reply-to=2}
            Text.
            :::
            """),

        Thread("SG0413", 10, 1, "no text", """
            :::post {n=1 by=ines}
            Text.
            :::
            :::post {n=2 by=ines}
            :::
            """),
    ];

    private static Example Thread(string code, int line, int column, string words, string body) =>
        Example.Site(code, $"content/discussions/a.md:{line}:{column}", words, Head + body);
}
