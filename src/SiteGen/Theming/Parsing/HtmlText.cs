namespace SiteGen.Theming.Parsing;

/// <summary>The HTML of a template, with each character of a template tag replaced by a placeholder, so that offsets stay the
/// same.</summary>
internal static class HtmlText
{
    /// <summary>The placeholder for a printed value.</summary>
    public const char Value = '\u0001';

    /// <summary>The placeholder for the parts of a block, for variables and for comments, which print nothing.</summary>
    public const char Block = '\u0002';

    /// <summary>The placeholder for a partial.</summary>
    public const char Partial = '\u0003';

    /// <summary>Replaces the tags of a template, including the white space that they remove, with placeholders.</summary>
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

    /// <summary>Whether a character is a placeholder.</summary>
    public static bool IsMark(char c) => c is Value or Block or Partial;

    private static char MarkOf(TagKind kind) => kind switch
    {
        TagKind.Print => Value,
        TagKind.Include => Partial,
        _ => Block,
    };
}
