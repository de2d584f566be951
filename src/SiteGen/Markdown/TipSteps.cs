using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Reading;

namespace SiteGen.Markdown;

/// <summary>The content of a tip sheet: numbered lists, task lists and tips of an article, each under its heading; without any, the plain
/// lists.</summary>
internal static class TipSteps
{
    /// <summary>Extracts the steps from a document that has already been written.</summary>
    /// <param name="document">The article's text.</param>
    /// <param name="article">The link to the article, which contains the headings that steps link to.</param>
    public static MarkdownDocument TakeFrom(MarkdownDocument document, string article)
    {
        var blocks = document.ToList();
        var wanted = blocks.Any(IsStep) ? IsStep : new Func<Block, bool>(b => b is ListBlock);
        var steps = new MarkdownDocument();
        HeadingBlock? heading = null;
        foreach (var block in blocks)
        {
            if (block is HeadingBlock found) heading = found;
            if (!wanted(block)) continue;
            if (heading is not null) Move(heading, steps);
            Move(block, steps);
            heading = null;
        }

        foreach (var top in steps.OfType<HeadingBlock>()) top.Level = 2;
        foreach (var mark in steps.Descendants<FootnoteLink>().ToList()) mark.Remove();
        foreach (var link in steps.Descendants<LinkInline>().Where(l => l.Url is ['#', ..])) link.Url = article + link.Url;
        return steps;
    }

    private static bool IsStep(Block block) =>
        block is ListBlock { IsOrdered: true }
            || (block is ListBlock list && list.Descendants<TaskList>().Any())
            || (block is AlertBlock tip && CalloutKinds.Find(tip.Kind.AsSpan()) == "tip");

    private static void Move(Block block, MarkdownDocument to)
    {
        block.Parent!.Remove(block);
        to.Add(block);
    }
}
