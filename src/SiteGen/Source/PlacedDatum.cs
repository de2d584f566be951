using SiteGen.Privacy.PersonalData;

namespace SiteGen.Source;

/// <summary>Possible personal data in a member's words, with its location.</summary>
/// <param name="Datum">The data that was found.</param>
/// <param name="At">Where it begins.</param>
/// <param name="By">The id of the person who wrote the words.</param>
/// <param name="Post">The number of the post, or null in front matter.</param>
internal sealed record PlacedDatum(PersonalDatum Datum, Location At, string By, int? Post)
{
    /// <summary>Finds possible personal data in the posts of a file.</summary>
    public static IReadOnlyList<PlacedDatum> InPosts(SourceText text, BodyMap body)
    {
        List<PlacedDatum>? found = null;
        foreach (var segment in body.Segments)
        {
            if (segment.Post is not { } post) continue;
            var words = text.Span(segment.First, segment.Last);
            foreach (var datum in PersonalDataSearch.In(words))
                (found ??= []).Add(
                    new PlacedDatum(datum, Place(text.Path, segment.First, words[..datum.Start]), post.By.Value, post.Number));
        }

        return found ?? [];
    }

    private static Location Place(string path, int firstLine, ReadOnlySpan<char> before) =>
        new(path, firstLine + before.Count('\n'), before.Length - before.LastIndexOf('\n'));
}
