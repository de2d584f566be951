namespace SiteGen.Theming.Parsing;

/// <summary>The HTML of a template: its text with one mark in the place of each
/// character of a tag, so that offsets stay the same.</summary>
internal static class HtmlText
{
    /// <summary>Stands for a printed value.</summary>
    public const char Value = '\u0001';

    /// <summary>Stands for the begin, the middle or the end of a block, for a variable and for a comment: nothing is printed
    /// there.</summary>
    public const char Block = '\u0002';

    /// <summary>Stands for a partial.</summary>
    public const char Partial = '\u0003';

    /// <summary>Covers the tags of a template, with the white space that they remove.</summary>
    public static string Cover(string text, IReadOnlyList<TemplateTag> tags)
    {
        var html = text.ToCharArray();
        foreach (var tag in tags)
        {
            var (start, end) = (tag.Start, tag.End);
            if (text[start + 2] is '-' or '~')
                while (start > 0 && char.IsWhiteSpace(text[start - 1])) start--;
            if (text[end - 3] is '-' or '~')
                while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            html.AsSpan(start, end - start).Fill(MarkOf(tag.Kind));
        }

        return new string(html);
    }

    /// <summary>Whether a character stands for a tag.</summary>
    public static bool IsMark(char c) => c is Value or Block or Partial;

    private static char MarkOf(TagKind kind) => kind switch
    {
        TagKind.Print => Value,
        TagKind.Include => Partial,
        _ => Block,
    };
}
