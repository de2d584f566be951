using SiteGen.Files;
using SiteGen.Media.Formats;
using SiteGen.Media.Tools;
using SiteGen.Source;

namespace SiteGen.Media.Variants;

/// <summary>An image in another width and format.</summary>
/// <param name="Path">The site path, under a name that changes with the image.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Format">The format.</param>
internal sealed record ImageVariant(string Path, int Width, EncodedFormat Format);

/// <summary>Smaller copies of the images that pages show: made when first shown, in whatever
/// thread shows them, each once. Animations stay as they are.</summary>
internal sealed class ImageVariants(SourceReader files, PictureTools tools)
{
    // Photographs of today's cameras; beyond it, copies would take minutes.
    private const long MostPixels = 40_000_000;

    // The width at which themes show an avatar at most.
    private const int Avatar = 96;

    private readonly IReadOnlyList<EncodedFormat> _formats = tools.Encoder?.Formats ?? (tools.NamesAll ? EncodedFormat.All : []);
    private readonly ConcurrentDictionary<(PublishedImage Image, ImageUse Use), Lazy<IReadOnlyList<ImageVariant>>> _made = new();

    /// <summary>The copies of an image; none where they would save nothing or cannot be made. They are published from now on.</summary>
    public IReadOnlyList<ImageVariant> VariantsFor(PublishedImage image, ImageUse use) =>
        _made.GetOrAdd((image, use), shown => new(() => Make(shown.Image, Widths(shown.Image, shown.Use)))).Value;

    /// <summary>Writes every copy that was asked for, once where an image is shown in several ways.</summary>
    /// <param name="sink">Takes them.</param>
    /// <param name="jobs">How many threads work.</param>
    public void Write(IOutputSink sink, int jobs) => Parallel.ForEach(
        _made.Where(m => m.Value.Value.Count > 0).GroupBy(m => m.Key.Image, m => m.Value.Value),
        new ParallelOptions { MaxDegreeOfParallelism = jobs },
        made =>
    {
        if (Copy(made.Key) is not { } copy) return;
        foreach (var variant in made.SelectMany(v => v).DistinctBy(v => v.Path))
            if (Encode(made.Key, copy, variant) is { } bytes) sink.Write(OutputPath.ForUrl(variant.Path), bytes);
    });

    // Avatars fill a square, for screens of one and of two pixels to each of a style sheet. Of one that is wider than high much is cut off,
    // which browsers do not count in, so that it is offered large alone.
    private static int[] Widths(PublishedImage image, ImageUse use) => use switch
    {
        ImageUse.Avatar when image.Width > image.Height => [(int)Math.Min(2L * Avatar * image.Width / image.Height, image.Width)],
        ImageUse.Avatar => [Avatar, 2 * Avatar],
        _ => [480, 960, 1440],
    };

    private IReadOnlyList<ImageVariant> Make(PublishedImage image, int[] widths)
    {
        if (Copy(image) is not { } copy || !CanBeCopied(copy)) return [];
        var hash = PictureCache.Key("", copy)[..10];
        var widest = Math.Min(image.Width, widths[^1]);
        return [.. _formats.SelectMany(f => Offered(
            image, copy,
            [.. widths.Where(w => w < widest).Append(widest).Select(w => new ImageVariant(PathOf(image, w, hash, f), w, f))]))];
    }

    // Without the widest, browsers would blow a smaller one up, so it decides for its format.
    private IEnumerable<ImageVariant> Offered(PublishedImage image, byte[] copy, List<ImageVariant> variants)
    {
        bool Saves(ImageVariant variant) => Encode(image, copy, variant) is { } bytes && bytes.Length < copy.Length;
        return Saves(variants[^1]) ? variants.Where(v => v == variants[^1] || Saves(v)) : [];
    }

    // Where only the names count, every copy seems worth offering.
    private byte[]? Encode(PublishedImage image, byte[] copy, ImageVariant variant) =>
        tools.Encoder is { } encoder
            ? encoder.Encode(copy, variant.Width, variant.Format, fault => tools.Faults.Add(image.Source, fault))
            : copy[..1];

    // Whatever is wrong with the file is found where it is published itself.
    private byte[]? Copy(PublishedImage image) =>
        files.Bytes(image.Source) is { } bytes
            && ImageCopy.TryWithoutMetadata(bytes, new Location(image.Source), new DiagnosticBag(), out var copy) ? copy : null;

    // libvips turns images upright as browsers do in JPEG alone.
    private static bool CanBeCopied(byte[] image) =>
        ImageFormat.Detect(image) is { } format
            && format.IsStill(image)
            && format.TryMeasure(image, out var size, out _)
            && (long)size.Width * size.Height <= MostPixels
            && (size.Orientation.IsUpright || format is JpegFormat);

    // /media/a.png in 480 pixels is /media/a-480.<hash>.avif.
    private static string PathOf(PublishedImage image, int width, string hash, EncodedFormat format) =>
        FormattableString.Invariant($"{image.Path[..image.Path.LastIndexOf('.')]}-{width}.{hash}{format.Ending}");
}

/// <summary>How pages show an image, which decides how wide its copies are.</summary>
internal enum ImageUse
{
    /// <summary>As wide as a text or a card.</summary>
    Picture,

    /// <summary>Beside a name, filling a small round.</summary>
    Avatar,
}

/// <summary>An image of the site as pages show it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Path">The site path, such as <c>/media/a.png</c>.</param>
/// <param name="Width">Pixels, as shown.</param>
/// <param name="Height">Pixels, as shown.</param>
internal sealed record PublishedImage(string Source, string Path, int Width, int Height);
