using System.Collections.Frozen;

namespace SiteGen.Text.Html;

/// <summary>What stands in an element.</summary>
internal enum HtmlContent
{
    Markup,

    /// <summary>Text whose character references count.</summary>
    Text,

    /// <summary>Text as it stands.</summary>
    Raw,
}

/// <summary>What an element does to the text around it.</summary>
internal enum HtmlFlow
{
    /// <summary>The letters on both sides of its tags make one word.</summary>
    Inline,

    /// <summary>It stands between two words, as a break of lines or a picture.</summary>
    Between,

    /// <summary>One text ends and another begins.</summary>
    Block,
}

/// <summary>Tells how browsers take the elements of HTML and SVG.</summary>
internal static class HtmlElement
{
    private static readonly FrozenDictionary<string, HtmlFlow>.AlternateLookup<ReadOnlySpan<char>> Flows = Named(
        HtmlFlow.Inline,
        "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr")
        .Concat(Named(HtmlFlow.Between, "br img picture source svg path use tspan input rt rp"))
        .Concat(
            Named(
                HtmlFlow.Block,
                "address article aside audio base blockquote body button canvas caption center col colgroup datalist dd desc details "
                    + "dialog dir div dl dt fieldset figcaption figure footer form "
            + "frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li link main math menu meta nav noscript "
            + "object ol optgroup option p pre search section select "
            + "script style summary table tbody td template text textarea tfoot th thead title tr track ul video"))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What an element does to the text around it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="other">What one does that is not of HTML: to browsers it is inline.</param>
    public static HtmlFlow Flow(ReadOnlySpan<char> name, HtmlFlow other = HtmlFlow.Inline) =>
        Flows.TryGetValue(name, out var flow) ? flow : other;

    /// <summary>What stands in an element.</summary>
    public static HtmlContent Content(ReadOnlySpan<char> name) =>
        name.Length is < 3 or > 8 ? HtmlContent.Markup
        : Is(name, "script") || Is(name, "style") || Is(name, "xmp") || Is(name, "iframe") || Is(name, "noembed") || Is(name, "noframes")
            ? HtmlContent.Raw
        : Is(name, "title") || Is(name, "textarea") ? HtmlContent.Text
        : HtmlContent.Markup;

    /// <summary>Whether an element is the root of SVG or MathML, in which names mean other things than in HTML.</summary>
    public static bool IsForeign(ReadOnlySpan<char> name) => Is(name, "svg") || Is(name, "math");

    private static bool Is(ReadOnlySpan<char> name, string of) => name.Equals(of, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<KeyValuePair<string, HtmlFlow>> Named(HtmlFlow flow, string names) =>
        names.Split(' ').Select(n => KeyValuePair.Create(n, flow));
}
