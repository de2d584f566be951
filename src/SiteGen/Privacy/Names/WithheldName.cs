using SiteGen.People;

namespace SiteGen.Privacy.Names;

/// <summary>A spelling that may not be published, and its owner.</summary>
/// <param name="Person">The person.</param>
/// <param name="Text">The spelling as written in the person's file.</param>
internal sealed record WithheldName(Person Person, string Text)
{
    /// <summary>Every spelling of people who are not shown by their full name, except the one they are shown by. A placeholder is never
    /// withheld, even if a person is filed under it.</summary>
    public static IEnumerable<WithheldName> All(ConsentPolicy policy)
    {
        var before = policy.BeforeExpiry();
        return from person in policy.People
               let shown = policy.PublicPersonFor(person.Id)
               from spelling in person.Spellings
               where IsWithheld(spelling, shown)
                   && !IsWritten(spelling, policy.Placeholders.Member)
                   && !IsWritten(spelling, policy.Placeholders.Hidden)
               select new WithheldName(person, spelling) { Lapsed = !IsWithheld(spelling, before.PublicPersonFor(person.Id)) };
    }

    /// <summary>All names that no pseudonym or first name may contain: the withheld ones, and the real names of people shown by
    /// pseudonym.</summary>
    public static IEnumerable<WithheldName> ForShownNames(ConsentPolicy policy) =>
        All(policy).Concat(
            policy.People.Where(p => policy.PublicPersonFor(p.Id).Shown == Display.Pseudonym).Select(p => new WithheldName(p, p.Name)));

    /// <summary>The names of people who did not agree to be shared, which texts shown outside the site may not contain.</summary>
    public static IEnumerable<WithheldName> Unshared(ConsentPolicy policy) =>
        from person in policy.People
        let shown = policy.PublicPersonFor(person.Id)
        where shown is { Named: true, Scopes.Social: false }
        from spelling in person.Spellings.Append(shown.Name)
        select new WithheldName(person, spelling);

    /// <summary>The organisation of a person who did not agree to show it; null if there is none.</summary>
    public static WithheldName? Organisation(Person person, ConsentPolicy policy) =>
        person.Org is { Length: > 1 } org && policy.PublicPersonFor(person.Id).Org is null ? new WithheldName(person, org) : null;

    /// <summary>The full names that are shown.</summary>
    public static IEnumerable<string> ShownInFull(ConsentPolicy policy) =>
        policy.People.Select(p => policy.PublicPersonFor(p.Id)).Where(v => v.Shown == Display.Name).Select(v => v.Name);

    /// <summary>The names under which people are shown.</summary>
    public static IEnumerable<string> Shown(ConsentPolicy policy) =>
        policy.People.Select(p => policy.PublicPersonFor(p.Id)).Where(v => v.Named).Select(v => v.Name);

    /// <summary>Whether it is withheld only because a consent ended; an expiry date must not stop a build.</summary>
    public bool Lapsed { get; init; }

    /// <summary>The code of a finding on a text that contains the name.</summary>
    public Code Code => Lapsed ? Codes.NameLapsed : Codes.NameWithheld;

    /// <summary>Why the name may not be shown, as the end of a sentence.</summary>
    public string Since => Lapsed ? " since a consent ended" : "";

    /// <summary>The file that identifies the person, as the end of a hint.</summary>
    public string Whose => $" Whose name it is stands in {Person.At.File}.";

    private static bool IsWithheld(string spelling, PublicPerson shown) =>
        !shown.InFull && !(shown.Named && IsWritten(spelling, shown.Name));

    // Compares letters only, without their separators: a pseudonym that is shown is not secret as a handle.
    private static bool IsWritten(string spelling, string shown) =>
        Letters(spelling) is { Length: > 0 } letters && letters == Letters(shown);

    private static string Letters(string name) => string.Concat(NameWord.In(name).Select(w => w.Plain));
}
