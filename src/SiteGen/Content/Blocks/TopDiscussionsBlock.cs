using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>The discussions with the most replies within a window of days.</summary>
internal sealed record TopDiscussionsBlock(string Title, int Count, int Days) : Block
{
    // A hundred years; more would be all of them as well.
    private const int Longest = 36_500;

    /// <summary>Reads it.</summary>
    public static TopDiscussionsBlock Read(Fields f) => new(
        Heading(f), Entries(f, 5), Math.Min(f.Count(new("days", Means: "the window; default 7"), 1) ?? 7, Longest));
}
