using System.Security.Cryptography;
using SiteGen.People;

namespace SiteGen.Media.Tools;

/// <summary>Who is shown, and how, in marks that tell no name: a cache keeps them beside its pictures, and so knows later that somebody
/// is shown less.</summary>
internal static class ShownPeople
{
    /// <summary>A mark for everybody who is named. Pictures say no more of a person than what it is made of.</summary>
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
