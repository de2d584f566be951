namespace SiteGen.Privacy.Names;

/// <summary>Decides where names may begin and end in a text, and whether a match certainly is a name.</summary>
internal readonly ref struct NameEnds(FoldedLetters letters, ReadOnlySpan<char> text, NamePlace place)
{
    private static readonly string[] Endings = ["s", "es", "n"];

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Whether a name, or at least a long one, may begin at a letter.</summary>
    public bool MayBegin(int at) => letters.Before(at) != Gap.None || IsSoftEdge(at) || IsBetweenSyllables(at);

    /// <summary>Whether a term is a match at a span, and if so where its ending ends and how certain the match is.</summary>
    /// <param name="term">The term.</param>
    /// <param name="span">The index of its first letter, and the one after its last.</param>
    /// <param name="end">The index of the letter after its ending.</param>
    /// <param name="strength">The certainty of the match.</param>
    public bool Admit(NameTerm term, (int First, int End) span, out int end, out NameStrength strength)
    {
        (end, strength) = (span.End, NameStrength.Strong);
        if (!term.TakesEndings && !IsHardEdge(span.First)) return false;
        if (!IsHardEdge(end) && (!term.TakesEndings || (end = BehindEnding(end)) == 0)) return false;
        if (IsGenitive(span)) return false;
        if (term.Spelling.IsTurned && new AdjacentNames(letters, _text, span).PartsPeople(term.Spelling.Turn)) return false;
        if (term.Name is null || !IsShort(term, span)) return true;
        if (IsMarked(span)) return true;
        strength = NameStrength.Weak;
        return term.IsWord;
    }

    /// <summary>The index of the letter after a quoted or bracketed nickname that begins at a letter; 0 if there is none.</summary>
    public int IsQuoted(int at, int longest)
    {
        if (Opening(at) is not { } closing) return 0;
        for (var end = at + 1; end < letters.Count && end - at <= longest; end++)
        {
            var gap = letters.Before(end);
            if (gap < Gap.Joint) continue;
            if (_text[letters.End(end - 1)..letters.Start(end)].IndexOfAny(closing) >= 0) return end;
            if (gap != Gap.Joint) return 0;
        }

        return 0;
    }

    private string? Opening(int at)
    {
        var before = letters.Start(at) - 1;
        return before <= 0 ? null : _text[before] switch
        {
            '"' or '“' or '”' or '„' => "\"“”",
            '\'' or '‘' or '’' or '‚' => "'’‘",
            '«' or '»' => "»«",
            '(' => ")",
            _ => null,
        };
    }

    // "Kim's" is not "Kim S."
    private bool IsGenitive((int First, int End) span) =>
        span.End - span.First > 1
            && letters.Letters[span.End - 1] == 's'
            && letters.Before(span.End - 1) == Gap.Joint
            && "'’ʼ`´".Contains(_text[letters.Start(span.End - 1) - 1], StringComparison.Ordinal);

    private bool IsHardEdge(int at) => letters.Before(at) != Gap.None || IsBetweenSyllables(at);

    // In scripts without spaces a name may begin and end at every character, but not within one.
    private bool IsBetweenSyllables(int at) =>
        (FoldedCharacter.HasNoSpaces(letters.Letters[at]) || FoldedCharacter.HasNoSpaces(letters.Letters[at - 1]))
        && letters.Start(at) != letters.Start(at - 1) && !FoldedCharacter.Continues(letters.Letters[at]);

    // A digit next to a letter, and a capital after a small letter, separate words that are written without spaces.
    private bool IsSoftEdge(int at)
    {
        if (char.IsDigit(letters.Letters[at]) != char.IsDigit(letters.Letters[at - 1])) return true;
        return char.IsLower(_text[letters.Start(at - 1)]) && char.IsUpper(_text[letters.Start(at)]);
    }

    private int BehindEnding(int at)
    {
        var soft = Behind(at);
        foreach (var ending in Endings)
            if (soft == 0 && letters.Letters[at..].StartsWith(ending) && IsTogether(at, ending.Length)) soft = Behind(at + ending.Length);
        return soft;
    }

    // Digits belong to the ending; a capital begins another word.
    private int Behind(int at)
    {
        var end = at;
        while (end < letters.Count && letters.Before(end) == Gap.None && char.IsDigit(letters.Letters[end])) end++;
        return IsHardEdge(end) || end > at || IsSoftEdge(end) ? end : 0;
    }

    private bool IsTogether(int at, int length)
    {
        for (var i = at; i < at + length; i++)
            if (letters.Before(i) != Gap.None) return false;
        return true;
    }

    // The match is letters only, run together, and short enough to be an ordinary word; in code, any word of letters may be one.
    private bool IsShort(NameTerm term, (int First, int End) span)
    {
        if (span.End - span.First >= NameTerm.Short && !(term.IsWord && place == NamePlace.Code)) return false;
        for (var at = span.First; at < span.End; at++)
        {
            var letter = letters.Letters[at];
            if (!char.IsLetter(letter) || FoldedCharacter.HasNoSpaces(letter)) return false;
            if (at > span.First && (letters.Before(at) >= Gap.Joint || (!term.IsWord && IsCapitalBeforeSmall(at, span.End)))) return false;
        }

        return true;
    }

    // A capital before a small letter starts a new word, as in BoEk and OBrien.
    private bool IsCapitalBeforeSmall(int at, int end) =>
        at + 1 < end && char.IsUpper(_text[letters.Start(at)]) && char.IsLower(_text[letters.Start(at + 1)]);

    // A short word is a name if it is a byline, a handle, a mailbox or an entire segment of an address.
    private bool IsMarked((int First, int End) span)
    {
        if (place == NamePlace.Byline) return true;
        var (start, end) = (letters.Start(span.First), letters.End(span.End - 1));
        return new ShortWord(_text, start, end).IsMarked(place);
    }
}
