namespace SiteGen.People;

/// <summary>A person's picture that may not be shown.</summary>
/// <param name="Person">The person in the picture.</param>
/// <param name="Lapsed">Whether only an expired consent withholds it, so that passing time does not stop a build.</param>
internal sealed record WithheldPortrait(Person Person, bool Lapsed);

/// <summary>The pictures of people; an avatar file may be used elsewhere only if that person's consent allows it.</summary>
internal sealed class Portraits
{
    private const string Content = "content/";

    // File names are case-insensitive on many machines.
    private readonly Dictionary<string, WithheldPortrait> _withheld = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Collects the pictures that may not be shown.</summary>
    public Portraits(ConsentPolicy policy)
    {
        var before = policy.BeforeExpiry();
        foreach (var person in policy.People)
        {
            if (person.Avatar is not { } avatar || policy.PublicPersonFor(person.Id).Avatar is not null) continue;
            var portrait = new WithheldPortrait(person, before.PublicPersonFor(person.Id).Avatar is not null);
            // If several people share a picture, one who never agreed takes precedence.
            if (!_withheld.TryAdd(PathOf(avatar), portrait) && !portrait.Lapsed) _withheld[PathOf(avatar)] = portrait;
        }
    }

    /// <summary>Returns the person of a withheld picture, or null.</summary>
    public WithheldPortrait? Withheld(string source) => _withheld.GetValueOrDefault(source);

    // A faulty path of a hidden person is not reported, so it is normalized here.
    private static string PathOf(string avatar)
    {
        var path = string.Join('/', avatar.Split('/').Where(step => step is not ("" or "." or "..")));
        return path.StartsWith(Content, StringComparison.OrdinalIgnoreCase) ? path : Content + path;
    }
}
