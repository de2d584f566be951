using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Privacy.Names;
using SiteGen.Yaml;

namespace SiteGen.Markdown.Reading;

/// <summary>The visible text of inline elements, as pieces with the element of each.</summary>
/// <param name="withImages">Whether the texts of images are included.</param>
internal sealed class InlineText(bool withImages = true)
{
    private readonly ArrayBufferWriter<char> _text = new(512);

    /// <summary>The pieces in order, each with its start in the text.</summary>
    public List<(int Start, Inline Element)> Pieces { get; } = [];

    /// <summary>Whether there are images.</summary>
    public bool HasImages { get; private set; }

    /// <summary>Whether the edges of code, links and emphasis are represented by a character, even within a word, because readers see
    /// them.</summary>
    public bool WithEdges { get; init; }

    /// <summary>The text so far, without a copy.</summary>
    public ReadOnlySpan<char> Span => _text.WrittenSpan;

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.WrittenSpan.ToString();

    /// <summary>Returns the text of one container.</summary>
    public static string Extract(ContainerInline? container)
    {
        var text = new InlineText();
        if (container is not null) text.Add(container);
        return text.ToString();
    }

    /// <summary>Whether a container has no visible content: no letter, picture or check box.</summary>
    public static bool IsBlank(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            if (!IsUnseen(inline)) return false;
        return true;
    }

    private static bool IsUnseen(Inline inline) => inline switch
    {
        LiteralInline literal => CleanText.IsBlank(literal.Content.AsSpan()),
        HtmlEntityInline entity => CleanText.IsBlank(entity.Transcoded.AsSpan()),
        CodeInline code => CleanText.IsBlank(code.ContentSpan),
        LineBreakInline => true,
        LinkInline { IsImage: true } or DelimiterInline => false,
        ContainerInline inner => IsBlank(inner),
        _ => false,
    };

    /// <summary>Clears the text for the next container.</summary>
    public void Clear()
    {
        _text.ResetWrittenCount();
        Pieces.Clear();
        HasImages = false;
    }

    /// <summary>Adds the text of a container's elements.</summary>
    public void Add(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            var isImage = inline is LinkInline { IsImage: true };
            HasImages |= isImage;
            if (inline is ContainerInline inner && (withImages || !isImage)) Add(inner);
            else Append(inline);
        }
    }

    private void Append(Inline inline)
    {
        if (WithEdges && Pieces.Count > 0 && IsEdge(Pieces[^1].Element, inline)) _text.Write([AsciiSigns.Edge]);
        var start = _text.WrittenCount;
        switch (inline)
        {
            case LiteralInline literal: _text.Write(literal.Content.AsSpan()); break;
            case CodeInline code: _text.Write(code.ContentSpan); break;
            case HtmlEntityInline entity: _text.Write(entity.Transcoded.AsSpan()); break;
            case LineBreakInline or LinkInline: _text.Write([' ']); break;
            case HtmlInline tag when tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): _text.Write([' ']); break;
            default: return;
        }

        Pieces.Add((start, inline));
    }

    private static bool IsEdge(Inline before, Inline after) => before.Parent != after.Parent || before is CodeInline || after is CodeInline;
}

/// <summary>The visible text of a document, one line per block, and its pictures, whose texts are not included.</summary>
internal sealed class PlainText
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _images = [];
    private int _spoken = int.MaxValue;

    /// <summary>Reads a document that is ready for output.</summary>
    public PlainText(MarkdownDocument document)
    {
        Add(document);
        Text = _text.ToString().TrimEnd();
    }

    /// <summary>The text without markup.</summary>
    public string Text { get; }

    /// <summary>The number of characters before the first table, code or picture.</summary>
    public int Spoken => Math.Min(_spoken, Text.Length);

    /// <summary>The links to the pictures, without duplicates.</summary>
    public IReadOnlyList<string> Images => _images;

    private void Add(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is Table or CodeBlock or HtmlBlock) EndSpoken();
            if (block is ContainerBlock inner) Add(inner);
            else if (block is LeafBlock { Inline: { } inline }) Add(inline);
            else if (block is CodeBlock or HtmlBlock) _text.Append(((LeafBlock)block).Lines.ToString()).Append('\n');
        }
    }

    private void Add(ContainerInline inline)
    {
        var words = new InlineText(withImages: false);
        words.Add(inline);
        if (words.HasImages)
        {
            EndSpoken();
            _images.AddRange(
                words.Pieces.Select(p => p.Element).OfType<LinkInline>().Select(i => i.Url).OfType<string>().Except(_images).ToList());
        }

        if (words.Span.Trim() is { Length: > 0 } line) _text.Append(line).Append('\n');
    }

    private void EndSpoken() => _spoken = Math.Min(_spoken, _text.Length);
}
