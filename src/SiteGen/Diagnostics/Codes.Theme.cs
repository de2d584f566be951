namespace SiteGen.Diagnostics;

internal static partial class Codes
{
    public static readonly Code UnknownTheme = Error("SG0901", "A theme that is not there");
    public static readonly Code BadThemeName = Error("SG0902", "A theme name of other characters");
    public static readonly Code MissingLayout = Error("SG0903", "A layout is missing");
    public static readonly Code OutsideTheme = Error("SG0904", "A name that leads out of the theme");
    public static readonly Code BadThemeVersion = Error("SG0905", "A version that cannot be read");
    public static readonly Code ThemeTooNew = Error("SG0906", "A theme for a newer SiteGen");
    public static readonly Code UnknownSetting = Error("SG0907", "A setting that no theme has");
    public static readonly Code MissingLanguage = Error("SG0908", "The theme has no texts in this language");
    public static readonly Code BadText = Error("SG0909", "A theme text of the wrong shape");
    public static readonly Code MissingText = Error("SG0910", "A text that every theme must have");
    public static readonly Code ForeignAsset = Error("SG0911", "A style sheet that reaches out of the theme");
    public static readonly Code UnknownAsset = Error("SG0912", "An asset that no theme has");
    public static readonly Code BadThemeFile = Error("SG0913", "A theme file with an unusable name");
    public static readonly Code ShadowedTheme = Warning("SG0914", "A theme that changes nothing");
    public static readonly Code StrayThemeFile = Hint("SG0915", "A theme file that nothing reads");
    public static readonly Code UnusedPartial = Hint("SG0916", "A partial that nothing includes");
    public static readonly Code TemplateFault = Error("SG0917", "A template failed on a page");
}
