namespace SiteGen.Privacy.Names;

/// <summary>A withheld name in a text.</summary>
/// <param name="Name">The spelling and its owner.</param>
/// <param name="Start">Its position in UTF-16 units; the <c>@</c> of a mention is included.</param>
/// <param name="Length">Its length including the ending.</param>
/// <param name="Strength">Whether it certainly means the person.</param>
internal readonly record struct NameMatch(WithheldName Name, int Start, int Length, NameStrength Strength)
{
    /// <summary>The end of the match.</summary>
    public int End => Start + Length;
}

/// <summary>The certainty that a match means a person.</summary>
internal enum NameStrength
{
    /// <summary>A short single word of letters, which may be an ordinary word.</summary>
    Weak,

    /// <summary>Certainly a name.</summary>
    Strong,
}

/// <summary>The kind of a text, which decides when a short word is a name.</summary>
internal enum NamePlace
{
    /// <summary>Text that a reader sees: sentences, headings, values.</summary>
    Text,

    /// <summary>The creator of something, where a short word is a name.</summary>
    Byline,

    /// <summary>An address, an id or a file name.</summary>
    Address,

    /// <summary>Scripts, style sheets and the names in markup, which consist of words of a computer language.</summary>
    Code,
}

/// <summary>A span of text and its replacement.</summary>
internal sealed record Redaction(int Start, int Length, string Replacement)
{
    /// <summary>The end of the span.</summary>
    public int End => Start + Length;

    /// <summary>Applies the changes, which are ordered from left to right, to a text.</summary>
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

    /// <summary>Adds the changes that do not overlap existing ones.</summary>
    public static void Join(List<Redaction> changes, IEnumerable<Redaction> more)
    {
        changes.AddRange(more.Where(m => !changes.Any(c => m.Start < c.End && c.Start < m.End)).ToList());
        changes.Sort((a, b) => a.Start.CompareTo(b.Start));
    }
}
