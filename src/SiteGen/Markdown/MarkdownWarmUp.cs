namespace SiteGen.Markdown;

/// <summary>Has a small text read and written, so that the parts of the Markdown library that every page uses are loaded.</summary>
internal static class MarkdownWarmUp
{
    private const string Text = """
        # A

        b *c* [d](e) `f` **g** https://example.org

        - h
        - i

        > j

        | k | l |
        |---|---|
        | m | n |

        ```o
        p
        ```
        """;

    /// <summary>Does it.</summary>
    public static void Run() => Markdig.Markdown.ToHtml(Text, new Pipelines(allowHtml: false).Member);
}
