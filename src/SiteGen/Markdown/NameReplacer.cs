using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Community;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown;

/// <summary>Puts what may be shown in the place of names, in the tree behind the parser: emphasis and entities hide nothing.</summary>
internal sealed class NameReplacer(TextPlace place)
{
    private readonly InlineText _text = new();

    /// <summary>Changes the names in the inline elements of a block.</summary>
    public void Change(ContainerInline container)
    {
        _text.Clear();
        _text.Add(container);
        if (_text.Pieces.Count == 0 || place.Wording.IsClean(_text.Span)) return;
        var changes = place.Wording.Changes(new Passage(_text.ToString(), At, at => Piece(at).Element is not CodeInline));
        for (var i = changes.Count - 1; i >= 0; i--) Apply(changes[i]);
    }

    /// <summary>Changes the names in the lines of a block of code.</summary>
    public void Change(CodeBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            if (place.Wording.IsClean(block.Lines.Lines[i].Slice.AsSpan())) continue;
            var line = block.Lines.Lines[i].Slice.ToString();
            var number = block is FencedCodeBlock ? block.Line + i + 1 : block.Line + i;
            var changes = place.Wording.Changes(Passage.Plain(line, place.At(number, 0)));
            if (changes.Count > 0) block.Lines.Lines[i].Slice = new StringSlice(Wording.Replace(line, changes));
        }

        if (block is FencedCodeBlock { Info.Length: > 0 } fenced && Change(fenced.Info, At(fenced)) != fenced.Info) fenced.Info = null;
    }

    /// <summary>Changes the names in a block of raw HTML.</summary>
    public void Change(HtmlBlock block)
    {
        var html = block.Lines.ToString();
        var worded = new RawHtml(place.Wording, place.At(block.Line, 0)).Worded(html);
        if (worded != html) block.Lines = new StringLineGroup(worded);
    }

    /// <summary>Changes the names in the attributes of a raw tag.</summary>
    public void Change(HtmlInline tag) => tag.Tag = new RawHtml(place.Wording, place.At(tag.Line, tag.Column)).Tag(tag.Tag);

    /// <summary>A text beside the visible one, such as a title.</summary>
    public string? Change(string? text, Inline at) => Change(text, place.At(at.Line, at.Column));

    private string? Change(string? text, Location at) =>
        string.IsNullOrEmpty(text) ? text : place.Wording.Apply(text, at);

    private Location At(Block block) => place.At(block.Line, 0);

    private Location At(int offset)
    {
        var (start, element) = Piece(offset);
        return place.At(element.Line, element.Column + offset - start);
    }

    private (int Start, Inline Element) Piece(int offset) => _text.Pieces.FindLast(p => p.Start <= offset);

    // The replacement goes into the first element that the name touches; the name's letters leave the others.
    private void Apply(Masked change)
    {
        var given = false;
        foreach (var (start, element) in _text.Pieces)
        {
            var length = Length(element);
            var (from, to) = (Math.Max(change.Start, start) - start, Math.Min(change.End, start + length) - start);
            if (from >= to) continue;
            given |= Set(element, from, to, given ? "" : change.Replacement);
        }
    }

    private static int Length(Inline element) => element switch
    {
        LiteralInline literal => literal.Content.Length,
        CodeInline code => code.ContentSpan.Length,
        HtmlEntityInline entity => entity.Transcoded.Length,
        _ => 1,
    };

    private static bool Set(Inline element, int from, int to, string replacement)
    {
        switch (element)
        {
            case LiteralInline literal: literal.Content = Spliced(literal.Content.ToString(), from, to, replacement); return true;
            case CodeInline code: code.Content = Spliced(code.Content, from, to, replacement).ToString(); return true;
            case HtmlEntityInline entity: entity.Transcoded = Spliced(entity.Transcoded.ToString(), from, to, replacement); return true;
            default: return false;
        }
    }

    private static StringSlice Spliced(string text, int from, int to, string replacement) => new(string.Concat(text.AsSpan(0, from), replacement, text.AsSpan(to)));
}
