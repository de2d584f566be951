using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;

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
        builder.InlineParsers.InsertBefore<Markdig.Parsers.Inlines.LinkInlineParser>(new TaskListInlineParser { ListClass = "task-list", ListItemClass = "task" });
        builder.InlineParsers.Insert(0, new CutDefinitionParser());
        builder.InlineParsers.Insert(0, new CommentInlineParser());
        builder.InlineParsers.Add(new BareAddressParser());
        builder.BlockParsers.Insert(0, new CommentBlockParser());
        return builder;
    }
}
