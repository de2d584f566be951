using System.Text;

namespace SiteGen.Model;

/// <summary>What the list from A to Z holds, and under which letter.</summary>
internal static class AzIndex
{
    /// <summary>The types whose titles are looked up; the words of the glossary come besides.</summary>
    public static IReadOnlyList<PageType> Types { get; } = [PageType.Topic, PageType.Article, PageType.Resource];

    /// <summary>The letter that a title stands under, by Unicode and no machine's culture: its first letter as a capital, or <c>#</c> where a digit or nothing comes first.</summary>
    public static string Letter(string title)
    {
        foreach (var rune in title.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) return Rune.IsLetter(rune) ? Rune.ToUpperInvariant(rune).ToString() : "#";
        return "#";
    }
}
