using System.Collections.Frozen;

namespace SiteGen.Markdown.Reading;

/// <summary>The five supported kinds of callouts, and words of other tools mapped to the nearest kind.</summary>
internal static class CalloutKinds
{
    /// <summary>The supported kinds, as in the documentation.</summary>
    public static readonly IReadOnlyList<string> Shown = ["note", "tip", "important", "warning", "caution"];

    /// <summary>Each known word with its kind.</summary>
    public static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["note"] = "note",
        ["info"] = "note",
        ["abstract"] = "note",
        ["summary"] = "note",
        ["tldr"] = "note",
        ["todo"] = "note",
        ["question"] = "note",
        ["help"] = "note",
        ["faq"] = "note",
        ["example"] = "note",
        ["quote"] = "note",
        ["cite"] = "note",
        ["seealso"] = "note",
        ["tip"] = "tip",
        ["hint"] = "tip",
        ["success"] = "tip",
        ["check"] = "tip",
        ["done"] = "tip",
        ["important"] = "important",
        ["warning"] = "warning",
        ["attention"] = "warning",
        ["bug"] = "warning",
        ["failure"] = "warning",
        ["fail"] = "warning",
        ["missing"] = "warning",
        ["caution"] = "caution",
        ["danger"] = "caution",
        ["error"] = "caution",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the kind for a word, ignoring case; null if unknown.</summary>
    public static string? Find(ReadOnlySpan<char> word) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind) ? kind : null;
}
