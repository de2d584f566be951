using System.Text;
using NetVips;

namespace SiteGen.Media.Tools;

/// <summary>Turns SVG into PNG.</summary>
/// <param name="library">The version of libvips.</param>
/// <param name="cache">Keeps what was made.</param>
internal sealed class SvgRenderer(string library, PictureCache cache)
{
    /// <summary>The PNG of an SVG of some size; what goes wrong is handed on.</summary>
    public byte[]? Png(string svg, (int Width, int Height) size, Action<string> faulty)
    {
        var bytes = Encoding.UTF8.GetBytes(svg);
        return cache.Get(PictureCache.Key($"libvips {library} card", bytes), () => Render(bytes, size, faulty));
    }

    private static byte[]? Render(byte[] svg, (int Width, int Height) size, Action<string> faulty) => VipsFault.Try(faulty, () =>
    {
        using var drawn = Image.SvgloadBuffer(svg);
        if ((drawn.Width, drawn.Height) != size)
            throw new VipsException(FormattableString.Invariant($"the card is not {size.Width} by {size.Height} pixels; give its svg element that width and height"));
        return drawn.PngsaveBuffer(compression: 6, keep: Enums.ForeignKeep.None);
    });
}
