using NetVips;

namespace SiteGen.Media.Tools;

/// <summary>Turns SVG into PNG.</summary>
/// <param name="library">The version of libvips.</param>
/// <param name="cache">Keeps what was made.</param>
internal sealed class SvgRenderer(string library, PictureCache cache)
{
    // The best compression takes four times as long, and saves a fifth of the bytes.
    private const int Compression = 6;

    /// <summary>The PNG of an SVG of some size; what goes wrong is handed on.</summary>
    public byte[]? Png(string svg, (int Width, int Height) size, Action<string> faulty)
    {
        var bytes = Encoding.UTF8.GetBytes(svg);
        return cache.Get(
            PictureCache.Key($"libvips {library}, card, compression {Compression}, fonts {CardFonts.Key}", bytes),
            () => Render(bytes, size, faulty));
    }

    private static byte[]? Render(byte[] svg, (int Width, int Height) size, Action<string> faulty)
    {
        var drawnSize = (Width: 0, Height: 0);
        var png = svg.Length == 0 ? [] : VipsFault.Try(faulty, () =>
        {
            using var drawn = Image.SvgloadBuffer(svg);
            drawnSize = (drawn.Width, drawn.Height);
            return drawnSize == size ? drawn.PngsaveBuffer(compression: Compression, keep: Enums.ForeignKeep.None) : [];
        });
        if (png is null || drawnSize == size) return png;
        var wanted = FormattableString.Invariant($"{size.Width} by {size.Height} pixels");
        faulty($"the card is not {wanted}; give its svg element that width and height");
        return null;
    }
}
