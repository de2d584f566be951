namespace SiteGen.Privacy.Names;

/// <summary>Decides whether a family name followed by a first name belong to two people, so that one name ends where the next
/// begins.</summary>
internal readonly ref struct AdjacentNames(FoldedLetters letters, ReadOnlySpan<char> text, (int First, int End) span)
{
    // Only words without another meaning in another language: en and i also mean "in".
    private static readonly string[] Conjunctions = ["and", "und", "et", "og", "och", "y", "e", "or", "oder"];

    private static readonly SearchValues<char> Stops = SearchValues.Create(".;\u3002");

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Whether the two words belong to two people.</summary>
    /// <param name="familyNameLength">The number of letters in the family name.</param>
    public bool PartsPeople(int familyNameLength)
    {
        var first = span.First + familyNameLength;
        if (first >= span.End || letters.Before(first) < Gap.Joint) return false;
        if (IsStop(Between(first))) return true;
        return letters.Before(first) == Gap.Comma && IsWithinFirstNames;
    }

    // "We met Bruce Lee. Ann Carter came." Without a following space a full stop joins words, as in lee.ann.
    private static bool IsStop(ReadOnlySpan<char> gap) =>
        gap.IndexOfAny(Stops) is var stop and >= 0
            && (gap[stop] == '\u3002' || (stop + 1 < gap.Length && char.IsWhiteSpace(gap[stop + 1])));

    // "With Martin, Thomas and Ada", but "Lee, Ann and Smith, Ada" and "Lee, Ann and Ada Smith". At the start of a list or a column, the
    // family name comes first.
    private bool IsWithinFirstNames
    {
        get
        {
            if (BeginningBefore < 0 || !IsSpaced(span.End)) return false;
            var next = WordEnd(span.End);
            if (!IsSpaced(next) || !IsCapital(next) || !IsConjunction(letters.Letters[span.End..next])) return false;
            var end = WordEnd(next);
            return letters.Before(end) != Gap.Comma && !(IsSpaced(end) && IsCapital(end));
        }
    }

    // The start of the word before the family name, if only a space separates them; otherwise -1.
    private int BeginningBefore
    {
        get
        {
            if (span.First == 0 || !IsSpaced(span.First)) return -1;
            var at = span.First - 1;
            while (at > 0 && letters.Before(at) <= Gap.Edge) at--;
            return at;
        }
    }

    private int WordEnd(int at)
    {
        var end = at + 1;
        while (letters.Before(end) <= Gap.Edge) end++;
        return end;
    }

    private static bool IsConjunction(ReadOnlySpan<char> word)
    {
        foreach (var conjunction in Conjunctions)
            if (word.SequenceEqual(conjunction)) return true;
        return false;
    }

    private bool IsSpaced(int at) =>
        at < letters.Count && letters.Before(at) == Gap.Joint && Between(at).Trim(AsciiSigns.Edge).IsWhiteSpace();

    private bool IsCapital(int at) => char.IsUpper(_text[letters.Start(at)]);

    // The text before a letter.
    private ReadOnlySpan<char> Between(int at) => _text[letters.End(at - 1)..letters.Start(at)];
}
