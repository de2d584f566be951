using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>The group of people that a block shows.</summary>
internal enum Who
{
    Members,
    Staff,
    Moderators,
    Everybody,
}

/// <summary>People who agreed to a profile, most recent contributors first.</summary>
internal sealed record VoicesBlock(string Title, int Count, Who Who) : Block
{
    public static VoicesBlock Read(
        Fields f) => new(Heading(f), Entries(f, 6), f.Choice(new("who", Means: "whom; `moderators` are those of site.yml"), Who.Members));
}
