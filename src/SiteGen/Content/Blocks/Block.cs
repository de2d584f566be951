using SiteGen.Config;
using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>A block of a landing page, as the editor configured it.</summary>
internal abstract record Block
{
    /// <summary>The ids that the block refers to; each unknown id is a finding.</summary>
    public virtual IEnumerable<BlockReference> References => [];

    /// <summary>Reads the heading of a block.</summary>
    protected static string Heading(Fields f) => f.RequiredText(new("title", Means: "the heading"), 80);

    /// <summary>Reads the number of entries that a block shows, at most twenty.</summary>
    protected static int Entries(Fields f, int usual) => Math.Min(
        f.Count(new("count", Means: FormattableString.Invariant($"how many, at most 20; default {usual}")), 1) ?? usual, 20);

    /// <summary>Reads the entries that an editor named; a count next to them has no effect, which is a hint.</summary>
    protected static IReadOnlyList<Located<string>> Named(Fields f, string key)
    {
        var named = f.Ids(new(key, Means: "these and no others, in this order"));
        if (f.Has(key) && f.Has("count"))
            f.Report(
                Codes.CountBesideNames, "count", $"\"{key}\" names what the block shows, so \"count\" does nothing",
                "Take one of the two out.");
        return named;
    }
}

/// <summary>A kind of block: its name in front matter, the stage from which it is available, and the reader of its keys.</summary>
internal sealed record BlockKind(string Name, LaunchStage From, Func<Fields, Block> Read);

/// <summary>A block with its location.</summary>
internal sealed record PlacedBlock(BlockKind Kind, Block Block, Location At);

/// <summary>The kind of thing that an id in a block refers to.</summary>
internal enum Referred
{
    /// <summary>A page of any type, by its id.</summary>
    Page,

    /// <summary>A discussion, by its id.</summary>
    Discussion,

    /// <summary>A story, by its id.</summary>
    Story,

    /// <summary>An article, by its id.</summary>
    Article,

    /// <summary>A place that menus can lead to: a section, a plain page or an id.</summary>
    Place,

    /// <summary>A topic.</summary>
    Topic,

    /// <summary>A person whose words the block shows.</summary>
    Speaker,

    /// <summary>A metric of content/data.</summary>
    Metric,

    /// <summary>A call of site.yml.</summary>
    Call,
}

/// <summary>An id in a block, and the kind of thing that it refers to.</summary>
internal sealed record BlockReference(Referred To, Located<string> Id)
{
    /// <summary>Returns the reference for an id, or none if it is absent.</summary>
    public static IEnumerable<BlockReference> Maybe(Referred to, Located<string>? id) => id is null ? [] : [new BlockReference(to, id)];
}
