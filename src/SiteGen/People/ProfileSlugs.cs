using SiteGen.Text;

namespace SiteGen.People;

/// <summary>Assigns each profile a unique address: written slugs stay, and of several people with one name, the first by id keeps the plain
/// slug.</summary>
internal static class ProfileSlugs
{
    /// <summary>Returns the people with a slug for each profile; equal written slugs stay equal, and are an error later.</summary>
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

    /// <summary>Whether a profile has a number in its address, because somebody else has the plain one.</summary>
    public static bool IsNumbered(Person person, PublicPerson publicPerson) =>
        person.Slug is null && publicPerson.Slug is not null && publicPerson.Slug != Wanted(person, publicPerson.Name);

    /// <summary>Returns the address that a profile would have without conflicts; a name without Latin letters has none, and the id replaces
    /// it only if the full name is shown.</summary>
    public static string? Wanted(Person person, string name) =>
        person.Slug?.Value ?? (Slug.FromName(name) is { Length: > 0 } slug ? slug : name == person.Name ? person.Id : null);

    private static string Free(string wanted, HashSet<string> taken)
    {
        var slug = wanted;
        for (var number = 2; !taken.Add(slug); number++) slug = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        return slug;
    }
}
