namespace SiteGen.People;

/// <summary>A picture of somebody that may not be shown.</summary>
/// <param name="Person">Whose picture it is.</param>
/// <param name="Lapsed">Whether only the end of a consent withholds it: a day that comes by itself stops no build.</param>
internal sealed record WithheldPortrait(Person Person, bool Lapsed);

/// <summary>The pictures of people. A file that is somebody's avatar may stand anywhere else only where their consent covers it.</summary>
internal sealed class Portraits
{
    private const string Content = "content/";

    // Capitals make no other file on many machines.
    private readonly Dictionary<string, WithheldPortrait> _withheld = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Collects those that may not be shown.</summary>
    public Portraits(ConsentPolicy policy)
    {
        var before = policy.BeforeExpiry();
        foreach (var person in policy.People)
        {
            if (person.Avatar is not { } avatar || policy.PublicPersonFor(person.Id).Avatar is not null) continue;
            var portrait = new WithheldPortrait(person, before.PublicPersonFor(person.Id).Avatar is not null);
            // Where several people are on one picture, the one who never agreed weighs most.
            if (!_withheld.TryAdd(PathOf(avatar), portrait) && !portrait.Lapsed) _withheld[PathOf(avatar)] = portrait;
        }
    }

    /// <summary>Whose picture a file is that may not be shown, or null.</summary>
    public WithheldPortrait? Withheld(string source) => _withheld.GetValueOrDefault(source);

    // Somebody who is not shown is not told that the path is written in a way that their page could not use.
    private static string PathOf(string avatar)
    {
        var path = string.Join('/', avatar.Split('/').Where(step => step is not ("" or "." or "..")));
        return path.StartsWith(Content, StringComparison.OrdinalIgnoreCase) ? path : Content + path;
    }
}
