namespace SiteGen.Source;

/// <summary>Recognises paragraphs that contain only pictures.</summary>
internal static class PictureText
{
    /// <summary>Whether a text contains nothing but pictures, linked or not.</summary>
    public static bool IsPicture(ReadOnlySpan<char> text)
    {
        var pictures = 0;
        while (!(text = text.TrimStart(" \t\n")).IsEmpty)
        {
            if (text.StartsWith("<!--") && text.IndexOf("-->") is > 0 and var end)
            {
                text = text[(end + "-->".Length)..];
                continue;
            }

            var length = text.StartsWith("![") ? 1 + Length(text[1..]) : IsLinked(text) ? Length(text) : 0;
            if (length <= 1) return false;
            pictures++;
            text = text[length..];
        }

        return pictures > 0;
    }

    private static bool IsLinked(ReadOnlySpan<char> text) =>
        text.StartsWith("[![") && Close(text, '[', ']') is > 1 and var end && IsPicture(text[1..end]);

    // [text], followed by (address) or [label].
    private static int Length(ReadOnlySpan<char> text)
    {
        var end = Close(text, '[', ']') + 1;
        if (end == 1) return 0;
        var target = text[end..] switch
        {
            ['(', ..] => Close(text[end..], '(', ')'),
            ['[', ..] => Close(text[end..], '[', ']'),
            _ => -1,
        };
        return target > 0 ? end + target + 1 : end;
    }

    // The position where the bracket at the start of the text is closed, or 0.
    private static int Close(ReadOnlySpan<char> text, char open, char close)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == open) depth++;
            else if (text[at] == close && --depth == 0) return at;
        }

        return 0;
    }
}
