using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Model.Matter.Blocks;

/// <summary>A block of a landing page, as the editor configured it.</summary>
internal abstract record Block
{
    /// <summary>The ids that it refers to. Each that names nothing is a finding.</summary>
    public virtual IEnumerable<BlockReference> References => [];

    /// <summary>Reads how many entries a block shows, at most twenty.</summary>
    protected static int Entries(Fields f, int usual) => Math.Min(f.Count("count", 1) ?? usual, 20);

    /// <summary>Reads the entries that an editor named; a count says nothing beside them, which is a hint.</summary>
    protected static IReadOnlyList<Located<string>> Named(Fields f, string key)
    {
        var named = f.Ids(key);
        if (named.Count > 0 && f.Has("count"))
            f.Report(Codes.CountBesideNames, "count", $"\"{key}\" names what the block shows, so \"count\" does nothing", "Take one of the two out.");
        return named;
    }
}

/// <summary>A kind of block: its name in front matter, the stage from which communities are ready for it, and how its keys are read.</summary>
internal sealed record BlockKind(string Name, LaunchStage From, Func<Fields, Block> Read);

/// <summary>A block where it was written.</summary>
internal sealed record PlacedBlock(BlockKind Kind, Block Block, Location At);
