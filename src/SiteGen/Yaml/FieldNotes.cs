namespace SiteGen.Yaml;

/// <summary>Collects what reading the fields of a file yields in addition to their values.</summary>
internal sealed class FieldNotes
{
    /// <summary>The people named in keys that are shown.</summary>
    public List<PersonUse> People { get; } = [];

    /// <summary>The ids of people named behind the gate.</summary>
    public List<Located<string>> PeopleInside { get; } = [];

    /// <summary>The dates of past occurrences, including those behind the gate.</summary>
    public List<PastDate> PastDates { get; } = [];

    /// <summary>The words of members.</summary>
    public List<MemberWords> Words { get; } = [];
}

/// <summary>A member's words in a value.</summary>
/// <param name="By">The member's id, or empty.</param>
/// <param name="Text">The words as written.</param>
/// <param name="At">The location of the words.</param>
/// <param name="IsShown">Whether the words are outside the gate.</param>
internal sealed record MemberWords(string By, string Text, Location At, bool IsShown);

/// <summary>The date of something that has happened, which cannot be in the future.</summary>
/// <param name="Path">The dotted path of its key.</param>
/// <param name="Instant">The start of the date.</param>
/// <param name="At">Where it is written.</param>
internal sealed record PastDate(string Path, DateTimeOffset Instant, Location At)
{
    /// <summary>The last part of the path.</summary>
    public string Key => Path[(Path.LastIndexOf('.') + 1)..];
}
