namespace SiteGen.Privacy.Names;

/// <summary>A text that an editor allows on a page although it is also a person's name.</summary>
internal sealed record NameAllowance(string Text, Location At);

/// <summary>The texts that a page may show although they are also names.</summary>
internal sealed class NameAllowances(IReadOnlyList<NameAllowance> allowed)
{
    /// <summary>No allowances.</summary>
    public static NameAllowances None { get; } = new([]);

    /// <summary>Finds the allowed spans of a text.</summary>
    public AllowedSpans In(ReadOnlySpan<char> text)
    {
        if (allowed.Count == 0) return AllowedSpans.None;
        var (letters, stretches) = (new FoldedLetters(), new List<(int Start, int End)>());
        letters.Read(text, passTags: true);
        Find(letters, stretches);
        if (letters.HasTags)
        {
            letters.Read(text, passTags: false);
            Find(letters, stretches);
        }

        return new AllowedSpans(stretches);
    }

    /// <summary>The allowances that cover none of these matches.</summary>
    public IEnumerable<NameAllowance> Idle(IReadOnlyList<(string Text, NameMatch Match)> matches)
    {
        var texts = matches.ToLookup(m => m.Text, m => m.Match);
        return allowed.Where(a => !texts.Any(t => new NameAllowances([a]).In(t.Key) is var stretches && t.Any(stretches.Cover)));
    }

    private void Find(FoldedLetters letters, List<(int Start, int End)> stretches)
    {
        var sought = new FoldedLetters();
        foreach (var allowance in allowed)
        {
            sought.Read(allowance.Text, passTags: false);
            if (sought.Count == 0) continue;
            for (int from = 0, next; (next = letters.Letters[from..].IndexOf(sought.Letters)) >= 0; from += next + 1)
            {
                var (first, end) = (from + next, from + next + sought.Count);
                if (letters.Before(first) != Gap.None && letters.Before(end) != Gap.None)
                    stretches.Add((letters.Start(first), letters.End(end - 1)));
            }
        }
    }
}

/// <summary>The spans of a text that are allowed on a page.</summary>
internal sealed class AllowedSpans
{
    private readonly int[] _starts;

    // The furthest end of the spans up to and including each start.
    private readonly int[] _ends;

    /// <summary>Creates the spans, given in any order.</summary>
    public AllowedSpans(List<(int Start, int End)> stretches)
    {
        stretches.Sort();
        (_starts, _ends) = (new int[stretches.Count], new int[stretches.Count]);
        for (var i = 0; i < stretches.Count; i++)
            (_starts[i], _ends[i]) = (stretches[i].Start, i == 0 ? stretches[i].End : Math.Max(_ends[i - 1], stretches[i].End));
    }

    /// <summary>No spans.</summary>
    public static AllowedSpans None { get; } = new([]);

    /// <summary>Whether a match lies within one of the spans. The @ of a mention precedes the letters of the match and is
    /// ignored.</summary>
    public bool Cover(NameMatch match)
    {
        var at = Array.BinarySearch(_starts, match.Start + 1);
        if (at < 0) at = ~at - 1;
        while (at + 1 < _starts.Length && _starts[at + 1] == match.Start + 1) at++;
        return at >= 0 && _ends[at] >= match.End;
    }
}
