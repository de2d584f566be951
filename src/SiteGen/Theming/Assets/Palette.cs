namespace SiteGen.Theming.Assets;

/// <summary>Computes shades of a brand colour with sufficient contrast, both on the backgrounds of the two schemes and under
/// text.</summary>
internal sealed class Palette(Colour brand)
{
    // Links have to be distinct from the surrounding text, more so on a dark background (WCAG requires 4.5).
    private const double OnLight = 5.7, OnDark = 8.5, Words = 4.6, Titles = 15, SmallPrint = 5.2;

    private const double Step = 0.02;

    private static readonly Colour Black = new(0, 0, 0), White = new(1, 1, 1);

    /// <summary>The colour of links and buttons.</summary>
    /// <param name="background">The background behind them.</param>
    public Colour Accent(Colour background) => Readable(background, IsDark(background) ? OnDark : OnLight);

    /// <summary>The accent on hover, with more contrast to the background.</summary>
    public Colour Deep(Colour background) => Accent(background).With(Away(background), 0.25);

    /// <summary>The colour of text on the accent.</summary>
    public Colour OnAccent(Colour background)
    {
        var accent = Accent(background);
        return Tinted(Away(accent), accent, Words);
    }

    /// <summary>The colour of titles: black or white tinted with the brand colour.</summary>
    public Colour Ink(Colour background) => Tinted(Away(background), background, Titles);

    /// <summary>The colour of small print: the title colour with less contrast to the background.</summary>
    public Colour Muted(Colour background)
    {
        var ink = Ink(background);
        return Enumerable.Range(0, 46)
            .Select(i => ink.With(background, (45 - i) / 100.0))
            .First(c => c.Contrast(background) >= SmallPrint || c == ink);
    }

    private Colour Tinted(Colour toward, Colour background, double contrast) =>
        Enumerable.Range(0, 26)
            .Select(i => toward.With(brand, 0.25 - (i * 0.01)))
            .First(c => c.Contrast(background) >= contrast || c == toward);

    private Colour Readable(Colour background, double contrast)
    {
        for (var part = 0.0; part < 1; part += Step)
            if (brand.With(Away(background), part) is var shade && shade.Contrast(background) >= contrast) return shade;
        return Away(background);
    }

    private static Colour Away(Colour background) => IsDark(background) ? White : Black;

    private static bool IsDark(Colour colour) => colour.Luminance < 0.18;
}
