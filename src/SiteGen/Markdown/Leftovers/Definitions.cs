using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace SiteGen.Markdown.Leftovers;

/// <summary>Finds faulty definitions in a text: unused footnotes, labels defined twice, lines that were not meant as definitions.</summary>
internal static class Definitions
{
    /// <summary>Returns each faulty definition with its finding.</summary>
    /// <param name="group">All definitions of a text.</param>
    /// <param name="used">The definitions that a link of the text uses.</param>
    /// <param name="place">The context of the text.</param>
    public static IEnumerable<(LinkReferenceDefinition Definition, Finding Finding)> Check(
        LinkReferenceDefinitionGroup group, HashSet<LinkReferenceDefinition> used, MarkPlace place)
    {
        var first = new Dictionary<string, LinkReferenceDefinition>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in group.OfType<LinkReferenceDefinition>())
        {
            if (IsComment(definition)) continue;
            var isFirst = first.TryAdd(definition.Label ?? "", definition);
            var unused = place.IsCut ? null : Unused(definition, used);
            var finding = isFirst ? unused : Repeated(definition, first[definition.Label ?? ""], place);
            if (finding is not null) yield return (definition, finding);
        }
    }

    private static Finding? Repeated(LinkReferenceDefinition definition, LinkReferenceDefinition first, MarkPlace place)
    {
        var isNote = definition is FootnoteLinkReferenceDefinition;
        if (!isNote && definition.Url == first.Url) return null;
        var name = place.Quote(definition.Label ?? "");
        return new Finding(
            Codes.RepeatedName, $"{(isNote ? "a footnote" : "an address")} of this name{name} is defined above; this one is not used",
            "Give one of the two another name.");
    }

    private static Finding? Unused(LinkReferenceDefinition definition, HashSet<LinkReferenceDefinition> used)
    {
        if (definition is FootnoteLinkReferenceDefinition { Footnote.Links.Count: 0 })
            return new Finding(
                Codes.UnusedNote, "no text leads to this footnote, so it is not shown",
                "Write its mark, such as [^1], where it belongs: in the same post or text.");
        if (definition is FootnoteLinkReferenceDefinition || used.Contains(definition) || IsAddress(definition.Url)) return null;
        return new Finding(
            Codes.LostDefinition, "this line is read as the address of a link, which nothing uses, and is not shown",
            "Put a backslash before its first bracket if it is meant to be read.");
    }

    // A fragment is not an address to define: [Note]: #tomorrow is a sentence.
    private static bool IsAddress(string? url) => url is [not '#', ..] && url.AsSpan().IndexOfAny("/.:?@-") >= 0;

    // The Markdown idiom for comments: [//]: # (a comment).
    private static bool IsComment(LinkReferenceDefinition definition) => definition is { Label: "//", Url: "#" or "" or null };
}
