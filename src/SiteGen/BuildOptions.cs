using SiteGen.Config;
using SiteGen.Media.Tools;

namespace SiteGen;

/// <summary>What a build is told besides the site's files.</summary>
/// <param name="Clock">The moment to build for.</param>
/// <param name="BaseUrl">An address that replaces <c>base_url</c> of site.yml, or null.</param>
/// <param name="Drafts">Whether drafts, pages in review and pages whose time has not come are built too, each with <c>noindex</c>.</param>
/// <param name="NoIndex">Whether every page asks search engines to stay away, as previews should.</param>
/// <param name="Jobs">How many threads convert pages; at least 1. The output does not depend on it.</param>
public sealed record BuildOptions(Clock Clock, string? BaseUrl = null, bool Drafts = false, bool NoIndex = false, int Jobs = 1)
{
    /// <summary>How pictures are made; null where images are published as they are and pages have no cards of their own.</summary>
    public PictureWork? Pictures { get; init; }

    /// <summary>The folders that may keep pictures of earlier builds of this site, whether or not this
    /// build makes any: whoever withdrew is to vanish from them too.</summary>
    public IReadOnlyList<string> Caches { get; init; } = [];

    /// <summary>Whether members who have not answered count as having agreed to be quoted by name, as they wish to appear: to show somebody
    /// a page before they are asked. What is built so must not be published.</summary>
    public bool PendingAsGranted { get; init; }

    /// <summary>Whether cards are written as the text that they are drawn from; only to see what a card says.</summary>
    internal bool CardsAsText { get; init; }

    /// <summary>The id of somebody who counts as having withdrawn, whatever their file says,
    /// or null: for reports on what that would change.</summary>
    internal string? Withdrawn { get; init; }

    /// <summary>Whether outputs go unchecked to the sink; only to measure what the check costs.</summary>
    internal bool WithoutLeakScan { get; init; }
}

/// <summary>How share cards and smaller copies of images are made.</summary>
/// <param name="Cache">The folder that keeps what was made; only files of one site.</param>
public sealed record PictureWork(string Cache)
{
    /// <summary>The version of libvips, which makes them; null where it cannot be used.</summary>
    internal string? Library { get; init; } = Vips.Version;

    /// <summary>Set where a build only asks what would be written: the cache is read and stays as it is, what it lacks is kept here, and
    /// what cannot be made is named all the same.</summary>
    internal ConcurrentDictionary<string, byte[]>? DryRun { get; init; }
}
