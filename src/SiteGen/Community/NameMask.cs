using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Community;

/// <summary>A stretch of text and what stands in its place.</summary>
internal readonly record struct Masked(int Start, int Length, string Replacement, bool Withheld);

/// <summary>Finds the spellings of people who may not be shown by their full name: ignoring case, at Unicode word boundaries.</summary>
internal sealed class NameMask
{
    private readonly Dictionary<string, string> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _lengths;
    private readonly SearchValues<string> _any;

    private NameMask(IEnumerable<KeyValuePair<string, string>> terms)
    {
        foreach (var (term, replacement) in terms) _terms.TryAdd(term, replacement);
        _lengths = [.. _terms.Keys.Select(t => t.Length).Distinct().OrderDescending()];
        _any = SearchValues.Create([.. _terms.Keys.Order(StringComparer.Ordinal)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The mask of everybody whose full name is withheld.</summary>
    public static NameMask Of(Voices voices) =>
        new(Terms(voices.People.Where(p => !voices.Show(p.Id).InFull), voices));

    /// <summary>The mask for a person's own post: it hides their organisation as well unless they agreed to show it.</summary>
    public NameMask InPostOf(Person person, Voices voices) =>
        person.Org is not { Length: > 1 } org || voices.Show(person.Id).Org is not null ? this
            : new NameMask(_terms.Append(new(org.Normalize(), voices.Words.HiddenOrg)));

    /// <summary>Whether a text surely holds no withheld name; the fast answer for nearly every text.</summary>
    public bool IsClean(ReadOnlySpan<char> text) => _terms.Count == 0 || text.IndexOfAny(_any) < 0;

    /// <summary>The withheld names in a text, from left to right; the longest spelling wins.</summary>
    public IReadOnlyList<Masked> Find(string text)
    {
        if (IsClean(text)) return [];
        var found = new List<Masked>();
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(_any);
            if (next < 0) break;
            at += next;
            if (Match(text, at) is { } hit) found.Add(hit);
            at = found.Count > 0 && found[^1].Start + found[^1].Length > at ? found[^1].Start + found[^1].Length : at + 1;
        }

        return found;
    }

    private Masked? Match(string text, int at)
    {
        if (at > 0 && IsWord(text, at - 1) && IsWord(text, at)) return null;
        var terms = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in _lengths)
        {
            if (at + length > text.Length || (at + length < text.Length && IsWord(text, at + length) && IsWord(text, at + length - 1))) continue;
            if (!terms.TryGetValue(text.AsSpan(at, length), out var replacement)) continue;
            var start = at > 0 && text[at - 1] == '@' ? at - 1 : at;
            return new Masked(start, at + length - start, replacement, true);
        }

        return null;
    }

    private static bool IsWord(string text, int at)
    {
        if (char.IsLowSurrogate(text[at]) && at > 0) at--;
        return Rune.TryGetRuneAt(text, at, out var rune) && (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation);
    }

    private static IEnumerable<KeyValuePair<string, string>> Terms(IEnumerable<Person> people, Voices voices) =>
        from person in people
        let shown = voices.Show(person.Id)
        from spelling in person.Spellings
        where spelling.Length > 0 && !(shown.Named && spelling.Equals(shown.Name, StringComparison.OrdinalIgnoreCase))
        select new KeyValuePair<string, string>(spelling.Normalize(), voices.Words.Hidden);
}
