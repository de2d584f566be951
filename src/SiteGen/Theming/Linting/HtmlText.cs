using SiteGen.Theming.Templates;

namespace SiteGen.Theming.Linting;

/// <summary>The HTML of a template: its text with one mark in the place of each character of a tag, so that offsets stay the same.</summary>
internal static class HtmlText
{
    /// <summary>Stands for a printed value.</summary>
    public const char Value = '\u0001';

    /// <summary>Stands for the begin, the middle or the end of a block.</summary>
    public const char Block = '\u0002';

    /// <summary>Stands for a partial.</summary>
    public const char Partial = '\u0003';

    /// <summary>Covers the tags of a template.</summary>
    public static string Cover(string text, IReadOnlyList<TemplateTag> tags)
    {
        var html = text.ToCharArray();
        foreach (var tag in tags) html.AsSpan(tag.Start, tag.End - tag.Start).Fill(MarkOf(tag.Kind));
        return new string(html);
    }

    /// <summary>Whether a character stands for a tag.</summary>
    public static bool IsMark(char c) => c is Value or Block or Partial;

    private static char MarkOf(TagKind kind) => kind switch
    {
        TagKind.Print => Value,
        TagKind.Include => Partial,
        TagKind.Comment => ' ',
        _ => Block,
    };
}
