using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Content;
using SiteGen.Markdown.Reading;
using SiteGen.Media;
using SiteGen.Privacy.Names;
using SiteGen.Yaml;

namespace SiteGen.Markdown;

/// <summary>Edits the names, links, images and headings of a parsed text for publication, so that no later filter is needed.</summary>
internal sealed class TreeEditor(TextPlace place, Anchors anchors, LinkTargets targets, MediaFiles media, MarkdownOptions setting)
{
    private readonly NameReplacer _names = new(place);
    private readonly CommentEditor _comments = new(place, setting.Bag);
    private readonly ImageEditor _images = new(place, anchors, media, setting);
    private readonly HashSet<string> _cut = new(StringComparer.OrdinalIgnoreCase);

    private string _source = "";

    // Text below another part of the page, such as a recap, may start one level lower.
    private int _level = place.Prefix.Length == 0 ? 1 : 2;

    /// <summary>Edits a document in place.</summary>
    /// <param name="document">The parsed document.</param>
    /// <param name="source">The source of the document.</param>
    public void Edit(MarkdownDocument document, string source)
    {
        _source = source;
        Blocks(document);
    }

    private void Blocks(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            var block = container[i];
            // The writers of headings, cells and callouts add their own attribute.
            if (place.IsMixed && block is ParagraphBlock or ListBlock or QuoteBlock)
                block.GetAttributes().AddPropertyIfNotExist("dir", "auto");
            if (block is ContainerBlock { Count: > 0 } inner)
            {
                Blocks(inner);
                if (inner.Count == 0) container.RemoveAt(i--);
            }
            else if (block is LeafBlock leaf)
            {
                Leaf(leaf);
                if (leaf is not CommentBlock comment) continue;
                if (CommentEditor.Paragraph(comment) is { } text) container[i] = text;
                else container.RemoveAt(i--);
            }
        }
    }

    private void Leaf(LeafBlock leaf)
    {
        if (leaf.Inline is null)
        {
            if (leaf is CodeBlock code) _names.Change(code);
            else if (leaf is HtmlBlock html)
            {
                _comments.Check(html);
                _names.Change(html);
            }

            return;
        }

        _names.Change(leaf.Inline);
        Inlines(leaf.Inline);
        if (leaf is HeadingBlock heading && place.Author is null) Head(heading);
    }

    private void Head(HeadingBlock heading)
    {
        if (InlineText.IsBlank(heading.Inline)) return;
        if (heading.Level == 1)
        {
            setting.Bag.Add(
                Codes.TopHeading, place.At(heading.Line, 0),
                "the page's title is its only heading of the first level; this one is set as a second", "Write ## instead of #.");
            heading.Level = 2;
        }

        if (heading.Level > _level + 1) Skipped(heading);
        _level = heading.Level;
        var text = InlineText.Extract(heading.Inline);
        var id = anchors.Take(IdFor(text));
        heading.GetAttributes().Id = id;
        anchors.Headings.Add(new Heading(id, text, heading.Level));
    }

    // Without punctuation, the end of one sentence and the start of the next may form a name.
    private string IdFor(string text) =>
        HeadingId.FromText(text) is var id && place.Redactor.Carried(id, NamePlace.Code) is null ? id : HeadingId.FromText("");

    private void Skipped(HeadingBlock heading) => setting.Bag.Add(
        Codes.SkippedLevel, place.At(heading.Line, 0),
        _level == 1 ? $"the first heading has {heading.Level} signs" : $"a heading of {heading.Level} signs follows one of {_level}",
        $"Write {new string('#', _level + 1)}: levels that are left out mislead those who go from heading to heading by ear.");

    private void Inlines(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline is ContainerInline inner) Inlines(inner);
            switch (inline)
            {
                case CommentInline comment: _comments.Remove(comment, _source); break;
                case LinkInline { Reference: CutDefinition definition } link: Cut(link, definition); break;
                case LinkInline { IsImage: true } image: _images.Edit(image); break;
                case LinkInline link: Link(link); break;
                case AutolinkInline address: Angle(address); break;
                case HtmlEntityInline entity: entity.Transcoded = new StringSlice(CleanText.Straight(entity.Transcoded.ToString())); break;
                case HtmlInline tag: _names.Change(tag); break;
                default: break;
            }

            inline = next;
        }
    }

    // The text of a link or picture stays, but a footnote reference without its note is useless.
    private void Cut(LinkInline link, CutDefinition definition)
    {
        if (_cut.Add(definition.Label!))
        {
            var what = definition.IsFootnote ? "its mark is left out" : "the text stands without it";
            var (where, before) = place.Page.Source.Body.Behind.IsRecap
                ? ("in the recap, which is a text of its own and not shown", "the recap")
                : ("behind the cut", "the cut");
            setting.Bag.Add(Codes.BehindCut, place.At(link.Line, link.Column),
                $"[{definition.Label}] is defined in line {definition.FileLine}, {where}; {what}",
                $"{(before == "the cut" ? "Nothing to do, or define" : "Define")} it in front of {before}.", place.Page.Id);
        }

        if (definition.IsFootnote) link.Remove();
        else Unwrap(link);
    }

    // <https://…> and <a@b.example> become ordinary links, so that the same rule applies.
    private void Angle(AutolinkInline address)
    {
        var url = address.IsEmail ? "mailto:" + address.Url : address.Url;
        var link = new LinkInline { Url = url, IsClosed = true, Line = address.Line, Column = address.Column };
        link.AppendChild(new LiteralInline(address.Url) { Line = address.Line, Column = address.Column });
        address.ReplaceBy(link);
        _names.Change(link);
        Link(link);
    }

    private void Link(LinkInline link)
    {
        link.Title = _names.Change(Straight(link.Title), link);
        var at = place.At(link.Line, link.Column);
        var written = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (IsNowhere(link, written, at)) return;
        var address = IsNested(link) || Carried(written) is not null ? null : place.Author is null
            ? targets.Resolve(written, place.Page, at, anchors).Address
            : SafeAddress.IsWebOrMail(written) ? written : null;
        if (address is null) Unlink(link, written, at);
        else link.Url = address;
        link.GetDynamicUrl = null;
        if (address is null) return;
        if (Relation(address) is { } relation) link.GetAttributes().AddProperty("rel", relation);
    }

    // Names in the address of one of our pages are reported at that page.
    private NameMatch? Carried(string written) =>
        place.Redactor.Carried(place.Author is null ? targets.WithoutPage(written, place.Page) : written);

    // A member's link is user-generated; an editor's link to another site may be paid for.
    private string? Relation(string address) =>
        place.Author is not null ? "ugc nofollow noopener"
        : place.Page.IsPaid
            && SafeAddress.IsWeb(address)
            && !address.StartsWith(setting.Address.Absolute("/"), StringComparison.OrdinalIgnoreCase) ? "sponsored noopener"
        : null;

    // A link without an address is replaced by its text; one without a text is left out.
    private bool IsNowhere(LinkInline link, string written, Location at)
    {
        if (written.Trim() is "" or "#" or "mailto:")
            Nowhere(at, "this link has no address; its text stands without it", "Write the address in the round brackets.");
        else if (InlineText.IsBlank(link) && Carried(written) is null)
            Nowhere(at, $"the link to \"{written}\" has no text and is left out", "Write in the square brackets what it leads to.");
        else return false;
        Unwrap(link);
        return true;
    }

    private void Nowhere(Location at, string message, string hint) => setting.Bag.Add(Codes.LinkToNowhere, at, message, hint);

    private void Unlink(LinkInline link, string written, Location at)
    {
        if (Carried(written) is { } match)
        {
            setting.Bag.Add(
                match.Name.Code, at, "the address of this link carries a name that may not be shown; its text stands without the link",
                $"Leave the link out.{match.Name.Whose}");
            var text = InlineText.Extract(link);
            if (place.Redactor.Carried(text, NamePlace.Text) is not null || (SafeAddress.IsWeb(text)
                && place.Redactor.Carried(text) is not null)) link.ReplaceBy(new LiteralInline(place.Redactor.Hidden), copyChildren: false);
        }
        else if (place.Author is not null && !IsNested(link)) setting.Bag.Add(
            Codes.UnsafeLink, at, "a member's link that is not http, https or mailto stands as text",
            "Nothing to do, or write out the whole address.");
        if (link.Parent is not null) Unwrap(link);
    }

    private static bool IsNested(LinkInline link)
    {
        for (var parent = link.Parent; parent is not null; parent = parent.Parent)
            if (parent is LinkInline { IsImage: false }) return true;
        return false;
    }

    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    /// <summary>Returns a title with straight quotation marks and without comments.</summary>
    public static string? Straight(string? title) => title is null ? null : Comment.Without(CleanText.Straight(title));
}
