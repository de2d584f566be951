using SiteGen.Diagnostics;

namespace SiteGen.Media.Tools;

/// <summary>What a machine can do for pictures. Whatever it lacks is one hint for the whole build, never more.</summary>
/// <param name="Renderer">Makes share cards, or null.</param>
/// <param name="Encoder">Makes smaller copies of images, or null.</param>
/// <param name="Cache">Keeps what was made.</param>
internal sealed record PictureTools(SvgRenderer? Renderer, ImageEncoder? Encoder, PictureCache Cache)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>What went wrong.</summary>
    public PictureFaults Faults { get; } = new();

    /// <summary>Looks for the commands.</summary>
    /// <param name="cache">The folder of the cache.</param>
    /// <param name="folders">Where commands are looked for, the first place first.</param>
    /// <param name="bag">Takes the hint.</param>
    public static PictureTools Open(string cache, IReadOnlyList<string> folders, DiagnosticBag bag)
    {
        var kept = new PictureCache(cache);
        Command? Find(string name) => Command.Find(name, folders, Longest);
        var tools = new PictureTools(SvgRenderer.Open(Find, kept), ImageEncoder.Open(Find, kept), kept);
        var missing = new[] { tools.Renderer is null ? "share cards" : null, tools.Encoder is null ? "smaller copies of images" : null }.OfType<string>().ToList();
        if (missing.Count > 0)
            bag.Add(Codes.PictureToolMissing, new Location(Configuration.SiteConfigReader.File), $"this machine cannot make {string.Join(" and ", missing)}; the pages do without", "Install rsvg-convert, vipsthumbnail and the font Liberation Sans (Debian: librsvg2-bin libvips-tools fonts-liberation), or build with --plain-images.");
        return tools;
    }

    /// <summary>Says what went wrong, and lets go of what this build did not use.</summary>
    public void Finish(DiagnosticBag bag)
    {
        Faults.Report(bag);
        if (!bag.HasErrors) Cache.Prune();
        if (Cache.IsFaulty)
            bag.Add(Codes.CacheUnusable, new Location(Configuration.SiteConfigReader.File), "pictures cannot be kept for the next build: the folder of the cache cannot be read or written", "Allow writing to .sitegen/cache, or name another folder with --cache.");
    }
}
