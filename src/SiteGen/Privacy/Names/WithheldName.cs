using SiteGen.Community;

namespace SiteGen.Privacy.Names;

/// <summary>A spelling that may not be published, and whose it is.</summary>
/// <param name="Person">The person.</param>
/// <param name="Text">The spelling as their file has it.</param>
internal sealed record WithheldName(Person Person, string Text)
{
    /// <summary>Every spelling of those who are not shown by their full name, but the one that they are shown by.</summary>
    public static IEnumerable<WithheldName> All(Voices voices) =>
        from person in voices.People
        let shown = voices.Show(person.Id)
        where !shown.InFull
        from spelling in person.Spellings
        where spelling.Length > 0 && !(shown.Named && spelling.Equals(shown.Name, StringComparison.OrdinalIgnoreCase))
        select new WithheldName(person, spelling);

    /// <summary>The names under which people are shown.</summary>
    public static IEnumerable<string> Shown(Voices voices) => voices.People.Select(p => voices.Show(p.Id)).Where(v => v.Named).Select(v => v.Name);

    /// <summary>So much of a name that an editor finds it again, and a reader of the log does not learn it.</summary>
    public static string InPart(string written) => written.Length < 8 ? written[..1] + "…" : $"{written[..2]}…{written[^2..]}";
}
