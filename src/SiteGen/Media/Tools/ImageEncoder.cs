using NetVips;

namespace SiteGen.Media.Tools;

/// <summary>A format that images are offered in besides their own.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Ending">The ending of file names, with the point.</param>
/// <param name="Quality">1 to 100, of the encoder.</param>
/// <param name="Effort">How long the encoder looks for a smaller file.</param>
internal sealed record EncodedFormat(string MediaType, string Ending, int Quality, int Effort)
{
    /// <summary>All formats, the one that browsers are to take first in front.</summary>
    public static IReadOnlyList<EncodedFormat> All { get; } = [new("image/avif", ".avif", 42, 3), new("image/webp", ".webp", 80, 4)];

    /// <summary>Writes an image without metadata.</summary>
    public byte[] Save(Image image) => Ending == ".avif"
        ? image.HeifsaveBuffer(q: Quality, effort: Effort, compression: Enums.ForeignHeifCompression.Av1, keep: Enums.ForeignKeep.None)
        : image.WebpsaveBuffer(q: Quality, effort: Effort, smartSubsample: true, keep: Enums.ForeignKeep.None);
}

/// <summary>Makes smaller copies of images in modern formats.</summary>
/// <param name="library">The version of libvips.</param>
/// <param name="cache">Keeps them.</param>
internal sealed class ImageEncoder(string library, PictureCache cache)
{
    // An image is bounded by its width alone.
    private const int AnyHeight = 10_000_000;

    // Raise it with every change in how an image is made that the rest of the key does not show.
    private const int Recipe = 1;

    /// <summary>The formats that can be written.</summary>
    public IReadOnlyList<EncodedFormat> Formats => EncodedFormat.All;

    /// <summary>An image in another width and format, in the colours of the web; what goes wrong is handed on.</summary>
    public byte[]? Encode(byte[] image, int width, EncodedFormat format, Action<string> faulty) =>
        cache.Get(PictureCache.Key($"libvips {library}, recipe {Recipe}, {width}, {format}", image), () => VipsFault.Try(faulty, () =>
        {
            // In one step, what an image lacks at its end would be grey.
            using var whole = Image.NewFromBuffer(image, access: Enums.Access.Sequential, failOn: Enums.FailOn.Truncated);
            using var small = whole.ThumbnailImage(width, height: AnyHeight, outputProfile: "srgb");
            return format.Save(small);
        }));
}
