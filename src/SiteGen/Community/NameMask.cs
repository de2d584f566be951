using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Community;

/// <summary>A stretch of text and what stands in its place.</summary>
internal sealed record Masked(int Start, int Length, string Replacement, bool Withheld)
{
    /// <summary>Where the stretch is over.</summary>
    public int End => Start + Length;
}

/// <summary>Finds the spellings of people who may not be shown by their full name: ignoring case, at Unicode word boundaries, whatever spaces part the words, and whatever signs or nothing where they are run together.</summary>
internal sealed class NameMask
{
    private readonly Dictionary<string, string> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _joined = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _lengths, _joinedLengths;
    private readonly SearchValues<string> _any;
    private readonly AddressMask _addresses;

    private NameMask(IEnumerable<Term> terms)
    {
        var all = terms.ToList();
        foreach (var term in all) _terms.TryAdd(FoldedText.Of(term.Spelling.Normalize()).Text, term.Replacement);
        _addresses = new AddressMask([.. _terms.Keys]);
        foreach (var term in all)
            foreach (var form in JoinedForms.Of(term.Spelling).Where(f => !_terms.ContainsKey(f))) _joined.TryAdd(form, term.Replacement);
        (_lengths, _joinedLengths) = (Lengths(_terms), Lengths(_joined));
        _any = SearchValues.Create([.. _terms.Keys.Concat(_joined.Keys.SelectMany(JoinedForms.Beginnings)).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The mask of everybody whose full name is withheld.</summary>
    public static NameMask Of(Voices voices) =>
        new(Withheld(voices).Select(w => new Term(w.Spelling, voices.Words.Hidden)));

    /// <summary>Every spelling that may not be published, and whose it is.</summary>
    public static IEnumerable<(Person Person, string Spelling)> Withheld(Voices voices) =>
        from person in voices.People
        let shown = voices.Show(person.Id)
        where !shown.InFull
        from spelling in person.Spellings
        where spelling.Length > 0 && !(shown.Named && spelling.Equals(shown.Name, StringComparison.OrdinalIgnoreCase))
        select (person, spelling);

    /// <summary>The part of an address or file name that carries a withheld name, in whatever way its words are joined; null when there is none.</summary>
    public string? InAddress(string address) => _addresses.Find(address) ?? Find(Decoded(address)).Select(hit => Decoded(address).Substring(hit.Start, hit.Length)).FirstOrDefault();

    /// <summary>Whether a text surely holds no withheld name; the fast answer for nearly every text.</summary>
    public bool IsClean(ReadOnlySpan<char> text) => _terms.Count == 0 || (FoldedText.IsFolded(text) && text.IndexOfAny(_any) < 0);

    /// <summary>The withheld names in a text, from left to right; the longest spelling wins.</summary>
    public IReadOnlyList<Masked> Find(string text) => Find(text, _ => false);

    private IReadOnlyList<Masked> Find(string text, Func<int, bool> isEdge)
    {
        if (_terms.Count == 0) return [];
        var folded = FoldedText.Of(text);
        if (folded.Text.AsSpan().IndexOfAny(_any) < 0) return [];
        return [.. FindIn(folded.Text, at => isEdge(folded.Origin(at))).Select(hit => hit with { Start = folded.Origin(hit.Start), Length = folded.Origin(hit.End) - folded.Origin(hit.Start) })];
    }

    private List<Masked> FindIn(string text, Func<int, bool> isEdge)
    {
        var (found, joined) = (new List<Masked>(), JoinedForms.WithHyphens(text));
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(_any);
            if (next < 0) break;
            at += next;
            var hit = Match(text, at, isEdge, (_terms, _lengths)) ?? Match(joined, at, isEdge, (_joined, _joinedLengths));
            if (hit is { } there) found.Add(there);
            at = Math.Max(at + 1, hit?.End ?? 0);
        }

        return found;
    }

    private static Masked? Match(string text, int at, Func<int, bool> isEdge, (Dictionary<string, string> Terms, int[] Lengths) sought)
    {
        if (IsWithinWord(text, at) && !isEdge(at)) return null;
        var terms = sought.Terms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in sought.Lengths)
        {
            if (at + length > text.Length || (IsWithinWord(text, at + length) && !isEdge(at + length))) continue;
            if (!terms.TryGetValue(text.AsSpan(at, length), out var replacement)) continue;
            var start = at > 0 && text[at - 1] == '@' ? at - 1 : at;
            return new Masked(start, at + length - start, replacement, true);
        }

        return null;
    }

    private static int[] Lengths(Dictionary<string, string> terms) => [.. terms.Keys.Select(t => t.Length).Distinct().OrderDescending()];

    private static bool IsWithinWord(string text, int at) =>
        at > 0 && at < text.Length && IsWord(text, at - 1) && IsWord(text, at) && !(HasNoSpaces(text[at - 1]) || HasNoSpaces(text[at]));

    private static bool IsWord(string text, int at)
    {
        if (char.IsLowSurrogate(text[at]) && at > 0) at--;
        return Rune.TryGetRuneAt(text, at, out var rune) && (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }

    /// <summary>Whether a character belongs to a script whose words touch: Thai, Lao, Burmese, Khmer, Chinese and Japanese part none by spaces, Korean hangs particles on names.</summary>
    public static bool HasNoSpaces(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u11FF') or (>= '\u1780' and <= '\u17FF') or (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF');

    private static string Decoded(string address) => AddressMask.Decoded(address);

    private sealed record Term(string Spelling, string Replacement);
}
