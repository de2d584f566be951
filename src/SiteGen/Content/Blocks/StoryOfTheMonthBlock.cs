using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>The story whose <c>featured</c> month is the newest that has begun.</summary>
internal sealed record StoryOfTheMonthBlock(string Title) : Block
{
    /// <summary>Reads it.</summary>
    public static StoryOfTheMonthBlock Read(Fields f) => new(Heading(f));
}
