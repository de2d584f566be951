using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SiteGen.Markdown.Reading;

namespace SiteGen.Markdown;

/// <summary>Writes tables: alignment by class, in a region that can be scrolled by keyboard.</summary>
internal sealed class TableWriter : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var page = (PageRenderer)renderer;
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
        renderer.WriteEscape(page.Texts.Format(
            "table", ("number", (++page.Anchors.Tables).ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("post", page.Place.Prefix.TrimEnd('-'))).TrimEnd());
        renderer.WriteLine("\"><table>");
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader) renderer.Write("<thead>");
            else if (!inBody) renderer.Write("<tbody>");
            inBody |= !row.IsHeader;
            Row(renderer, table, row);
            if (row.IsHeader) renderer.WriteLine("</thead>");
        }

        renderer.WriteLine(inBody ? "</tbody></table></div>" : "</table></div>");
    }

    private static void Row(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var align = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
            var heads = row.IsHeader && cell is not ([] or [LeafBlock { Inline: null or { FirstChild: null } }]);
            renderer.Write(heads ? "<th scope=\"col\"" : "<td").Write(((PageRenderer)renderer).Dir);
            renderer.Write(
                align switch { TableColumnAlign.Right => " class=\"al-r\">", TableColumnAlign.Center => " class=\"al-c\">", _ => ">" });
            var before = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell.Count < 2;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = before;
            renderer.Write(heads ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }
}

/// <summary>Writes code in a region that can be scrolled by keyboard.</summary>
internal sealed class CodeWriter : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        renderer.EnsureLine();
        // Code is always left to right.
        renderer.Write(((PageRenderer)renderer).Place.IsMixed ? "<pre tabindex=\"0\" dir=\"ltr\"><code" : "<pre tabindex=\"0\"><code");
        if (block is FencedCodeBlock { Info: { Length: > 0 } language }
            && language.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#'))
            renderer.Write(" class=\"language-").WriteEscape(language).Write("\"");
        renderer.Write(">");
        renderer.WriteLeafRawLines(block, true, true);
        renderer.WriteLine("</code></pre>");
    }
}

/// <summary>Writes headings: with an id in editors' text; as a bold line in members' text, which must not disturb the outline.</summary>
internal sealed class HeadingWriter : HtmlObjectRenderer<HeadingBlock>
{
    private static readonly string[] Tags = ["h2", "h2", "h2", "h3", "h4", "h5", "h6"];

    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        if (InlineText.IsBlank(heading.Inline)) return;
        renderer.EnsureLine();
        var dir = ((PageRenderer)renderer).Dir;
        if (((PageRenderer)renderer).Place.Author is not null)
        {
            renderer.Write("<p class=\"post-heading\"").Write(dir).Write(">");
            renderer.WriteLeafInline(heading);
            renderer.WriteLine("</p>");
            return;
        }

        var tag = Tags[heading.Level];
        renderer.Write("<").Write(tag).Write(" id=\"").WriteEscape(heading.GetAttributes().Id ?? "").Write("\"").Write(dir).Write(">");
        renderer.WriteLeafInline(heading);
        renderer.Write("</").Write(tag).WriteLine(">");
    }
}

/// <summary>Writes check boxes of task lists, with their state as text.</summary>
internal sealed class TaskWriter : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList box) =>
        renderer.Write("<input type=\"checkbox\" disabled").Write(box.Checked ? " checked" : "").Write(" aria-label=\"")
            .WriteEscape(((PageRenderer)renderer).Texts.Get(box.Checked ? "taskDone" : "taskOpen")).Write("\">");
}

/// <summary>Writes paragraphs; those without visible content are left out.</summary>
internal sealed class ParagraphWriter : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (!InlineText.IsBlank(paragraph.Inline)) base.Write(renderer, paragraph);
    }
}

/// <summary>Writes callouts, each as one of the supported kinds.</summary>
internal sealed class CalloutWriter : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock callout)
    {
        var page = (PageRenderer)renderer;
        var kind = CalloutKinds.Find(callout.Kind.AsSpan()) ?? "note";
        renderer.EnsureLine();
        renderer.Write("<div class=\"callout callout-").Write(kind).Write("\" role=\"note\"").Write(page.Dir);
        renderer.Write("><p class=\"callout-title\">");
        renderer.WriteEscape(page.Texts.Get("callout" + char.ToUpperInvariant(kind[0]) + kind[1..])).WriteLine("</p>");
        renderer.WriteChildren(callout);
        renderer.WriteLine("</div>");
    }
}
