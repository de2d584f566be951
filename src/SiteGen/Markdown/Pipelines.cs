using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using SiteGen.Markdown.Reading;

namespace SiteGen.Markdown;

/// <summary>The two ways of reading Markdown: an editor's, and a member's. Both are built once and used from many threads.</summary>
internal sealed class Pipelines
{
    /// <summary>Builds both.</summary>
    /// <param name="allowHtml">Whether editors may write raw HTML outside discussions.</param>
    public Pipelines(bool allowHtml)
    {
        Member = Common().DisableHtml().Build();
        Editor = allowHtml ? Common().Build() : Member;
    }

    /// <summary>For members' words, and for editors' words in discussions: raw HTML is text.</summary>
    public MarkdownPipeline Member { get; }

    /// <summary>For editors' words elsewhere.</summary>
    public MarkdownPipeline Editor { get; }

    // Generic attributes and custom containers stay off: they let event handlers through.
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

/// <summary>Makes callouts of the quotations that begin with a known kind. Others stay
/// quotations with their marker, so that nothing is shown
/// as what it is not.</summary>
internal sealed class CalloutParser : AlertInlineParser
{
    /// <summary>Admits callouts in lists and quotations too.</summary>
    public CalloutParser() => AllowNestedAlerts = true;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith("[!")) return false;
        var end = text.IndexOf(']');
        return end > 2 && CalloutKinds.Find(text[2..end]) is not null && base.Match(processor, ref slice);
    }
}

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
