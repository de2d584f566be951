namespace SiteGen.Config;

/// <summary>The texts of a theme in the site's language, with placeholders such as <c>{name}</c> and singular and plural forms.</summary>
internal sealed class Texts(IReadOnlyDictionary<string, TextEntry> texts, IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
{
    /// <summary>The keys of all texts other than lists.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The keys that the site's language lacks and another language has filled, in ordinal order.</summary>
    public IReadOnlyList<string> OfFallback { get; init; } = [];

    /// <summary>Every text in every form, and the items of the lists.</summary>
    public IEnumerable<string> All =>
        texts.Values.SelectMany(t => t.One is { } one ? new[] { one, t.Other } : [t.Other]).Concat(lists.Values.SelectMany(l => l));

    /// <summary>Whether there is a text or list with this key.</summary>
    public bool Has(string key) => texts.ContainsKey(key) || lists.ContainsKey(key);

    /// <summary>The text of a key, or null.</summary>
    public TextEntry? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>Returns a text unchanged.</summary>
    /// <exception cref="KeyNotFoundException">The key was not among those required when the texts were read.</exception>
    public string Get(string key) => texts[key].Other;

    /// <summary>Returns a text with its placeholders filled; a value named <c>count</c> selects the form.</summary>
    /// <exception cref="KeyNotFoundException">The key was not among those required when the texts were read.</exception>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values) => texts[key].Fill(values);

    /// <summary>Returns the text for a count, and fills <c>{count}</c> with it.</summary>
    /// <exception cref="KeyNotFoundException">The key was not among those required when the texts were read.</exception>
    public string Count(string key, long count) => Format(key, ("count", count.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Formats a number to four decimal places with the separators of the theme, or English ones by default.</summary>
    public string Number(decimal number)
    {
        var plain = number.ToString("#,0.####", CultureInfo.InvariantCulture);
        return plain.Replace(',', '\u0001')
            .Replace(".", Find("decimalPoint")?.Other ?? ".", StringComparison.Ordinal)
            .Replace("\u0001", Find("thousandsSeparator")?.Other ?? ",", StringComparison.Ordinal);
    }

    /// <summary>The items of a list, such as <c>months</c>.</summary>
    /// <exception cref="KeyNotFoundException">The key was not among those required when the texts were read.</exception>
    public IReadOnlyList<string> List(string key) => lists[key];
}
