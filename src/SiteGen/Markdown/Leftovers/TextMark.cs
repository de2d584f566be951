using System.Text.RegularExpressions;

namespace SiteGen.Markdown.Leftovers;

/// <summary>A mark that another tool would act on and SiteGen shows as text.</summary>
/// <param name="Signs">One of these stands in every text that holds the mark: texts without them are not searched.</param>
/// <param name="Pattern">Finds it. Its steps grow with the text: no part of it runs
/// over the sign that begins the next mark, or far.</param>
/// <param name="Describe">What is wrong and what to do; null where the match is none after all.</param>
internal sealed record TextMark(string[] Signs, Regex Pattern, Func<Match, MarkPlace, Finding?> Describe)
{
    /// <summary>A mark with one finding, wherever it stands.</summary>
    public TextMark(string sign, Regex pattern, Finding finding)
        : this([sign], pattern, (_, _) => finding)
    {
    }

    /// <summary>Whether a text may hold the mark.</summary>
    public bool MayStandIn(string text)
    {
        foreach (var sign in Signs)
            if (text.Contains(sign, StringComparison.Ordinal)) return true;
        return false;
    }
}
