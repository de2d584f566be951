using System.Collections.Frozen;

namespace SiteGen.Text.Html;

/// <summary>The kind of content of an element.</summary>
internal enum HtmlContent
{
    Markup,

    /// <summary>Text with character references.</summary>
    Text,

    /// <summary>Text without markup or character references.</summary>
    Raw,
}

/// <summary>The effect of an element on the text around it.</summary>
internal enum HtmlFlow
{
    /// <summary>The letters before and after its tags form one word.</summary>
    Inline,

    /// <summary>The element separates two words, such as a line break or a picture.</summary>
    Between,

    /// <summary>The element separates two texts.</summary>
    Block,
}

/// <summary>Classifies the elements of HTML and SVG as browsers do.</summary>
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

    /// <summary>The effect of an element on the text around it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="other">The effect of an element that is not HTML; browsers treat it as inline.</param>
    public static HtmlFlow Flow(ReadOnlySpan<char> name, HtmlFlow other = HtmlFlow.Inline) =>
        Flows.TryGetValue(name, out var flow) ? flow : other;

    /// <summary>The kind of content of an element.</summary>
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
