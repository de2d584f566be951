using System.Collections.Frozen;

namespace SiteGen.Markdown.Leftovers;

/// <summary>Distinguishes HTML tags from text that only looks like one, such as <c>Vec&lt;T&gt;</c>.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Known = """
        a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite
        code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form
        frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark
        marquee menu meta meter nav nobr noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp
        script section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot
        th thead time title tr track tt u ul var video wbr
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name and the text after it, up to the closing bracket, form a tag: a known one in lower case or in two or more
    /// capitals, or any with attributes or a closing slash.</summary>
    public static bool IsTag(string name, string rest)
    {
        if (rest.Length > 0 && !char.IsWhiteSpace(rest[0]) && rest[0] != '/') return false;
        if (Known.Contains(name)) return true;
        var isShouted = name.Length > 1 && !name.Any(char.IsAsciiLetterLower);
        return (isShouted && Known.Contains(name.ToLowerInvariant()))
            || rest.Contains("=\"", StringComparison.Ordinal)
            || rest.Contains("='", StringComparison.Ordinal)
            || rest.EndsWith(" /", StringComparison.Ordinal);
    }
}
