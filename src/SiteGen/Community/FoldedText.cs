using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Community;

/// <summary>A text as the eye reads it: each run of white space is one space, characters without a shape are gone, and full-width letters and signs are the usual ones. Every place leads back to the text as written.</summary>
internal readonly struct FoldedText
{
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => (char.IsWhiteSpace(c) && c != ' ') || IsShapeless(c) || IsWide(c) || IsMark(c))]);

    private readonly int[]? _origins;

    private FoldedText(string text, int[]? origins) => (Text, _origins) = (text, origins);

    /// <summary>The text as read.</summary>
    public string Text { get; }

    /// <summary>Whether a text has nothing to fold.</summary>
    public static bool IsFolded(ReadOnlySpan<char> text) => text.IndexOfAny(Unusual) < 0 && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>Folds a text; one that has nothing to fold stays as it is.</summary>
    public static FoldedText Of(string text) => IsFolded(text) ? new FoldedText(text, null) : Fold(text);

    /// <summary>The place in the text as written of a place in the text as read; the end of one is that of the other.</summary>
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

        origins.Add(text.Length);
        return folded.ToString() is var read && read.Any(IsMark) ? Compose(read, origins) : new FoldedText(read, [.. origins]);
    }

    // Files are composed when they are read; a mark that was written as an entity comes later.
    private static FoldedText Compose(string text, List<int> origins)
    {
        var (composed, from) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (int start = 0, end; start < text.Length; start = end)
        {
            for (end = start + 1; end < text.Length && IsMark(text[end]);) end++;
            var cluster = text[start..end];
            if (cluster.Length > 1 && char.IsLetter(text[start])) cluster = cluster.Normalize();
            composed.Append(cluster);
            from.AddRange(cluster.Select((_, i) => origins[cluster.Length == end - start ? start + i : start]));
        }

        from.Add(origins[^1]);
        return new FoldedText(composed.ToString(), [.. from]);
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool IsWide(char c) => c is >= '\uFF01' and <= '\uFF5E';

    /// <summary>Whether a character is not seen: soft hyphens, joiners, marks of direction, variation selectors, the grapheme joiner, the stroke that stretches Arabic words.</summary>
    public static bool IsShapeless(char c) =>
        c is '\u034F' or '\u0640' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or '\u3164' or (>= '\uFE00' and <= '\uFE0F')
        || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
