using System.Collections.Frozen;

namespace SiteGen.Privacy.Leaks;

/// <summary>The role of an attribute's value for a reader.</summary>
internal enum AttributeUse
{
    /// <summary>Read by the browser only, such as a class or an id.</summary>
    Code,

    /// <summary>Text that is displayed or read aloud.</summary>
    Text,

    /// <summary>A link target or the address of a loaded resource.</summary>
    Address,

    /// <summary>Numbers and keywords that a format prescribes.</summary>
    Prescribed,
}

/// <summary>Classifies the attributes of HTML, SVG and feeds.</summary>
internal static class AttributeUses
{
    private static readonly FrozenDictionary<string, AttributeUse>.AlternateLookup<ReadOnlySpan<char>> Uses = Named(
        AttributeUse.Text, "content title alt label placeholder value summary aria-label aria-description aria-roledescription text author")
        .Concat(
            Named(AttributeUse.Address, "href src srcset imagesrcset cite action formaction poster data background ping url xlink:href"))
        .Concat(Named(AttributeUse.Prescribed, "d lang width height viewbox points transform role xmlns datetime sizes loading decoding"))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The use of an attribute; unknown attributes are code.</summary>
    public static AttributeUse Find(ReadOnlySpan<char> name) => name switch
    {
        // The most frequent attributes come first.
        "class" or "id" => AttributeUse.Code,
        "href" or "src" => AttributeUse.Address,
        _ => Uses.TryGetValue(name, out var use) ? use : AttributeUse.Code,
    };

    private static IEnumerable<KeyValuePair<string, AttributeUse>> Named(AttributeUse use, string names) =>
        names.Split(' ').Select(n => KeyValuePair.Create(n, use));
}
