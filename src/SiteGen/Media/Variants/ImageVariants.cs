using SiteGen.Files;
using SiteGen.Media.Formats;
using SiteGen.Media.Tools;
using SiteGen.Source;

namespace SiteGen.Media.Variants;

/// <summary>A copy of an image in another width and format.</summary>
/// <param name="Path">The site path, with a name that changes with the content.</param>
/// <param name="Width">The width in pixels.</param>
/// <param name="Format">The format.</param>
internal sealed record ImageVariant(string Path, int Width, EncodedFormat Format);

/// <summary>Makes smaller copies of the images that pages show: once, on first use, in the thread that needs them. Animations stay
/// unchanged.</summary>
internal sealed class ImageVariants(SourceReader files, PictureTools tools)
{
    // The size of today's photographs; copies of larger ones would take minutes.
    private const long MostPixels = 40_000_000;

    // The maximum width of an avatar in themes.
    private const int Avatar = 96;

    private readonly IReadOnlyList<EncodedFormat> _formats = tools.Encoder?.Formats ?? (tools.NamesAll ? EncodedFormat.All : []);
    private readonly ConcurrentDictionary<(PublishedImage Image, ImageUse Use), Lazy<IReadOnlyList<ImageVariant>>> _made = new();

    /// <summary>Returns the copies of an image, and schedules them for publishing; none if they would save nothing or cannot be
    /// made.</summary>
    public IReadOnlyList<ImageVariant> VariantsFor(PublishedImage image, ImageUse use) =>
        _made.GetOrAdd((image, use), shown => new(() => Make(shown.Image, Widths(shown.Image, shown.Use)))).Value;

    /// <summary>Writes every requested copy, once even if an image is shown in several ways.</summary>
    /// <param name="sink">Receives the copies.</param>
    /// <param name="jobs">The number of threads.</param>
    public void Write(IOutputSink sink, int jobs) => Parallel.ForEach(
        _made.Where(m => m.Value.Value.Count > 0).GroupBy(m => m.Key.Image, m => m.Value.Value),
        new ParallelOptions { MaxDegreeOfParallelism = jobs },
        made =>
    {
        if (Copy(made.Key) is not { } copy) return;
        foreach (var variant in made.SelectMany(v => v).DistinctBy(v => v.Path))
            if (Encode(made.Key, copy, variant) is { } bytes) sink.Write(OutputPath.ForUrl(variant.Path), bytes);
    });

    // Avatars fill a square, at one or two device pixels per CSS pixel. A wide one is cropped, which browsers do not take into account, so
    // only the large copy is offered.
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

    // Without the widest copy, browsers would enlarge a smaller one, so it decides for its format.
    private IEnumerable<ImageVariant> Offered(PublishedImage image, byte[] copy, List<ImageVariant> variants)
    {
        bool Saves(ImageVariant variant) => Encode(image, copy, variant) is { } bytes && bytes.Length < copy.Length;
        return Saves(variants[^1]) ? variants.Where(v => v == variants[^1] || Saves(v)) : [];
    }

    // If only the names matter, every copy counts as worth offering.
    private byte[]? Encode(PublishedImage image, byte[] copy, ImageVariant variant) =>
        tools.Encoder is { } encoder
            ? encoder.Encode(copy, variant.Width, variant.Format, fault => tools.Faults.Add(image.Source, fault))
            : copy[..1];

    // Faults of the file are reported where the original is published.
    private byte[]? Copy(PublishedImage image) =>
        files.Bytes(image.Source) is { } bytes
            && ImageCopy.TryWithoutMetadata(bytes, new Location(image.Source), new DiagnosticBag(), out var copy) ? copy : null;

    // Only for JPEG does libvips apply the orientation as browsers do.
    private static bool CanBeCopied(byte[] image) =>
        ImageFormat.Detect(image) is { } format
            && format.IsStill(image)
            && format.TryMeasure(image, out var size, out _)
            && (long)size.Width * size.Height <= MostPixels
            && (size.Orientation.IsUpright || format is JpegFormat);

    // /media/a.png at 480 pixels is /media/a-480.<hash>.avif.
    private static string PathOf(PublishedImage image, int width, string hash, EncodedFormat format) =>
        FormattableString.Invariant($"{image.Path[..image.Path.LastIndexOf('.')]}-{width}.{hash}{format.Ending}");
}

/// <summary>How pages show an image, which determines the widths of its copies.</summary>
internal enum ImageUse
{
    /// <summary>As wide as the text or a card.</summary>
    Picture,

    /// <summary>In a small circle beside a name.</summary>
    Avatar,
}

/// <summary>An image as pages show it.</summary>
/// <param name="Source">The path of the file.</param>
/// <param name="Path">The site path, such as <c>/media/a.png</c>.</param>
/// <param name="Width">The displayed width in pixels.</param>
/// <param name="Height">The displayed height in pixels.</param>
internal sealed record PublishedImage(string Source, string Path, int Width, int Height);
