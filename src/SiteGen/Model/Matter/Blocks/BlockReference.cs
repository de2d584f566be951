using SiteGen.Yaml;

namespace SiteGen.Model.Matter.Blocks;

/// <summary>What an id in a block names.</summary>
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

/// <summary>An id in a block, and what it is to name.</summary>
internal sealed record BlockReference(Referred To, Located<string> Id)
{
    /// <summary>The reference of an id that may be absent.</summary>
    public static IEnumerable<BlockReference> Maybe(Referred to, Located<string>? id) => id is null ? [] : [new BlockReference(to, id)];
}
