using SiteGen.Text.Html;

namespace SiteGen.Privacy.Leaks;

/// <summary>Reads the words of Markdown or of a front-matter value as a reader sees them, without link targets, list numbers and markup. It
/// need not convert the text, since gated text is never published.</summary>
internal static partial class MarkdownReading
{
    // The limit of the search for the end of a tag or link, so that a line of unclosed openings takes no longer than others.
    private const int Longest = 2000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("`*~<[]&\\");

    /// <summary>Adds the words of a text to a buffer.</summary>
    public static void Read(ReadOnlySpan<char> text, DecodedText to)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text[at..].IndexOf('\n') is var found && found < 0 ? text.Length : at + found;
            if (!IsDefinition(text[at..end]))
            {
                ReadLine(text[..end], at + Hidden(text[at..end]), to);
                to.Add("\n", end);
            }

            at = end + 1;
        }
    }

    /// <summary>A text without its comments, which nobody sees; comments within code are text.</summary>
    public static string WithoutComments(string text) =>
        text.Contains("<!--", StringComparison.Ordinal) ? CodeOrComment().Replace(text, m => m.Value.StartsWith('<') ? "" : m.Value) : text;

    [GeneratedRegex(@"^ {0,3}(```+|~~~+)[\s\S]*?(^ {0,3}\1|\z)|`[^`\n]*`|<!--[\s\S]*?-->", RegexOptions.Multiline)]
    private static partial Regex CodeOrComment();

    // [ref]: https://…
    private static bool IsDefinition(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" >");
        return line.Length > 1
            && line[0] == '['
            && line[1] != '^'
            && line.IndexOf("]:") > 0
            && line[(line.IndexOf("]:") + 2)..].Trim().IndexOf(' ') < 0;
    }

    // The length of a list number or of the line that opens a code block.
    private static int Hidden(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(" \t>");
        if (text.StartsWith("```") || text.StartsWith("~~~")) return line.Length;
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && text[digits] is '.' or ')' && (text.Length == digits + 1 || text[digits + 1] == ' ')
            ? line.Length - text.Length + digits
            : 0;
    }

    private static void ReadLine(ReadOnlySpan<char> text, int at, DecodedText to)
    {
        while (at < text.Length)
        {
            var next = text[at..].IndexOfAny(Marks) is var found && found < 0 ? text.Length : at + found;
            to.Add(text[at..next], at);
            at = next == text.Length ? next : next + ReadMark(text[next..], next, to);
        }
    }

    // Returns the number of characters that the markup takes.
    private static int ReadMark(ReadOnlySpan<char> text, int at, DecodedText to)
    {
        switch (text[0])
        {
            // Emphasis and code do not separate words.
            case '`' or '*' or '~':
                return 1;
            case '\\':
                if (text.Length == 1 || char.IsAsciiLetterOrDigit(text[1])) to.Add("\\", at);
                return 1;
            case '<':
                return ReadTag(text, at, to);
            case ']':
                return LinkEnd(text);
            case '&':
                return ReadReference(text, at, to);
            default:
                return 1;
        }
    }

    private static int ReadReference(ReadOnlySpan<char> text, int at, DecodedText to)
    {
        var (decoded, length) = CharacterReference.Read(text);
        to.Add(length > 0 ? decoded : "&", at);
        return Math.Max(1, length);
    }

    // An inline tag does not separate words; anything else that begins with < is text.
    private static int ReadTag(ReadOnlySpan<char> text, int at, DecodedText to)
    {
        var tokens = new HtmlTokenizer(text[..Math.Min(text.Length, Longest)]);
        if (tokens.Read() && tokens.Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag)
        {
            while (tokens.ReadAttribute()) { }
            if (!tokens.IsOdd && tokens.Kind != HtmlTokenKind.Cut && HtmlElement.Flow(tokens.Name, HtmlFlow.Block) == HtmlFlow.Inline)
                return tokens.End;
        }

        to.Add("<", at);
        return 1;
    }

    // ](https://…), ][ref] and the end of a footnote reference.
    private static int LinkEnd(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[1] is not ('(' or '[')) return 1;
        var depth = 0;
        for (var at = 1; at < Math.Min(text.Length, Longest); at++)
        {
            depth += text[at] is '(' or '[' ? 1 : text[at] is ')' or ']' ? -1 : 0;
            if (depth == 0) return at + 1;
        }

        return 1;
    }
}
