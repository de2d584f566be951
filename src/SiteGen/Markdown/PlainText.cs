using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown;

/// <summary>The visible text of a document, one line for each block, and its pictures, whose texts are not part of it.</summary>
internal sealed class PlainText
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _images = [];
    private int _spoken = int.MaxValue;

    /// <summary>Reads a document that is ready to be written.</summary>
    public PlainText(MarkdownDocument document)
    {
        Add(document);
        Text = _text.ToString().TrimEnd();
    }

    /// <summary>The text without markup.</summary>
    public string Text { get; }

    /// <summary>How much of it stands before the first table, code or picture.</summary>
    public int Spoken => Math.Min(_spoken, Text.Length);

    /// <summary>The links to the pictures, each once.</summary>
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
            _images.AddRange(words.Pieces.Select(p => p.Element).OfType<LinkInline>().Select(i => i.Url).OfType<string>().Except(_images).ToList());
        }

        if (words.Span.Trim() is { Length: > 0 } line) _text.Append(line).Append('\n');
    }

    private void EndSpoken() => _spoken = Math.Min(_spoken, _text.Length);
}
