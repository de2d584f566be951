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
    public static readonly Code BadSetting = Error("SG0918", "A setting with an unusable value");
    public static readonly Code BadFont = Error("SG0919", "A font that cannot be used");

    public static readonly Code TemplateSyntax = Error("SG0920", "A template tag that cannot be read");
    public static readonly Code UnpairedBlock = Error("SG0921", "A block of a template without its other half");
    public static readonly Code RefusedSyntax = Error("SG0922", "A feature of templates that SiteGen refuses");
    public static readonly Code UnknownPartial = Error("SG0923", "A partial that no theme has");
    public static readonly Code PartialCycle = Error("SG0924", "A partial that includes itself");
    public static readonly Code UnknownFunction = Error("SG0925", "A function that is not there");
    public static readonly Code WrongArguments = Error("SG0926", "Wrong arguments");
    public static readonly Code UnknownText = Error("SG0927", "A text that no theme has");
    public static readonly Code WrongPlaceholders = Error("SG0928", "A text with other placeholders");
    public static readonly Code UnknownViewKey = Error("SG0929", "A key that the view does not have");
    public static readonly Code NotPrintable = Error("SG0930", "A value that is not a text");
    public static readonly Code WrongBlockValue = Error("SG0933", "A block over a value of the wrong kind");
    public static readonly Code UnsafePlace = Error("SG0934", "A value where escaping does not hold");
    public static readonly Code WrittenAddress = Error("SG0935", "An address that breaks in a folder");
    public static readonly Code InlineStyle = Error("SG0936", "A style within the page");
    public static readonly Code InlineScript = Error("SG0937", "A script within the page");
    public static readonly Code ThirdParty = Error("SG0938", "A request to another host");
    public static readonly Code UnbalancedHtml = Error("SG0939", "An element that is not closed where it begins");
}
