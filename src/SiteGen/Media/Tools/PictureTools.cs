namespace SiteGen.Media.Tools;

/// <summary>The tools that make pictures; if libvips is missing, the build reports a single hint.</summary>
/// <param name="Renderer">Renders share cards, or null.</param>
/// <param name="Encoder">Makes smaller copies of images, or null.</param>
/// <param name="Cache">Stores the results.</param>
internal sealed record PictureTools(SvgRenderer? Renderer, ImageEncoder? Encoder, PictureCache Cache)
{
    /// <summary>Whether pictures that this machine cannot make are still named in the output.</summary>
    public bool NamesAll { get; init; }

    /// <summary>The pictures that could not be made.</summary>
    public PictureFaults Faults { get; } = new();

    /// <summary>Loads libvips; a dry run without libvips still names the pictures.</summary>
    public static PictureTools Open(PictureWork work, DiagnosticBag bag)
    {
        var kept = new PictureCache(work.Cache, work.DryRun);
        kept.TakeOver();
        var (renderer, encoder) = work.Library is { } library ? (new SvgRenderer(library, kept), new ImageEncoder(library, kept)) : default;
        var tools = new PictureTools(renderer, encoder, kept) { NamesAll = work.DryRun is not null };
        if (work.Library is null)
            bag.Add(
                Codes.PictureToolMissing,
                new Location(Config.SiteConfigReader.File),
                $"share cards and smaller copies of images cannot be made: \"{Vips.Missing}\" is not beside the program, is not the one "
                    + "that came with it, or cannot be loaded here; the pages are built without them",
                "Keep all files of SiteGen together in their folder, or build with --plain-images.");
        return tools;
    }

    /// <summary>Reports faults, and deletes pictures that this build did not use.</summary>
    public void Finish(IReadOnlySet<string> shown, DiagnosticBag bag)
    {
        Faults.Report(bag);
        Cache.Prune(shown, isComplete: !bag.HasErrors);
        if (Cache.IsFaulty)
            bag.Add(
                Codes.CacheUnusable, new Location(Config.SiteConfigReader.File),
                "pictures cannot be kept for the next build: the folder of the cache cannot be read or written",
                "Allow writing to .sitegen/cache, or name another folder with --cache.");
    }
}

/// <summary>Collects pictures that could not be made, so that one cause becomes one finding.</summary>
internal sealed class PictureFaults
{
    private readonly ConcurrentBag<(string Picture, string Fault)> _faults = [];

    /// <summary>Records a picture that was not made, with the cause.</summary>
    public void Add(string picture, string fault) => _faults.Add((picture, fault));

    /// <summary>Adds the finding, if any picture failed.</summary>
    public void Report(DiagnosticBag bag)
    {
        if (_faults.IsEmpty) return;
        var (picture, fault) = _faults.OrderBy(f => f.Picture, StringComparer.Ordinal).ThenBy(f => f.Fault, StringComparer.Ordinal).First();
        var count = _faults.Select(f => f.Picture).Distinct().Count();
        var more = count == 1 ? "" : $" and {(count - 1).ToString(CultureInfo.InvariantCulture)} more";
        bag.Add(
            Codes.PictureFailed, new Location(Config.SiteConfigReader.File), $"{picture}{more} could not be made: {fault}",
            "The pages show what they would show without it. Correct the cause, or build with --plain-images.");
    }
}
