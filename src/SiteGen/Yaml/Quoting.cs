namespace SiteGen.Yaml;

/// <summary>Quotes texts, and recognises typographic quotation marks, which YAML does not treat as such.</summary>
internal static class Quoting
{
    /// <summary>The characters that end a quotation in any language's typography.</summary>
    public static readonly SearchValues<char> Closing = SearchValues.Create("\u201D\u201C\u00BB\u00AB\u2019\u2018\u203A\u2039");

    // The characters that begin a quotation, except the apostrophe, which begins words such as 's avonds.
    private const string Opening = "\u201C\u201E\u201F\u00AB\u00BB\u2018\u201A\u2039";

    /// <summary>The text in quotation marks of a kind that it does not contain.</summary>
    public static string Quoted(string text)
    {
        if (!text.AsSpan().ContainsAny('"', '\\')) return $"\"{text}\"";
        return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    /// <summary>Whether a text begins with a typographic quotation mark, which YAML treats as a letter.</summary>
    public static bool Opens(ReadOnlySpan<char> text) => text.Length > 1 && Opening.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Whether a text ends with a typographic quotation mark.</summary>
    public static bool Closes(ReadOnlySpan<char> text) => text.Length > 1 && Closing.Contains(text[^1]);

    /// <summary>The text without enclosing typographic quotation marks.</summary>
    public static string WithoutTypographic(string text) => !Opens(text) ? text : Closes(text) ? text[1..^1] : text[1..];
}
