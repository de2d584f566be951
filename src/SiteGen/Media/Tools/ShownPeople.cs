using System.Security.Cryptography;
using SiteGen.People;

namespace SiteGen.Media.Tools;

/// <summary>Anonymous marks of who is shown and how, stored with cached pictures to detect later that somebody is shown less.</summary>
internal static class ShownPeople
{
    /// <summary>Returns a mark for each named person, made from everything that pictures show of them.</summary>
    public static IReadOnlySet<string> Marks(ConsentPolicy policy) =>
        (from person in policy.People
         let shown = policy.PublicPersonFor(person.Id)
         where shown.Named
         select Mark(person.Id, shown)).ToHashSet(StringComparer.Ordinal);

    private static string Mark(string id, PublicPerson shown)
    {
        var said = string.Join('\n', id, shown.Name, shown.Org, shown.Avatar, shown.Scopes.Social ? "social" : "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 12));
    }
}
