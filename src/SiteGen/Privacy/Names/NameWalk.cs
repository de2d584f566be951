namespace SiteGen.Privacy.Names;

/// <summary>Follows the letters of a text from one position through the trie of names, and keeps the longest valid match.</summary>
internal ref struct NameWalk(NameTrie trie, FoldedLetters letters, NameEnds ends, int first)
{
    private const int LongestInserted = 20, MostTitles = 3;

    private readonly NameEnds _ends = ends;

    /// <summary>The longest withheld name that begins here, with the index after the name and the index after its ending.</summary>
    public (NameTerm? Term, int NameEnd, int End, NameStrength Strength) Withheld { get; private set; }

    /// <summary>The index after the longest shown name that begins here, without an ending; 0 for none.</summary>
    public int ShownEnd { get; private set; }

    /// <summary>Whether the family name may come first.</summary>
    public bool MayTurn { get; init; } = true;

    /// <summary>Runs the search.</summary>
    public void Run() => Go(0, first, mayInsert: true);

    private void Go(int node, int at, bool mayInsert)
    {
        if (at > first) Take(node, at);
        if (at == letters.Count) return;
        var (letter, gap) = (letters.Letters[at], at == first ? Gap.None : letters.Before(at));
        if (gap <= Gap.Edge) Follow(trie.Step(node, letter, Gap.None), at + 1, mayInsert);
        var joint = trie.Joint(node);
        if (joint == Gap.None) return;
        Join(node, at, gap, mayInsert);
        if (mayInsert
            && joint < Gap.Break
            && at - first > 1
            && letters.Before(at - 1) <= Gap.Edge
            && BehindInserted(at) is var behind
            && behind > at
            && behind < letters.Count) Join(node, behind, Gap.Joint, mayInsert: false);
    }

    private void Follow(int node, int at, bool mayInsert)
    {
        if (node > 0) Go(node, at, mayInsert);
    }

    private void Join(int node, int at, Gap gap, bool mayInsert)
    {
        for (var joint = gap < Gap.Joint ? Gap.Joint : gap; joint <= trie.Joint(node); joint++)
            Follow(trie.Step(node, letters.Letters[at], joint), at + 1, mayInsert);
    }

    private void Take(int node, int at)
    {
        if (trie.Withheld(node) is { } term
            && (MayTurn || !term.Spelling.IsTurned)
            && _ends.Admit(term, (first, at), out var end, out var strength)
            && IsBetter(term, at, end)) Withheld = (term, at, end, strength);
        if (trie.Shown(node) is { } shown && _ends.Admit(shown, (first, at), out _, out _)) ShownEnd = Math.Max(ShownEnd, at);
    }

    // The ending of one name may be part of another.
    private readonly bool IsBetter(NameTerm term, int nameEnd, int end)
    {
        if (end != Withheld.End) return end > Withheld.End;
        return nameEnd != Withheld.NameEnd ? nameEnd > Withheld.NameEnd : Withheld.Term!.Spelling.IsTurned && !term.Spelling.IsTurned;
    }

    // One initial, one quoted or bracketed nickname, or titles may come between two words of a name.
    private readonly int BehindInserted(int at)
    {
        if (_ends.IsQuoted(at, LongestInserted) is var quoted && quoted > 0) return quoted;
        if (letters.Before(at) is Gap.Break or < Gap.Joint) return at;
        var next = at;
        for (var title = 0; title < MostTitles
            && WordEnd(next) is var end
            && end < letters.Count
            && letters.Before(end) <= Gap.Comma
            && NameTitles.IsLeading(letters.Letters[next..end]); title++) next = end;
        if (next > at) return next;
        return char.IsLetter(letters.Letters[at]) && letters.Before(at + 1) is Gap.Joint ? at + 1 : at;
    }

    private readonly int WordEnd(int at)
    {
        var end = at + 1;
        while (end - at < LongestInserted && letters.Before(end) <= Gap.Edge) end++;
        return end;
    }
}

/// <summary>The gap between two letters, from narrowest to widest.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing, or only invisible characters.</summary>
    None,

    /// <summary>A markup boundary, where a word may begin or end.</summary>
    Edge,

    /// <summary>White space, or punctuation that joins words.</summary>
    Joint,

    /// <summary>A comma followed by white space, as in a list or after a family name.</summary>
    Comma,

    /// <summary>A break that no name crosses.</summary>
    Break,
}

/// <summary>A text to redact.</summary>
/// <param name="Text">The text as a reader would see it.</param>
/// <param name="At">Returns the location of a character.</param>
/// <param name="IsMention">Whether the <c>@</c> at a position begins a mention.</param>
internal sealed record Passage(string Text, Func<int, Location> At, Func<int, bool> IsMention)
{
    /// <summary>The kind of the text.</summary>
    public NamePlace Place { get; init; } = NamePlace.Text;

    /// <summary>A text without mentions, with one location.</summary>
    public static Passage Plain(string text, Location at) => new(text, _ => at, _ => false);
}
