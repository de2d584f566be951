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

/// <summary>A stretch of text and what stands in its place.</summary>
internal sealed record Redaction(int Start, int Length, string Replacement)
{
    /// <summary>Where the stretch is over.</summary>
    public int End => Start + Length;

    /// <summary>A text with the changes made, which stand from left to right.</summary>
    public static string Replace(string text, IReadOnlyList<Redaction> changes)
    {
        var (result, from) = (new StringBuilder(), 0);
        foreach (var change in changes)
        {
            result.Append(text, from, change.Start - from).Append(change.Replacement);
            from = change.End;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Adds changes where none is yet.</summary>
    public static void Join(List<Redaction> changes, IEnumerable<Redaction> more)
    {
        changes.AddRange(more.Where(m => !changes.Any(c => m.Start < c.End && c.Start < m.End)).ToList());
        changes.Sort((a, b) => a.Start.CompareTo(b.Start));
    }
}
