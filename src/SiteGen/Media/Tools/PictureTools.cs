using SiteGen.Diagnostics;

namespace SiteGen.Media.Tools;

/// <summary>What a machine can do for pictures. Whatever it lacks is one hint for the whole build, never more.</summary>
/// <param name="Renderer">Makes share cards, or null.</param>
/// <param name="Encoder">Makes smaller copies of images, or null.</param>
/// <param name="Cache">Keeps what was made.</param>
internal sealed record PictureTools(SvgRenderer? Renderer, ImageEncoder? Encoder, PictureCache Cache)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Whether pictures that this machine cannot make are named as if it could.</summary>
    public bool NamesAll { get; init; }

    /// <summary>What went wrong.</summary>
    public PictureFaults Faults { get; } = new();

    /// <summary>Looks for the commands. A rehearsal does without what is missing, and names what it would make.</summary>
    public static PictureTools Open(PictureWork work, DiagnosticBag bag)
    {
        var kept = new PictureCache(work.Cache, work.Rehearsal);
        kept.TakeOver();
        Command? Find(string name) => Command.Find(name, work.Commands, Longest);
        var tools = new PictureTools(SvgRenderer.Open(Find, kept), ImageEncoder.Open(Find, kept), kept) { NamesAll = work.Rehearsal is not null };
        var missing = new[] { tools.Renderer is null ? "share cards" : null, tools.Encoder is null ? "smaller copies of images" : null }.OfType<string>().ToList();
        if (missing.Count > 0)
            bag.Add(Codes.PictureToolMissing, new Location(Configuration.SiteConfigReader.File), $"this machine cannot make {string.Join(" and ", missing)}; the pages do without", "Install rsvg-convert, vipsthumbnail and the font Liberation Sans (Debian: librsvg2-bin libvips-tools fonts-liberation), or build with --plain-images.");
        return tools;
    }

    /// <summary>Says what went wrong, and lets go of what this build did not use.</summary>
    public void Finish(IReadOnlySet<string> shown, DiagnosticBag bag)
    {
        Faults.Report(bag);
        Cache.Prune(shown, isComplete: !bag.HasErrors);
        if (Cache.IsFaulty)
            bag.Add(Codes.CacheUnusable, new Location(Configuration.SiteConfigReader.File), "pictures cannot be kept for the next build: the folder of the cache cannot be read or written", "Allow writing to .sitegen/cache, or name another folder with --cache.");
    }
}
