using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Media.Tools;
using SiteGen.Outputs;

namespace SiteGen.Media.Variants;

/// <summary>An image in another width and format.</summary>
/// <param name="Path">The site path, under a name that changes with the image.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Format">The format.</param>
internal sealed record ImageVariant(string Path, int Width, EncodedFormat Format);

/// <summary>Smaller copies of the images that pages show: made when first shown, in whatever thread shows them, each once. Animations stay as they are.</summary>
internal sealed class ImageVariants(SourceReader files, PictureTools tools)
{
    // Photographs of today's cameras; beyond it, copies would take minutes.
    private const long MostPixels = 40_000_000;

    private static readonly int[] Widths = [480, 960, 1440];

    private readonly IReadOnlyList<EncodedFormat> _formats = tools.Encoder?.Formats ?? (tools.NamesAll ? EncodedFormat.All : []);
    private readonly ConcurrentDictionary<PublishedImage, Lazy<IReadOnlyList<ImageVariant>>> _made = new();

    /// <summary>The copies of an image; none where they would save nothing or cannot be made. They are published from now on.</summary>
    public IReadOnlyList<ImageVariant> Of(PublishedImage image) => _made.GetOrAdd(image, i => new(() => Make(i))).Value;

    /// <summary>Writes every copy that was asked for.</summary>
    public void Write(IOutputSink sink) => Parallel.ForEach(_made.Where(m => m.Value.Value.Count > 0), made =>
    {
        if (Copy(made.Key) is not { } copy) return;
        foreach (var variant in made.Value.Value)
            if (Encode(made.Key, copy, variant) is { } bytes) sink.Write(OutputPath.ForUrl(variant.Path), bytes);
    });

    private IReadOnlyList<ImageVariant> Make(PublishedImage image)
    {
        if (Copy(image) is not { } copy || !CanBeCopied(copy)) return [];
        var hash = PictureCache.Key("", copy)[..10];
        var widest = Math.Min(image.Width, Widths[^1]);
        return [.. _formats.SelectMany(f => Offered(image, copy, [.. Widths.Where(w => w < widest).Append(widest).Select(w => new ImageVariant(PathOf(image, w, hash, f), w, f))]))];
    }

    // Without the widest, browsers would blow a smaller one up, so it decides for its format.
    private IEnumerable<ImageVariant> Offered(PublishedImage image, byte[] copy, List<ImageVariant> variants)
    {
        bool Saves(ImageVariant variant) => Encode(image, copy, variant) is { } bytes && bytes.Length < copy.Length;
        return Saves(variants[^1]) ? variants.Where(v => v == variants[^1] || Saves(v)) : [];
    }

    // Where only the names count, every copy seems worth offering.
    private byte[]? Encode(PublishedImage image, byte[] copy, ImageVariant variant) =>
        tools.Encoder is { } encoder ? encoder.Encode(copy, variant.Width, variant.Format, fault => tools.Faults.Add(image.Source, fault)) : copy[..1];

    // Whatever is wrong with the file is found where it is published itself.
    private byte[]? Copy(PublishedImage image) =>
        files.Bytes(image.Source) is { } bytes && ImageCopy.TryWithoutMetadata(bytes, new Location(image.Source), new DiagnosticBag(), out var copy) ? copy : null;

    // libvips turns images upright as browsers do in JPEG alone.
    private static bool CanBeCopied(byte[] image) =>
        ImageFormat.Of(image) is { } format && format.IsStill(image) && format.TryMeasure(image, out var size, out _) && (long)size.Width * size.Height <= MostPixels && (size.Orientation.IsUpright || format is JpegFormat);

    // /media/a.png in 480 pixels is /media/a-480.<hash>.avif.
    private static string PathOf(PublishedImage image, int width, string hash, EncodedFormat format) =>
        FormattableString.Invariant($"{image.Path[..image.Path.LastIndexOf('.')]}-{width}.{hash}{format.Ending}");
}
