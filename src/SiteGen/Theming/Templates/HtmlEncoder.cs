namespace SiteGen.Theming.Templates;

/// <summary>Escapes text for HTML content and quoted attributes: replaces &amp; &lt; &gt; " and ' with character references.</summary>
internal static class HtmlEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel", "webcal"];

    /// <summary>Writes an encoded text.</summary>
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

    /// <summary>Returns an encoded text.</summary>
    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        using var target = new StringWriter(CultureInfo.InvariantCulture);
        Write(text, target);
        return target.ToString();
    }

    /// <summary>Whether browsers treat an address as one that runs no script: it has no scheme, or an allowed one.</summary>
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
