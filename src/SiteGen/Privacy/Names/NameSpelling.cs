using System.Collections.Frozen;

namespace SiteGen.Privacy.Names;

/// <summary>A sequence of folded words that spells a name.</summary>
/// <param name="Words">The words.</param>
/// <param name="Before">The widest gap allowed before each word.</param>
internal sealed record NameSpelling(IReadOnlyList<string> Words, IReadOnlyList<Gap> Before)
{
    private const int MostOfOneOrder = 64;

    /// <summary>The number of letters of the family name in a spelling that puts it first; 0 in the original order.</summary>
    public int Turn { get; init; }

    /// <summary>Whether the family name is first here but not in the original name.</summary>
    public bool IsTurned => Turn > 0;

    /// <summary>All spellings of a name: in either order, with and without titles, initials and nicknames, and with accents dropped or
    /// written out.</summary>
    public static IEnumerable<NameSpelling> FromName(string name) => Orders(name).SelectMany(o => Spelled(o.Words, o.Turn));

    /// <summary>All spellings of a name in its original order.</summary>
    public static IEnumerable<NameSpelling> InOrder(string name) => NameWord.In(name) is { Count: > 0 } words ? Spelled(words) : [];

    /// <summary>All spellings of an organisation's name, with and without its legal form.</summary>
    public static IEnumerable<NameSpelling> FromOrganisation(string name)
    {
        var words = NameWord.In(name);
        var core =
            words.Take(words.Count - words.AsEnumerable().Reverse().TakeWhile(w => NameTitles.IsCompanyForm(w.Plain)).Count()).ToList();
        return new[] { words, core }.Where(w => w.Sum(n => n.Plain.Length) > 1).SelectMany(w => Spelled(w));
    }

    private static IEnumerable<(List<NameWord> Words, int Turn)> Orders(string name)
    {
        var words = NameWord.In(name);
        if (words.Count == 0) return [];
        var core = WithoutTitles(words);
        List<List<NameWord>> orders = [words, core, WithoutNickname(core), WithoutInitials(WithoutNickname(core))];
        return orders.DistinctBy(o => string.Join(' ', o.Select(w => w.Plain))).SelectMany(order => Turned(order).Prepend((order, 0)));
    }

    // The family name may begin at any word but a number at the end of a handle; after a comma the first name follows already.
    private static IEnumerable<(List<NameWord> Words, int Turn)> Turned(List<NameWord> words)
    {
        for (var first = 1; first < words.Count; first++)
            if (words[first].Plain.Length > 1 && !words[first].Plain.All(char.IsDigit) && words[first].Before != Gap.Break)
                yield return ([.. words.Skip(first), words[0] with { Before = Gap.Comma }, .. words.Take(first).Skip(1)],
                    words[first].Before == Gap.Comma ? 0 : words.Count - first);
    }

    private static List<NameWord> WithoutTitles(List<NameWord> words)
    {
        var (first, end) = (0, words.Count);
        while (end - first > 2 && NameTitles.IsLeading(words[first].Plain)) first++;
        for (var taken = 1; taken > 0 && end - first > 2; end -= taken) taken = TitleAtEnd(words, first, end);
        return words[first..end];
    }

    // Ph.D. and M.A. are two words each.
    private static int TitleAtEnd(List<NameWord> words, int first, int end)
    {
        var isBehindComma = words.Skip(first + 1).Take(end - first - 1).Any(w => w.Before == Gap.Comma);
        if (NameTitles.IsTrailing(words[end - 1].Plain, isBehindComma)) return 1;
        return end - first > 3
            && words[end - 2].Plain.Length <= 2
            && NameTitles.IsTrailing(words[end - 2].Plain + words[end - 1].Plain, isBehindComma) ? 2 : 0;
    }

