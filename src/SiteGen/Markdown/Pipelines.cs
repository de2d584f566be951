using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using SiteGen.Markdown.Reading;

namespace SiteGen.Markdown;

/// <summary>The Markdown pipelines for editors' and members' text. Both are built once and are thread-safe.</summary>
internal sealed class Pipelines
{
    /// <summary>Builds both pipelines.</summary>
    /// <param name="allowHtml">Whether editors may write raw HTML outside discussions.</param>
    public Pipelines(bool allowHtml)
    {
        Member = Common().DisableHtml().Build();
        Editor = allowHtml ? Common().Build() : Member;
    }

    /// <summary>For members' text, and editors' text in discussions: raw HTML is shown as text.</summary>
    public MarkdownPipeline Member { get; }

    /// <summary>For editors' text elsewhere.</summary>
    public MarkdownPipeline Editor { get; }

    // Generic attributes and custom containers stay off, because they allow event handlers.
    private static MarkdownPipelineBuilder Common()
    {
        var builder = new MarkdownPipelineBuilder()
            .Use(new PipeTableExtension(new PipeTableOptions { UseGfmRules = true }))
            .Use<FootnoteExtension>()
            .UseCjkFriendlyEmphasis();
        builder.BlockParsers.Insert(0, new ReadingBudgetParser());
        builder.BlockParsers.Insert(0, new ReadingBudgetParser { OpeningCharacters = ['#'] });
        builder.InlineParsers.InsertBefore<Markdig.Parsers.Inlines.LinkInlineParser>(new CalloutParser());
        builder.InlineParsers.InsertBefore<Markdig.Parsers.Inlines.LinkInlineParser>(
            new TaskListInlineParser { ListClass = "task-list", ListItemClass = "task" });
        builder.InlineParsers.Insert(0, new CutDefinitionParser());
        builder.InlineParsers.Insert(0, new CommentInlineParser());
        builder.InlineParsers.Add(new BareAddressParser());
        builder.BlockParsers.Insert(0, new CommentBlockParser());
        return builder;
    }
}

/// <summary>Turns quotations that start with a known kind into callouts; others stay quotations with their marker, so that nothing is
/// mislabelled.</summary>
internal sealed class CalloutParser : AlertInlineParser
{
    /// <summary>Allows callouts in lists and quotations.</summary>
    public CalloutParser() => AllowNestedAlerts = true;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith("[!")) return false;
        var end = text.IndexOf(']');
        return end > 2 && CalloutKinds.Find(text[2..end]) is not null && base.Match(processor, ref slice);
    }
}

/// <summary>Converts a small text once, so that commonly used parts of the Markdown library are loaded.</summary>
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

    /// <summary>Runs the conversion.</summary>
    public static void Run() => Markdig.Markdown.ToHtml(Text, new Pipelines(allowHtml: false).Member);
}
