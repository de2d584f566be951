using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Community;

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
        var first = _text.Pieces[0].Element;
        var changes = place.Wording.Changes(_text.ToString(), place.At(first.Line, first.Column), mentions: true);
        for (var i = changes.Count - 1; i >= 0; i--) Apply(changes[i]);
    }

    /// <summary>Changes the names in the lines of a block of code or raw HTML.</summary>
    public void Change(LeafBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            if (place.Wording.IsClean(block.Lines.Lines[i].Slice.AsSpan())) continue;
            var line = block.Lines.Lines[i].Slice.ToString();
            var changes = place.Wording.Changes(line, place.At(block.Line + i, 0), mentions: false);
            if (changes.Count > 0) block.Lines.Lines[i].Slice = new StringSlice(Wording.Replace(line, changes));
        }
    }

    /// <summary>A text beside the visible one, such as a title.</summary>
    public string? Change(string? text, Inline at) =>
        string.IsNullOrEmpty(text) ? text : Wording.Replace(text, place.Wording.Changes(text, place.At(at.Line, at.Column), mentions: false));

    // The replacement goes into the first element that the name touches; the name's letters leave the others.
    private void Apply(Masked change)
    {
        var (end, given) = (change.Start + change.Length, false);
        foreach (var (start, element) in _text.Pieces)
        {
            var length = Length(element);
            var (from, to) = (Math.Max(change.Start, start) - start, Math.Min(end, start + length) - start);
            if (from >= to) continue;
            Set(element, from, to, given ? "" : change.Replacement);
            given = true;
        }
    }

    private static int Length(Inline element) => element switch
    {
        LiteralInline literal => literal.Content.Length,
        CodeInline code => code.ContentSpan.Length,
        HtmlEntityInline entity => entity.Transcoded.Length,
        _ => 1,
    };

    private static void Set(Inline element, int from, int to, string replacement)
    {
        switch (element)
        {
            case LiteralInline literal: literal.Content = Spliced(literal.Content.ToString(), from, to, replacement); break;
            case CodeInline code: code.Content = Spliced(code.Content, from, to, replacement).ToString(); break;
            case HtmlEntityInline entity: entity.Transcoded = Spliced(entity.Transcoded.ToString(), from, to, replacement); break;
            default: break;
        }
    }

    private static StringSlice Spliced(string text, int from, int to, string replacement) => new(string.Concat(text.AsSpan(0, from), replacement, text.AsSpan(to)));
}