    // The gap around a nickname is removed with it.
    private static List<NameWord> WithoutNickname(List<NameWord> words) =>
        words.Count(w => !w.IsQuoted) > 1
            ? [.. words.Where(w => !w.IsQuoted).Select(w => w with { Before = w.Before == Gap.Break ? Gap.Comma : w.Before })]
            : words;

    private static List<NameWord> WithoutInitials(List<NameWord> words) =>
        words is [{ Plain.Length: > 1 }, .., { Plain.Length: > 1 }] ? [.. words.Where(w => w.Plain.Length > 1)] : words;

    private static IEnumerable<NameSpelling> Spelled(List<NameWord> words) => Spelled(words, 0);

    private static IEnumerable<NameSpelling> Spelled(List<NameWord> words, int familyNameWords)
    {
        var before = words.Select(w => w.Before is Gap.Joint or Gap.Comma or Gap.Break ? w.Before : Gap.Joint).ToList();
        // A short word alone may be an ordinary word, so only its accents are written out.
        var forms = words.Select(w =>
            words.Count == 1 && w.Plain.Length < NameTerm.Short ? w.Forms.Where(f => f.Length >= w.Plain.Length) : w.Forms);
        IEnumerable<IReadOnlyList<string>> spelled = [[]];
        foreach (var word in forms)
            spelled = spelled.SelectMany(s => word.Select(f => (IReadOnlyList<string>)[.. s, f])).Take(MostOfOneOrder).ToList();
        return spelled.Select(s => InSigns(new NameSpelling(s, before) { Turn = s.Take(familyNameWords).Sum(w => w.Length) }));
    }

    // In scripts without spaces, the boundary between family name and given name may be anywhere.
    private static NameSpelling InSigns(NameSpelling spelling)
    {
        if (!spelling.Words.Any(w => w.Length > 1 && w.All(FoldedCharacter.HasNoSpaces))) return spelling;
        var (words, before) = (new List<string>(), new List<Gap>());
        foreach (var (word, gap) in spelling.Words.Zip(spelling.Before))
        {
            string[] signs = word.All(FoldedCharacter.HasNoSpaces) ? [.. word.Select(c => c.ToString())] : [word];
            words.AddRange(signs);
            before.AddRange(signs.Select((_, i) => i == 0 ? gap : Gap.Joint));
        }

        return new NameSpelling(words, before) { Turn = spelling.Turn };
    }
}

/// <summary>Words before or after a name that are not part of it.</summary>
internal static class NameTitles
{
    private static readonly FrozenSet<string> Leading =
        Words("dr prof professor professorin docent dozent doc ing dipl mag lic med habil rer nat phil jur theol hc h c mr mrs ms mx "
            + "miss sir dame rev herr frau fru hr mme mlle sra");
    private static readonly FrozenSet<string> Trailing =
        Words("phd dphil md dds dvm msc bsc mphil mba llm llb edd psyd dsc frs obe cbe mbe esq jr junior sr ii iii iv csc cpa frcs");
    private static readonly FrozenSet<string> BehindComma = Words("ma ba ms bs meng beng rn pe do jd rgn sen");
    private static readonly FrozenSet<string> Forms =
        Words("ab as asa aps oy oyj gmbh ag kg kgaa ug mbh ev inc incorporated llc llp ltd limited plc corp corporation co company bv "
            + "nv sa sas sarl srl spa sl lda sro doo kft zrt pty pte pvt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeadingSpans =
        Leading.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is a title that precedes names.</summary>
    public static bool IsLeading(ReadOnlySpan<char> word) => LeadingSpans.Contains(word);

    /// <summary>Whether a folded word is a title that follows names; some do so only after a comma.</summary>
    public static bool IsTrailing(string word, bool behindComma) =>
        Trailing.Contains(word) || (behindComma && (BehindComma.Contains(word) || Leading.Contains(word)));

    /// <summary>Whether a folded word is a legal form of a company.</summary>
    public static bool IsCompanyForm(string word) => Forms.Contains(word);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
