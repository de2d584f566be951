using System.Buffers;
using SiteGen.Text;

namespace SiteGen.Community;

/// <summary>Finds names in addresses and file names, where words are joined by hyphens, dots, underscores, escapes or nothing, and accents fall away or are written out.</summary>
internal sealed class AddressMask
{
    private readonly string[] _slugs;
    private readonly SearchValues<string> _any;

    /// <summary>Prepares the ways in which names are written in addresses.</summary>
    public AddressMask(IEnumerable<string> names)
    {
        _slugs = [.. names.SelectMany(Slugs)
            .SelectMany(s => new[] { s, s.Replace("-", "", StringComparison.Ordinal) }).Select(s => $"-{s}-").Distinct().OrderByDescending(s => s.Length).ThenBy(s => s, StringComparer.Ordinal)];
        _any = SearchValues.Create(_slugs, StringComparison.Ordinal);
    }

    /// <summary>The slugs that a name may give: its accents fall away or are written out, and what stands on both sides of an apostrophe or a hyphen may be one word.</summary>
    public static IEnumerable<string> Slugs(string name) => new[] { name, Drawn(name) }.Distinct().SelectMany(n => new[] { n, WrittenOut(n) }).Select(Slug.Of).Where(s => s.Length > 1).Distinct();

    /// <summary>The name that an address carries, as its words stand there; null when there is none.</summary>
    public string? Find(string address)
    {
        if (_slugs.Length == 0) return null;
        var slug = $"-{Slug.Of(FoldedText.Of(Decoded(address)).Text)}-";
        var at = slug.AsSpan().IndexOfAny(_any);
        return at < 0 ? null : _slugs.First(s => slug.AsSpan(at).StartsWith(s, StringComparison.Ordinal)).Trim('-');
    }

    /// <summary>An address without escapes, its words parted by spaces.</summary>
    public static string Decoded(string address)
    {
        var text = address.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(address) : address;
        return string.Create(text.Length, text, (to, from) =>
        {
            for (var i = 0; i < from.Length; i++) to[i] = from[i] is '-' or '_' or '+' or '.' or '/' ? ' ' : from[i];
        });
    }

    private static string Drawn(string name) => FoldedText.Of(name.Normalize()).Text.Replace("'", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static string WrittenOut(string name) => name.Normalize().ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal)
        .Replace("å", "aa", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal);
}
