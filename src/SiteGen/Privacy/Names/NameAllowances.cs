using SiteGen.Diagnostics;

namespace SiteGen.Privacy.Names;

/// <summary>An editor's word that a text may stand on a page, though it is somebody's name as well.</summary>
internal sealed record NameAllowance(string Text, Location At);

/// <summary>What a page is allowed to say.</summary>
internal sealed class NameAllowances(IReadOnlyList<NameAllowance> allowed)
{
    /// <summary>Nothing.</summary>
    public static NameAllowances None { get; } = new([]);

    /// <summary>Whether a match stands within an allowed text.</summary>
    public bool Cover(ReadOnlySpan<char> text, NameMatch match)
    {
        foreach (var allowance in allowed)
            if (Covers(allowance, text, match)) return true;
        return false;
    }

    /// <summary>The allowances that cover none of these matches.</summary>
    public IEnumerable<NameAllowance> Idle(IReadOnlyList<(string Text, NameMatch Match)> matches) =>
        allowed.Where(a => !matches.Any(m => Covers(a, m.Text, m.Match)));

    private static bool Covers(NameAllowance allowance, ReadOnlySpan<char> text, NameMatch match)
    {
        var (sought, letters) = (new FoldedLetters(), new FoldedLetters());
        sought.Read(allowance.Text, passTags: false);
        letters.Read(text, passTags: true);
        return sought.Count > 0 && (Covers(sought, letters, match) || (letters.HasTags && CoversInTags(sought, letters, text, match)));
    }

    private static bool CoversInTags(FoldedLetters sought, FoldedLetters letters, ReadOnlySpan<char> text, NameMatch match)
    {
        letters.Read(text, passTags: false);
        return Covers(sought, letters, match);
    }

    // The sign of a mention stands in front of the match, and is no letter.
    private static bool Covers(FoldedLetters sought, FoldedLetters letters, NameMatch match)
    {
        for (int from = 0, next; (next = letters.Letters[from..].IndexOf(sought.Letters)) >= 0; from += next + 1)
        {
            var (first, end) = (from + next, from + next + sought.Count);
            if (letters.Start(first) > match.Start + 1 || letters.End(end - 1) < match.End) continue;
            if (letters.Before(first) != Gap.None && letters.Before(end) != Gap.None) return true;
        }

        return false;
    }
}
