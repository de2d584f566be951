namespace SiteGen.Config;

/// <summary>The texts of a theme in the site's language. Placeholders such as <c>{name}</c> take
/// values; a counted text has a form for one and for other numbers.</summary>
internal sealed class Texts(IReadOnlyDictionary<string, TextEntry> texts, IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
{
    /// <summary>The keys of the single texts.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The keys that the site's language lacks and another language has filled, in ordinal order.</summary>
    public IReadOnlyList<string> OfFallback { get; init; } = [];

    /// <summary>Every text in every form, and the items of the lists.</summary>
    public IEnumerable<string> All =>
        texts.Values.SelectMany(t => t.One is { } one ? new[] { one, t.Other } : [t.Other]).Concat(lists.Values.SelectMany(l => l));

    /// <summary>Whether there is a text or a list of this key.</summary>
    public bool Has(string key) => texts.ContainsKey(key) || lists.ContainsKey(key);

    /// <summary>The text of a key, or null.</summary>
    public TextEntry? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The text as it stands.</summary>
    /// <exception cref="KeyNotFoundException">The key was not among those asked for when the texts were read.</exception>
    public string Get(string key) => texts[key].Other;

    /// <summary>The text with its placeholders filled; a value called <c>count</c> picks the form.</summary>
    /// <exception cref="KeyNotFoundException">The key was not among those asked for when the texts were read.</exception>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values) => texts[key].Fill(values);

    /// <summary>The text for a number of things, which also fills <c>{count}</c>.</summary>
    /// <exception cref="KeyNotFoundException">The key was not among those asked for when the texts were read.</exception>
    public string Count(string key, long count) => Format(key, ("count", count.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A number with the separators of the language, to four places. A theme without them gets those of English.</summary>
    public string Number(decimal number)
    {
        var plain = number.ToString("#,0.####", CultureInfo.InvariantCulture);
        return plain.Replace(',', '\u0001')
            .Replace(".", Find("decimalPoint")?.Other ?? ".", StringComparison.Ordinal)
            .Replace("\u0001", Find("thousandsSeparator")?.Other ?? ",", StringComparison.Ordinal);
    }

    /// <summary>The items of a list, such as <c>months</c>.</summary>
    /// <exception cref="KeyNotFoundException">The key was not among those asked for when the texts were read.</exception>
    public IReadOnlyList<string> List(string key) => lists[key];
}
