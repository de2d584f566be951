using NetVips;

namespace SiteGen.Media.Tools;

/// <summary>A format that images are offered in besides their own.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Ending">The ending of file names, with the point.</param>
/// <param name="Recipe">What the bytes depend on besides the image, for the cache.</param>
/// <param name="Save">Writes it without metadata, small before quick.</param>
internal sealed record EncodedFormat(string MediaType, string Ending, string Recipe, Func<Image, byte[]> Save)
{
    private const Enums.ForeignKeep Nothing = Enums.ForeignKeep.None;

    /// <summary>All formats, the one that browsers are to take first in front.</summary>
    public static IReadOnlyList<EncodedFormat> All { get; } =
    [
        new("image/avif", ".avif", "Q=42 effort=3", i => i.HeifsaveBuffer(q: 42, effort: 3, compression: Enums.ForeignHeifCompression.Av1, keep: Nothing)),
        new("image/webp", ".webp", "Q=80 effort=4", i => i.WebpsaveBuffer(q: 80, effort: 4, smartSubsample: true, keep: Nothing)),
    ];
}

/// <summary>Makes smaller copies of images in modern formats.</summary>
/// <param name="library">The version of libvips.</param>
/// <param name="cache">Keeps them.</param>
internal sealed class ImageEncoder(string library, PictureCache cache)
{
    // An image is bounded by its width alone.
    private const int AnyHeight = 10_000_000;

    /// <summary>The formats that can be written.</summary>
    public IReadOnlyList<EncodedFormat> Formats => EncodedFormat.All;

    /// <summary>An image in another width and format, in the colours of the web; what goes wrong is handed on.</summary>
    public byte[]? Encode(byte[] image, int width, EncodedFormat format, Action<string> faulty) =>
        cache.Get(PictureCache.Key(FormattableString.Invariant($"libvips {library} {width} {format.MediaType} {format.Recipe}"), image), () => VipsFault.Try(faulty, () =>
        {
            using var small = Image.ThumbnailBuffer(image, width, height: AnyHeight, outputProfile: "srgb");
            return format.Save(small);
        }));
}
