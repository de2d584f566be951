using System.Collections.Frozen;

namespace SiteGen.Markdown.Reading;

/// <summary>The kinds of callouts: the five that are shown, and the words of other tools, each with the nearest of the five.</summary>
internal static class CalloutKinds
{
    /// <summary>The five, as docs name them.</summary>
    public static readonly IReadOnlyList<string> Shown = ["note", "tip", "important", "warning", "caution"];

    /// <summary>Each word with the kind that it is shown as.</summary>
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

    /// <summary>The kind that a word is shown as, in any case; null for a word that is none.</summary>
    public static string? Find(ReadOnlySpan<char> word) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind) ? kind : null;
}
