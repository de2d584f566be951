namespace SiteGen.Yaml;

/// <summary>How a text is written between quotation marks, and which marks are none to YAML.</summary>
internal static class Quoting
{
    /// <summary>The marks that end a quotation in the typography of some language.</summary>
    public static readonly SearchValues<char> Closing = SearchValues.Create("\u201D\u201C\u00BB\u00AB\u2019\u2018\u203A\u2039");

    // Those that begin one, without the apostrophe, which begins words such as 's avonds.
    private const string Opening = "\u201C\u201E\u201F\u00AB\u00BB\u2018\u201A\u2039";

    /// <summary>The text between the marks that it does not hold itself.</summary>
    public static string Quoted(string text)
    {
        if (!text.AsSpan().ContainsAny('"', '\\')) return $"\"{text}\"";
        return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    /// <summary>Whether a text begins with a quotation mark of word processors, which YAML takes for a letter.</summary>
    public static bool Opens(ReadOnlySpan<char> text) => text.Length > 1 && Opening.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Whether a text ends with such a mark.</summary>
    public static bool Closes(ReadOnlySpan<char> text) => text.Length > 1 && Closing.Contains(text[^1]);

    /// <summary>The text without such marks around it.</summary>
    public static string WithoutTypographic(string text) => !Opens(text) ? text : Closes(text) ? text[1..^1] : text[1..];
}
