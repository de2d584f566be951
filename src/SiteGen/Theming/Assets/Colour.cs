namespace SiteGen.Theming.Assets;

/// <summary>A screen colour (sRGB), each component from 0 to 1.</summary>
internal readonly record struct Colour(double Red, double Green, double Blue)
{
    /// <summary>The relative luminance of WCAG 2.2, from 0 (black) to 1 (white).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>#rgb</c> or <c>#rrggbb</c>.</summary>
    public static bool TryParse(string text, out Colour colour)
    {
        colour = default;
        var digits = text.Length == 4 ? string.Concat(text.Skip(1).Select(c => $"{c}{c}")) : text.Length == 7 ? text[1..] : "";
        if (!text.StartsWith('#') || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            return false;
        colour = new Colour((number >> 16 & 255) / 255.0, (number >> 8 & 255) / 255.0, (number & 255) / 255.0);
        return true;
    }

    /// <summary>The contrast ratio of WCAG 2.2, from 1 to 21.</summary>
    public double Contrast(Colour other) =>
        (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05);

    /// <summary>Mixes this colour with another.</summary>
    /// <param name="other">The other colour.</param>
    /// <param name="part">The proportion of the other colour, from 0 to 1.</param>
    public Colour With(Colour other, double part) =>
        new(Red + ((other.Red - Red) * part), Green + ((other.Green - Green) * part), Blue + ((other.Blue - Blue) * part));

    /// <summary>The colour in CSS notation: <c>#rrggbb</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"#{Byte(Red):x2}{Byte(Green):x2}{Byte(Blue):x2}");

    private static int Byte(double part) => (int)Math.Round(part * 255, MidpointRounding.AwayFromZero);

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
