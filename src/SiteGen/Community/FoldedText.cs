using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Community;

/// <summary>A text as the eye reads it: each run of white space is one space, characters without a shape are gone, and full-width letters and signs are the usual ones. Every place leads back to the text as written.</summary>
internal readonly struct FoldedText
{
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => (char.IsWhiteSpace(c) && c != ' ') || IsShapeless(c) || IsWide(c))]);

    private readonly int[]? _origins;

    private FoldedText(string text, int[]? origins) => (Text, _origins) = (text, origins);

    /// <summary>The text as read.</summary>
    public string Text { get; }

    /// <summary>Whether a text has nothing to fold.</summary>
    public static bool IsFolded(ReadOnlySpan<char> text) => text.IndexOfAny(Unusual) < 0 && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>Folds a text; one that has nothing to fold stays as it is.</summary>
    public static FoldedText Of(string text) => IsFolded(text) ? new FoldedText(text, null) : Fold(text);

    /// <summary>The place in the text as written of a place in the text as read.</summary>
    public int Origin(int at) => _origins is null ? at : _origins[at];

    private static FoldedText Fold(string text)
    {
        var (folded, origins) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (var i = 0; i < text.Length; i++)
        {
            var space = char.IsWhiteSpace(text[i]);
            if (IsShapeless(text[i]) || (space && folded.Length > 0 && folded[^1] == ' ')) continue;
            folded.Append(space ? ' ' : IsWide(text[i]) ? (char)(text[i] - '\uFF01' + '!') : text[i]);
            origins.Add(i);
        }

        return new FoldedText(folded.ToString(), [.. origins]);
    }

    private static bool IsWide(char c) => c is >= '\uFF01' and <= '\uFF5E';

    /// <summary>Whether a character is not seen: soft hyphens, joiners, marks of direction, variation selectors, the grapheme joiner.</summary>
    public static bool IsShapeless(char c) =>
        c is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or '\u3164' or (>= '\uFE00' and <= '\uFE0F')
        || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
