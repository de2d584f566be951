using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>The next events.</summary>
internal sealed record UpcomingEventsBlock(string Title, int Count) : Block
{
    /// <summary>Reads it.</summary>
    public static UpcomingEventsBlock Read(Fields f) => new(Heading(f), Entries(f, 3));
}
