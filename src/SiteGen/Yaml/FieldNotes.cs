namespace SiteGen.Yaml;

/// <summary>What the reading of a file's fields comes across beside their values.</summary>
internal sealed class FieldNotes
{
    /// <summary>The people that its keys name, where they are shown.</summary>
    public List<PersonUse> People { get; } = [];

    /// <summary>The ids of people that are named behind the gate.</summary>
    public List<Located<string>> PeopleInside { get; } = [];

    /// <summary>The dates of what has happened, those behind the gate included.</summary>
    public List<PastDate> PastDates { get; } = [];

    /// <summary>What members say.</summary>
    public List<MemberWords> Words { get; } = [];
}

/// <summary>Words of a member in a value.</summary>
/// <param name="By">The member's id, or empty.</param>
/// <param name="Text">The words as written.</param>
/// <param name="At">Where they stand.</param>
/// <param name="IsShown">Whether they are in front of the gate.</param>
internal sealed record MemberWords(string By, string Text, Location At, bool IsShown);

/// <summary>A date of something that has happened, which cannot be later than now.</summary>
/// <param name="Path">The dotted path of its key.</param>
/// <param name="Instant">When it begins.</param>
/// <param name="At">Where it is written.</param>
internal sealed record PastDate(string Path, DateTimeOffset Instant, Location At)
{
    /// <summary>Its key alone.</summary>
    public string Key => Path[(Path.LastIndexOf('.') + 1)..];
}
