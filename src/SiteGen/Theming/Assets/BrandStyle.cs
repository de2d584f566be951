namespace SiteGen.Theming.Assets;

/// <summary>Generates the CSS for a site's own brand settings: colour, typeface and density.</summary>
/// <param name="settings">Every setting with its value; an empty one adds nothing.</param>
/// <param name="at">The location of the settings in the site's files.</param>
/// <param name="bag">Receives the findings.</param>
internal sealed class BrandStyle(IReadOnlyDictionary<string, string> settings, Location at, DiagnosticBag bag)
{
    /// <summary>The style sheet that the rules are added to, below <c>assets/</c>.</summary>
    public const string Sheet = "css/site.css";

    /// <summary>Returns the rules, or an empty text.</summary>
    public string Rules()
    {
        var css = new StringBuilder();
        if (Value("brand_color") is { } colour) css.Append(Shades(colour));
        if (Value("font") is { } font) css.Append(Face(font, "text", "--sans"));
        if (Value("heading_font") is { } heading) css.Append(Face(heading, "headings", "--display"));
        if (Value("density") is { } density) css.Append(Density(density));
        return css.ToString();
    }

    private string Shades(string written)
    {
        if (!Colour.TryParse(written, out var brand))
            return Wrong("brand_color", written, "a colour", "Write six hexadecimal digits behind a #, such as \"#0b6353\".");
        var palette = new Palette(brand);
        var (light, dark) = (Background("theme_color", "#ffffff"), Background("theme_color_dark", "#000000"));
        return $":root{{--accent:light-dark({palette.Accent(light)},{palette.Accent(dark)});"
            + $"--deep:light-dark({palette.Deep(light)},{palette.Deep(dark)});"
            + $"--on-accent:light-dark({palette.OnAccent(light)},{palette.OnAccent(dark)})}}\n";
    }

    private Colour Background(string setting, string otherwise) =>
        Colour.TryParse(Value(setting) ?? otherwise, out var background) || Colour.TryParse(otherwise, out background)
            ? background
            : default;

    // The address is relative to the style sheet; the check of the sheet's addresses also checks that the file exists.
    private string Face(string file, string name, string token)
    {
        var usable = file.EndsWith(".woff2", StringComparison.Ordinal)
            && file.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/');
        if (!usable) return Wrong(
            name == "text" ? "font" : "heading_font", file, "a font of the theme",
            "Put a .woff2 file into assets/fonts/ of your theme and write its path, such as fonts/ours.woff2.");
        var face = $"font-family:\"{name}\";src:url(../{file}) format(\"woff2\");font-weight:100 900;font-display:swap";
        var stack = $"\"{name}\",\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",Arial,sans-serif";
        return $"@font-face{{{face}}}:root{{{token}:{stack}}}\n";
    }

    private string Density(string density) => density switch
    {
        "comfortable" => "",
        "compact" =>
            "body{font-size:1rem;line-height:1.55}.row{padding-block:.75rem}.thread>.post{padding-block:1.25rem}"
                + ":is(.page,.list-page,.home)>*+*{margin-top:1.375rem}\n",
        _ => Wrong("density", density, "a density", "Choose comfortable or compact."),
    };

    private string Wrong(string setting, string written, string kind, string hint)
    {
        bag.Add(Codes.BadSetting, at, $"the setting \"{setting}\" is \"{written}\", which is not {kind}", hint);
        return "";
    }

    private string? Value(string setting) => settings.TryGetValue(setting, out var value) && value.Length > 0 ? value : null;
}
