using NetVips;

namespace SiteGen.Media.Tools;

/// <summary>Renders SVG as PNG.</summary>
/// <param name="library">The version of libvips.</param>
/// <param name="cache">Stores the results.</param>
internal sealed class SvgRenderer(string library, PictureCache cache)
{
    // The best compression takes four times as long, and saves a fifth of the size.
    private const int Compression = 6;

    /// <summary>Returns the PNG of an SVG at a size; faults are passed to the callback.</summary>
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
