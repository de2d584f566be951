using SiteGen.Text;

namespace SiteGen.People;

/// <summary>Gives every profile an address of its own: one that is written stays, and of several people with one name the one whose id
/// sorts first keeps the plain address.</summary>
internal static class ProfileSlugs
{
    /// <summary>The people as decided, each profile with its own slug. Two that are written alike stay alike, which is an error
    /// later.</summary>
    public static Dictionary<string, PublicPerson> Assign(
        Dictionary<string, PublicPerson> publicPeople, IReadOnlyDictionary<string, Person> people)
    {
        bool IsWritten(string id) => people[id].Slug is not null;
        var profiles = publicPeople.Where(v => v.Value.Slug is not null).Select(v => v.Key).Order(StringComparer.Ordinal).ToList();
        var taken = profiles.Where(IsWritten).Select(id => publicPeople[id].Slug!).ToHashSet(StringComparer.Ordinal);
        foreach (var id in profiles.Where(id => !IsWritten(id)))
            publicPeople[id] = publicPeople[id] with { Slug = Free(publicPeople[id].Slug!, taken) };
        return publicPeople;
    }

    /// <summary>Whether a profile has a number in its address, since somebody else has the plain one.</summary>
    public static bool IsNumbered(Person person, PublicPerson publicPerson) =>
        person.Slug is null && publicPerson.Slug is not null && publicPerson.Slug != Wanted(person, publicPerson.Name);

    /// <summary>The address that a profile would have alone. A name without Latin letters gives none; the id stands in only where the
    /// full name may be known.</summary>
    public static string? Wanted(Person person, string name) =>
        person.Slug?.Value ?? (Slug.FromName(name) is { Length: > 0 } slug ? slug : name == person.Name ? person.Id : null);

    private static string Free(string wanted, HashSet<string> taken)
    {
        var slug = wanted;
        for (var number = 2; !taken.Add(slug); number++) slug = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        return slug;
    }
}
