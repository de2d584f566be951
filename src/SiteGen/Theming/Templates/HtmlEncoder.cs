namespace SiteGen.Theming.Templates;

/// <summary>Makes text safe in HTML text and in quoted attributes: replaces &amp; &lt; &gt; " and ' by character references, and leaves all
/// other characters as they are.</summary>
internal static class HtmlEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel", "webcal"];

    /// <summary>Writes a text.</summary>
    public static void Write(ReadOnlySpan<char> text, TextWriter target)
    {
        for (var special = text.IndexOfAny(Special); special >= 0; special = text.IndexOfAny(Special))
        {
            target.Write(text[..special]);
            target.Write(Reference(text[special]));
            text = text[(special + 1)..];
        }

        target.Write(text);
    }

    /// <summary>A text, encoded.</summary>
    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        using var target = new StringWriter(CultureInfo.InvariantCulture);
        Write(text, target);
        return target.ToString();
    }

    /// <summary>Whether browsers take an address for one that runs no script: it has no scheme, or one of those that are
    /// followed.</summary>
    public static bool IsSafeAddress(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny(":/?#");
        if (end < 0 || address[end] != ':') return true;
        foreach (var scheme in Schemes)
            if (address[..end].Equals(scheme, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static string Reference(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
