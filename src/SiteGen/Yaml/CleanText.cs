using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>Removes characters that escapes in quoted values can introduce but no text may contain: refused characters and lone
/// surrogates.</summary>
internal static class CleanText
{
    // The embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9).
    private static readonly SearchValues<char> Turning = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The text without characters that change the text direction, which no text needs and which can make an address or a name
    /// look like another.</summary>
    public static string Straight(string text) =>
        text.AsSpan().IndexOfAny(Turning) < 0 ? text : string.Concat(text.Where(c => !Turning.Contains(c)));

    /// <summary>Whether a text is invisible: white space, zero-width characters, and letters without a glyph.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (!IsUnseen(rune)) return false;
        return true;
    }

    private static bool IsUnseen(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0
            or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>The text in NFC, without characters that change the text direction.</summary>
    /// <param name="written">The text as the parser returns it.</param>
    /// <param name="removed">The name of the first character that was removed, or null.</param>
    public static string Clean(string written, out string? removed)
    {
        removed = null;
        if (written.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0) written = Whole(written, out removed);
        if (RefusedCharacters.IndexIn(written) is >= 0 and var at)
        {
            removed ??= RefusedCharacters.Name(written, at);
            written = RefusedCharacters.Remove(written);
        }

        return Straight(written).Normalize();
    }

    private static string Whole(string written, out string? removed)
    {
        removed = null;
        var kept = new StringBuilder(written.Length);
        for (var at = 0; at < written.Length; at++)
        {
            if (at + 1 < written.Length && char.IsSurrogatePair(written[at], written[at + 1]))
                kept.Append(written[at]).Append(written[++at]);
            else if (char.IsSurrogate(written[at])) removed ??= FormattableString.Invariant($"U+{(int)written[at]:X4}");
            else kept.Append(written[at]);
        }

        return kept.ToString();
    }
}

/// <summary>Counts characters as readers do: an emoji of many code points is one (grapheme clusters, UAX #29).</summary>
internal static class Characters
{
    /// <summary>The number of characters that a reader sees.</summary>
    public static int Count(string text)
    {
        // Below the combining characters, one unit is one character.
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\uFFFF') < 0) return text.Length;
        var count = 0;
        for (var at = 0; at < text.Length; count++) at += StringInfo.GetNextTextElementLength(text, at);
        return count;
    }
}

/// <summary>Finds texts that a comment cuts short: in YAML, <c>title: Hive #3 fed</c> is "Hive".</summary>
internal static class CutText
{
    private const int Longest = 120;

    /// <summary>Adds a finding if a comment follows directly after a text that is meant for readers.</summary>
    public static void Report(YamlScalar text, DiagnosticBag bag)
    {
        if (text.Comment is { } comment) bag.Add(
            Codes.CutByComment, comment.At, $"{Begin(text.Value)}, and what follows is left out", Hint($"{text.Value} {comment.Value}"));
    }

    /// <summary>Adds a finding if a comment leaves a key without a value.</summary>
    public static void ReportEmpty(string key, Located<string> comment, DiagnosticBag bag)
    {
        // With a blank after the # it may be a real comment, and the value is still to be written.
        var hint = comment.Value.Length > Longest ? "Give it one, or remove the line."
            : comment.Value is ['#', not ' ', ..] ? $"Write {Quoting.Quoted(comment.Value)}."
            : $"Write {Quoting.Quoted(comment.Value)} if that is the value; else give it one, or remove the line.";
        bag.Add(Codes.CutByComment, comment.At, $"a # behind a blank begins a comment, so \"{key}\" has no value", hint);
    }

    /// <summary>The first part of the message, up to the text that remains.</summary>
    public static string Begin(string left) => left.Length is 0 or > Longest
        ? "a # behind a blank begins a comment"
        : $"a # behind a blank begins a comment: the text ends at \"{left}\"";

    /// <summary>The hint for a text that the comment cut short.</summary>
    public static string Hint(string whole) => whole.Length > Longest
        ? "Put the whole text in quotation marks, or the comment on a line of its own."
        : $"Write {Quoting.Quoted(whole.Trim())}, or put the comment on a line of its own.";
}
