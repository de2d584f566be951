using SiteGen.Diagnostics;

namespace SiteGen.Theming.Syntax;

/// <summary>Finds the tags of a template in order.</summary>
internal sealed class TagScanner
{
    private readonly TemplateSource _source;
    private readonly List<Tag> _tags = [];

    private TagScanner(TemplateSource source) => _source = source;

    private string Text => _source.Text;

    /// <summary>All tags; null when a finding says that one of them does not end.</summary>
    public static IReadOnlyList<Tag>? Scan(TemplateSource source)
    {
        var scanner = new TagScanner(source);
        for (var at = 0; (at = source.Text.IndexOf("{{", at, StringComparison.Ordinal)) >= 0;)
        {
            var tag = scanner.TagAt(at);
            if (tag is null) return null;
            scanner._tags.Add(tag);
            at = tag.End;
        }

        return scanner._tags;
    }

    private Tag? TagAt(int start)
    {
        if (start > 0 && Text[start - 1] == '\\') return Refused(start, start + 2, "a tag is escaped with \\", "Write the braces as &#123;&#123;.");
        var raw = IsAt(start, "{{{");
        var from = start + (raw ? 3 : 2);
        if (IsAt(from, "~")) from++;
        if (!raw && IsAt(from, "!")) return Comment(start, from);
        var close = raw ? "}}}" : "}}";
        var end = EndOf(from, close);
        if (end < 0)
        {
            _source.Report(Codes.TemplateSyntax, start, "the tag is not closed", $"End it with {close} before the next tag begins.");
            return null;
        }

        var to = end > from && Text[end - 1] == '~' ? end - 1 : end;
        return raw ? RawTag(start, from, to) : PlainTag(start, from, to, end + 2);
    }

    private Tag RawTag(int start, int from, int to)
    {
        var end = Text.IndexOf("}}}", to, StringComparison.Ordinal) + 3;
        if (IsAt(end, "}") && !IsAt(start, "{{{{")) return Unbalanced(start, end);
        return IsAt(start, "{{{{") ? RawBlock(start, end) : new Tag(TagKind.PrintRaw, start, end, from..to);
    }

    private Tag RawBlock(int start, int end)
    {
        var close = Text.IndexOf("{{{{/", end, StringComparison.Ordinal);
        var last = close < 0 ? -1 : Text.IndexOf("}}}}", close, StringComparison.Ordinal);
        return Refused(start, last < 0 ? end : last + 4, "a raw block {{{{…}}}} is used", "Write the text out.");
    }

    private Tag PlainTag(int start, int from, int to, int end)
    {
        if (IsAt(end, "}")) return Unbalanced(start, end);
        var words = Text.AsSpan(from, to - from);
        var hint = "Put the shared part into a partial of its own: {{> name}}.";
        if (words.StartsWith("#>")) return Refused(start, end, "a partial block {{#> …}} is used", hint);
        if (words.StartsWith("#*") || words.StartsWith("*")) return Refused(start, end, "an inline partial or decorator {{*…}} is used", hint);
        if (words.StartsWith("&")) return Refused(start, end, "{{& …}} prints without escaping", "Write {{value}}, or {{{value}}} for markup of the engine.");
        if (words.StartsWith("^")) return Refused(start, end, "the inverse {{^ …}} is used", "Write {{else}}, or {{#unless …}}.");
        if (words.StartsWith("{")) return Refused(start, end, "{{~{ …}}} is used", "Write {{{value}}}.");
        var kind = words switch
        {
            ['#', ..] => TagKind.Open,
            ['/', ..] => TagKind.Close,
            ['>', ..] => TagKind.Partial,
            _ => IsElse(words) ? TagKind.Else : TagKind.Print,
        };
        return new Tag(kind, start, end, (kind is TagKind.Print or TagKind.Else ? from : from + 1)..to);
    }

    private Tag? Comment(int start, int from)
    {
        var close = IsAt(from, "!--") ? "--" : "";
        var end = Text.IndexOf(close + "}}", from, StringComparison.Ordinal);
        var marked = Text.IndexOf(close + "~}}", from, StringComparison.Ordinal);
        if (marked >= 0 && (end < 0 || marked < end)) end = marked + 1;
        var whole = end >= 0 && (close.Length > 0 || !Text.AsSpan(from, end - from).Contains("{{", StringComparison.Ordinal));
        if (whole && IsAt(end + close.Length + 2, "}")) return Unbalanced(start, end + close.Length + 2);
        if (whole) return new Tag(TagKind.Comment, start, end + close.Length + 2, from..end);
        _source.Report(Codes.TemplateSyntax, start, "the comment is not closed", $"End it with {close}}}}}; one that holds tags stands between {{{{!-- and --}}}}.");
        return null;
    }

    /// <summary>Where a tag's closing braces begin, passing over texts in quotes; -1 when another tag begins first.</summary>
    private int EndOf(int from, string close)
    {
        for (var at = from; at < Text.Length; at++)
        {
            if (IsAt(at, close)) return at;
            if (IsAt(at, "{{") && at > from) return -1;
            if (Text[at] is '"' or '\'') at = Text.IndexOf(Text[at], at + 1);
            if (at < 0) return -1;
        }

        return -1;
    }

    private Tag Unbalanced(int start, int end)
    {
        _source.Report(Codes.TemplateSyntax, start, "the tag ends with more braces than it begins with", "Write as many braces at its end as at its begin.");
        return new Tag(TagKind.Refused, start, end + 1, start..start);
    }

    private Tag Refused(int start, int end, string what, string hint)
    {
        _source.Report(Codes.RefusedSyntax, start, what, hint);
        return new Tag(TagKind.Refused, start, end, start..start);
    }

    private bool IsAt(int at, string mark) => string.CompareOrdinal(Text, at, mark, 0, mark.Length) == 0;

    private static bool IsElse(ReadOnlySpan<char> words)
    {
        var word = words.Trim();
        return word.StartsWith("else") && (word.Length == 4 || char.IsWhiteSpace(word[4]));
    }
}
