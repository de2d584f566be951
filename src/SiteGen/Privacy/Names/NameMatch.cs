namespace SiteGen.Privacy.Names;

/// <summary>A withheld name in a text.</summary>
/// <param name="Name">The spelling and its owner.</param>
/// <param name="Start">Where it begins, in UTF-16 units of the text; the <c>@</c> of a mention belongs to it.</param>
/// <param name="Length">How long it is there, with its ending.</param>
/// <param name="Strength">Whether it surely means the person.</param>
internal readonly record struct NameMatch(WithheldName Name, int Start, int Length, NameStrength Strength)
{
    /// <summary>Where it is over.</summary>
    public int End => Start + Length;
}

/// <summary>Whether a match surely means a person.</summary>
internal enum NameStrength
{
    /// <summary>A short single word of letters, which may be a word of the language.</summary>
    Weak,

    /// <summary>A name.</summary>
    Strong,
}

/// <summary>What a text is, which decides when a short word is a name.</summary>
internal enum NamePlace
{
    /// <summary>What a reader sees: sentences, headings, values.</summary>
    Text,

    /// <summary>Who made something: here a short word is a name.</summary>
    Byline,

    /// <summary>An address, an id or the name of a file.</summary>
    Address,

    /// <summary>Scripts, style sheets and the names in markup, whose words are those of a computer language.</summary>
    Code,
}
