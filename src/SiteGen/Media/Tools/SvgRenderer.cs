using System.Text;

namespace SiteGen.Media.Tools;

/// <summary>Turns SVG into PNG with librsvg, by its own command or that of libvips.</summary>
internal sealed class SvgRenderer
{
    // As wide as the fonts that cards are set in, and as no other.
    private const string Sample = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text y=\"100\" font-family=\"" + Family + "\" font-weight=\"700\" font-size=\"100\">Hamburgefonstiv 0123456789</text></svg>";
    private const string Family = "Liberation Sans, Arimo, Arial, Helvetica";
    private const double SampleWidth = 1396;
    private const double Tolerance = 0.02;

    private readonly Command _command;
    private readonly PictureCache _cache;
    private readonly IReadOnlyList<string> _arguments;
    private readonly string _version;

    private SvgRenderer(Command command, string version, PictureCache cache)
    {
        (_command, _version, _cache) = (command, version, cache);
        _arguments = command.Name == "rsvg-convert" ? ["--format", "png"] : ["stdin", "--size", "10000x10000>", "-o", ".png[strip]"];
    }

    /// <summary>The renderer of a machine; null where it has none, or no font as wide as the cards count on.</summary>
    public static SvgRenderer? Open(Func<string, Command?> find, PictureCache cache)
    {
        foreach (var name in new[] { "rsvg-convert", "vipsthumbnail" })
        {
            if (find(name) is not { } command || command.Version() is not { } version) continue;
            var renderer = new SvgRenderer(command, version, cache);
            if (renderer.HasFont()) return renderer;
        }

        return null;
    }

    /// <summary>The PNG of an SVG of some size; what goes wrong is noted under a name.</summary>
    public byte[]? Png(string svg, (int Width, int Height) size, Action<string> faulty)
    {
        var bytes = Encoding.UTF8.GetBytes(svg);
        return _cache.Get(PictureCache.Key("card " + _version, bytes), () => Render(bytes, size, faulty));
    }

    private byte[]? Render(byte[] svg, (int Width, int Height) size, Action<string> faulty)
    {
        var made = _command.Run(_arguments, svg);
        if (made.Fault is { } fault) faulty(fault);
        else if (SizeOf(made.Output) != size) faulty(FormattableString.Invariant($"the card is not {size.Width} by {size.Height} pixels; give its svg element that width and height"));
        else return made.Output;
        return null;
    }

    private bool HasFont() => _cache.Get(PictureCache.Key("font " + _version, Encoding.UTF8.GetBytes(Sample)), () =>
    {
        var made = _command.Run(_arguments, Encoding.UTF8.GetBytes(Sample));
        return made.Fault is null && Math.Abs(SizeOf(made.Output).Width - SampleWidth) < SampleWidth * Tolerance ? made.Output : null;
    }) is not null;

    private static (int Width, int Height) SizeOf(byte[] png) =>
        ImageFormat.Of(png) is PngFormat format && format.TryMeasure(png, out var size, out _) ? (size.Width, size.Height) : default;
}
