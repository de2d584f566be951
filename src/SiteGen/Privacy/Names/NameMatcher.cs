using SiteGen.People;

namespace SiteGen.Privacy.Names;

/// <summary>Finds withheld names, however written, in all kinds of texts. Thread-safe.</summary>
internal sealed class NameMatcher
{
    // Separates the texts of a file, each of which is matched by itself.
    private const char Break = '\0';

    private readonly ConcurrentBag<FoldedLetters> _free = [];
    private readonly NameTrie _trie = new();
    private readonly NameFilter _filter = new();
    private readonly bool _shownWinsTies;

    private NameMatcher(IEnumerable<NameTerm> terms, bool shownWinsTies)
    {
        _shownWinsTies = shownWinsTies;
        foreach (var term in terms)
        {
            _trie.Add(term);
            if (term.Name is null) continue;
            IsEmpty = false;
            _filter.Add(term.Spelling);
        }
    }

    /// <summary>Whether nobody is withheld.</summary>
    public bool IsEmpty { get; } = true;

    /// <summary>Creates the matcher of all withheld full names, for text that is about to be published.</summary>
    public static NameMatcher ForTexts(ConsentPolicy policy) => new(
        Terms(WithheldName.All(policy), WithheldName.Shown(policy)), shownWinsTies: false);

    /// <summary>Creates the matcher for finished outputs, in which shown names and allowed texts may occur even where they equal a withheld
    /// name.</summary>
    public static NameMatcher ForOutputs(ConsentPolicy policy, IEnumerable<string> allowed) => new(
        Terms(WithheldName.All(policy), WithheldName.Shown(policy).Concat(allowed)), shownWinsTies: true);

    /// <summary>Creates the matcher for pseudonyms and first names, in which only full names that are shown excuse a match.</summary>
    public static NameMatcher ForShownNames(IEnumerable<WithheldName> names, ConsentPolicy policy) =>
        new(Terms(names, WithheldName.ShownInFull(policy)), shownWinsTies: false);

    /// <summary>Creates the matcher of these spellings.</summary>
    public static NameMatcher ForNames(IEnumerable<WithheldName> names) => new(Terms(names, []), shownWinsTies: false);

    /// <summary>Creates the matcher of an organisation's name.</summary>
    public static NameMatcher ForOrganisation(WithheldName name) =>
        new(NameSpelling.FromOrganisation(name.Text).Select(s => new NameTerm(name, s)), shownWinsTies: false);

    /// <summary>The matches in a text, from left to right; none overlap.</summary>
    public IReadOnlyList<NameMatch> Find(ReadOnlySpan<char> text, NamePlace place)
    {
        if (IsEmpty) return [];
        List<NameMatch>? found = null;
        for (int from = 0, at; (at = _filter.Find(text, from)) >= 0;)
        {
            var start = from + text[from..at].LastIndexOf(Break) + 1;
            from = text[at..].IndexOf(Break) is var end && end < 0 ? text.Length : at + end;
            foreach (var match in FindFolded(text[start..from], place) ?? [])
                (found ??= []).Add(match with { Start = start + match.Start });
        }

        return found ?? [];
    }

    private List<NameMatch>? FindFolded(ReadOnlySpan<char> text, NamePlace place)
    {
        var letters = _free.TryTake(out var free) ? free : new FoldedLetters();
        letters.Read(text, passTags: true);
        var found = Find(letters, text, place, null);
        // The text inside the tags is searched as well.
        if (letters.HasTags)
        {
            letters.Read(text, passTags: false);
            found = Find(letters, text, place, found);
        }

        _free.Add(letters);
        found?.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private List<NameMatch>? Find(FoldedLetters letters, ReadOnlySpan<char> text, NamePlace place, List<NameMatch>? found)
    {
        var ends = new NameEnds(letters, text, place);
        var (free, shown, first) = (0, (Start: 0, End: 0), found?.Count ?? 0);
        foreach (var at in letters.Begins)
        {
            if (!ends.MayBegin(at)) continue;
            var walk = new NameWalk(_trie, letters, ends, at);
            walk.Run();
            if (walk.ShownEnd > shown.End) shown = (at, walk.ShownEnd);
            if (walk.Withheld.Term is { Spelling.IsTurned: true } && IsAcrossShown(letters, ends, (at, walk.Withheld.NameEnd), shown))
                walk = InOrder(letters, ends, at);
            if (walk.Withheld is not { Term.Name: { } name } hit || letters.Start(at) < free || IsShown(hit.Term, (at, hit.NameEnd), shown))
                continue;
            var (start, end) = (letters.Start(at), letters.End(hit.End - 1));
            free = end;
            var match = Mention(new NameMatch(name, start, end - start, hit.Strength), text, place);
            // Matches of one pass do not overlap, but a match of the second pass may repeat one of the first.
            if (first == 0 || !Overlaps(found!, first, match)) (found ??= []).Add(match);
        }

        return found;
    }

    // Of two names of equal length the withheld one wins in texts, except when it matches only with its family name first.
    private bool IsShown(NameTerm term, (int First, int End) name, (int First, int End) shown) =>
        name.End <= shown.End && (_shownWinsTies || term.Spelling.IsTurned || name.First > shown.First || name.End < shown.End);

    // Whether a shown name ends within a name, or begins in it and extends beyond it: Bruce Lee, Ann Carter.
    private bool IsAcrossShown(FoldedLetters letters, NameEnds ends, (int First, int End) name, (int First, int End) shown)
    {
        if (shown.First < name.First && shown.End > name.First) return true;
        for (var at = name.First + 1; at < name.End; at++)
        {
            if (letters.Before(at) == Gap.None) continue;
            var walk = new NameWalk(_trie, letters, ends, at);
            walk.Run();
            if (walk.ShownEnd > name.End) return true;
        }

        return false;
    }

    private NameWalk InOrder(FoldedLetters letters, NameEnds ends, int at)
    {
        var walk = new NameWalk(_trie, letters, ends, at) { MayTurn = false };
        walk.Run();
        return walk;
    }

    // The first matches are ordered from left to right.
    private static bool Overlaps(List<NameMatch> found, int count, NameMatch match)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (found[middle].End <= match.Start) low = middle + 1;
            else high = middle;
        }

        return low < count && found[low].Start < match.End;
    }

    // The @ of a mention is part of the match; that of an e-mail address is not.
    private static NameMatch Mention(NameMatch match, ReadOnlySpan<char> text, NamePlace place)
    {
        var at = match.Start - 1;
        var isMention = match.Strength == NameStrength.Strong
            && place is NamePlace.Text or NamePlace.Byline
            && at >= 0
            && text[at] is '@' or '＠'
            && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '_' or '-' or '+'));
        return isMention ? match with { Start = at, Length = match.Length + 1 } : match;
    }

    private static IEnumerable<NameTerm> Terms(IEnumerable<WithheldName> withheld, IEnumerable<string> shown) =>
        withheld.SelectMany(name => NameSpelling.FromName(name.Text).Select(s => new NameTerm(name, s)))
            .Concat(shown.SelectMany(NameSpelling.InOrder).Select(s => new NameTerm(null, s)));
}
