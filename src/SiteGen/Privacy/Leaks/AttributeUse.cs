using System.Collections.Frozen;

namespace SiteGen.Privacy.Leaks;

/// <summary>What the value of an attribute is to a reader.</summary>
internal enum AttributeUse
{
    /// <summary>What only the browser reads, such as a class or an id.</summary>
    Code,

    /// <summary>What is seen or heard.</summary>
    Text,

    /// <summary>What is led to or loaded.</summary>
    Address,

    /// <summary>Numbers and words that a format prescribes.</summary>
    Prescribed,
}

/// <summary>Tells what the attributes of HTML, SVG and feeds are for.</summary>
internal static class AttributeUses
{
    private static readonly FrozenDictionary<string, AttributeUse>.AlternateLookup<ReadOnlySpan<char>> Uses = Named(
        AttributeUse.Text, "content title alt label placeholder value summary aria-label aria-description aria-roledescription text author")
        .Concat(
            Named(AttributeUse.Address, "href src srcset imagesrcset cite action formaction poster data background ping url xlink:href"))
        .Concat(Named(AttributeUse.Prescribed, "d lang width height viewbox points transform role xmlns datetime sizes loading decoding"))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What an attribute is for; one that is not known is code.</summary>
    public static AttributeUse Find(ReadOnlySpan<char> name) => name switch
    {
        // Most attributes are these.
        "class" or "id" => AttributeUse.Code,
        "href" or "src" => AttributeUse.Address,
        _ => Uses.TryGetValue(name, out var use) ? use : AttributeUse.Code,
    };

    private static IEnumerable<KeyValuePair<string, AttributeUse>> Named(AttributeUse use, string names) =>
        names.Split(' ').Select(n => KeyValuePair.Create(n, use));
}
