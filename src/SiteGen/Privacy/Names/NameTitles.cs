using System.Collections.Frozen;

namespace SiteGen.Privacy.Names;

/// <summary>The words that stand before or behind a name, and are no part of it.</summary>
internal static class NameTitles
{
    private static readonly FrozenSet<string> Leading = Words("dr prof professor professorin docent dozent doc ing dipl mag lic med habil rer nat phil jur theol hc h c mr mrs ms mx miss sir dame rev herr frau fru hr mme mlle sra");
    private static readonly FrozenSet<string> Trailing = Words("phd dphil md dds dvm msc bsc mphil mba llm llb edd psyd dsc frs obe cbe mbe esq jr junior sr ii iii iv csc cpa frcs");
    private static readonly FrozenSet<string> BehindComma = Words("ma ba ms bs meng beng rn pe do jd rgn sen");
    private static readonly FrozenSet<string> Forms = Words("ab as asa aps oy oyj gmbh ag kg kgaa ug mbh ev inc incorporated llc llp ltd limited plc corp corporation co company bv nv sa sas sarl srl spa sl lda sro doo kft zrt pty pte pvt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeadingSpans = Leading.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is a title that stands before names.</summary>
    public static bool IsLeading(ReadOnlySpan<char> word) => LeadingSpans.Contains(word);

    /// <summary>Whether a folded word is a title that stands behind names, some only behind a comma.</summary>
    public static bool IsTrailing(string word, bool behindComma) => Trailing.Contains(word) || (behindComma && (BehindComma.Contains(word) || Leading.Contains(word)));

    /// <summary>Whether a folded word says what kind of company it is.</summary>
    public static bool IsCompanyForm(string word) => Forms.Contains(word);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
