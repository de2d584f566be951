using NetVips;

namespace SiteGen.Media.Tools;

/// <summary>An additional format that images are offered in.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Ending">The file extension, with the dot.</param>
/// <param name="Quality">The quality of the encoder, 1 to 100.</param>
/// <param name="Effort">How hard the encoder tries to make a smaller file.</param>
internal sealed record EncodedFormat(string MediaType, string Ending, int Quality, int Effort)
{
    /// <summary>All formats, the one that browsers should prefer first.</summary>
    public static IReadOnlyList<EncodedFormat> All { get; } = [new("image/avif", ".avif", 42, 3), new("image/webp", ".webp", 80, 4)];

    /// <summary>Encodes an image without metadata.</summary>
    public byte[] Save(Image image) => Ending == ".avif"
        ? image.HeifsaveBuffer(q: Quality, effort: Effort, compression: Enums.ForeignHeifCompression.Av1, keep: Enums.ForeignKeep.None)
        : image.WebpsaveBuffer(q: Quality, effort: Effort, smartSubsample: true, keep: Enums.ForeignKeep.None);
}

/// <summary>Makes smaller copies of images in modern formats.</summary>
/// <param name="library">The version of libvips.</param>
/// <param name="cache">Stores the copies.</param>
internal sealed class ImageEncoder(string library, PictureCache cache)
{
    // Only the width of an image is limited.
    private const int AnyHeight = 10_000_000;

    // Must be raised with every change to the encoding that the rest of the key does not reflect.
    private const int Recipe = 1;

    /// <summary>The formats that can be written.</summary>
    public IReadOnlyList<EncodedFormat> Formats => EncodedFormat.All;

    /// <summary>Encodes an image in another width and format, in sRGB; faults are passed to the callback.</summary>
    public byte[]? Encode(byte[] image, int width, EncodedFormat format, Action<string> faulty) =>
        cache.Get(PictureCache.Key($"libvips {library}, recipe {Recipe}, {width}, {format}", image), () => VipsFault.Try(faulty, () =>
        {
            // With a single load-and-resize call, missing data at the end of an image would become grey.
            using var whole = Image.NewFromBuffer(image, access: Enums.Access.Sequential, failOn: Enums.FailOn.Truncated);
            using var small = whole.ThumbnailImage(width, height: AnyHeight, outputProfile: "srgb");
            return format.Save(small);
        }));
}
