namespace SiteGen.Diagnostics;

internal static partial class Codes
{
    // Markdown
    public static readonly Code DeadLink = Error("SG0801", "A link to a page or file that does not exist");
    public static readonly Code LinkNotBuilt = Hint("SG0802", "A link to a page that is not built");
    public static readonly Code UnsafeLink = Warning("SG0803", "A link that may not be published") with { OncePerFile = true };
    public static readonly Code DeadFragment = Error("SG0804", "A link to a heading that is not there");
    public static readonly Code ImageWithoutAlt = Error("SG0805", "An image in the text without alternative text");
    public static readonly Code ImageElsewhere = Error("SG0806", "An image that is not in the site");
    public static readonly Code TooDeep = Error("SG0807", "A text nested too deep to convert");
    public static readonly Code TopHeading = Warning("SG0808", "A second heading of the first level") with { OncePerFile = true };
    public static readonly Code FileType = Error("SG0809", "A file of a type that is not published");
    public static readonly Code MissingFile = Error("SG0810", "A file that is not there");
    public static readonly Code UnclosedComment = Error("SG0811", "A comment without an end");
    public static readonly Code CommentInValue = Error("SG0812", "A comment in a value");
    public static readonly Code Shortcode = Mark("SG0820", "A shortcode or placeholder of another tool");
    public static readonly Code TemplateTag = Mark("SG0821", "A template tag of another tool");
    public static readonly Code Container = Mark("SG0822", "A container of another tool");
    public static readonly Code ForumTag = Mark("SG0823", "A tag of a forum in square brackets");
    public static readonly Code EmojiCode = Mark("SG0824", "A code in place of an emoji");
    public static readonly Code HtmlAsText = Mark("SG0825", "Raw HTML that is shown as text");
    public static readonly Code BrokenLink = Mark("SG0826", "A link or image that is shown as text");
    public static readonly Code LinkToNowhere = Mark("SG0827", "A link without an address or a text");
    public static readonly Code UndefinedNote = Mark("SG0828", "A mark of a footnote that is not there");
    public static readonly Code UndefinedAddress = Mark("SG0829", "A link by a name that nothing defines");
    public static readonly Code UnusedNote = Mark("SG0830", "A footnote that nothing leads to");
    public static readonly Code EmptyHeading = Mark("SG0831", "A heading without a text");
    public static readonly Code SkippedLevel = Mark("SG0832", "A heading that skips a level");
    public static readonly Code UnknownCallout = Mark("SG0833", "A callout that is shown as a quotation");
    public static readonly Code MisshapenTable = Mark("SG0834", "A table whose cells do not fit its head");
    public static readonly Code Strikethrough = Mark("SG0835", "Tildes for text that is struck out");
    public static readonly Code WikiLink = Mark("SG0836", "A link in double square brackets");
    public static readonly Code Attributes = Mark("SG0837", "Attributes in braces");
    public static readonly Code UnspacedHeading = Mark("SG0838", "A heading without a space behind its signs");
    public static readonly Code RepeatedName = Mark("SG0839", "A name that is defined twice");
    public static readonly Code LostDefinition = Mark("SG0840", "A line that is read as an address and shown nowhere");
    public static readonly Code OpenFence = Mark("SG0841", "Code that is never closed");
    public static readonly Code BehindLanguage = Mark("SG0842", "Text after the language of a code block");

    private static Code Mark(string id, string title) => Warning(id, title) with { OncePerFile = true };

    // Media
    public static readonly Code ImageRefused = Error("SG0851", "An image format that is not published");
    public static readonly Code ImageUnknown = Error("SG0852", "A file that is not an image");
    public static readonly Code ImageDamaged = Error("SG0853", "A damaged image");
    public static readonly Code ImageMisnamed = Error("SG0854", "An image whose name tells another format");
    public static readonly Code ImageTooLarge = Error("SG0855", "An image over its limit");
    public static readonly Code ImageUnturned = Warning("SG0856", "An image that browsers show lying on its side");
    public static readonly Code PictureToolMissing = Hint("SG0857", "Share cards and smaller images cannot be made");
    public static readonly Code PictureFailed = Warning("SG0858", "A picture could not be made");
    public static readonly Code CacheUnusable = Hint("SG0859", "The cache of pictures cannot be written");
    public static readonly Code FontsOfMachine = Hint("SG0860", "A share card in fonts of this machine");

    // Theme
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
    public static readonly Code EnglishTexts = Hint("SG0940", "Texts in English where the language has none");

    // Publishing
    public static readonly Code OutputLocked = Error("SG1001", "Another build holds the output folder");
    public static readonly Code OutputUnusable = Error("SG1002", "The output folder cannot be used");
    public static readonly Code DiskFull = Error("SG1003", "The disk is full");
    public static readonly Code OutputDenied = Error("SG1004", "The output may not be written");
    public static readonly Code WriteFailed = Error("SG1005", "The system refused to read or write the output");
    public static readonly Code ForeignFile = Error("SG1006", "The output holds a file that SiteGen did not write");
    public static readonly Code PlaceTaken = Error("SG1007", "A file stands where a folder is needed, or a folder where a file is");
    public static readonly Code LinkInOutput = Error("SG1008", "A link in the output leads elsewhere");
    public static readonly Code FileAndFolder = Error("SG1009", "One path is both a file and a folder");
    public static readonly Code CommitUnfinished = Error("SG1010", "A commit stopped half way");
    public static readonly Code BrokenManifest = Warning("SG1011", "The manifest of the output is broken");
    public static readonly Code LostFiles = Warning("SG1012", "Files of an earlier commit were lost");
    public static readonly Code CommitFinished = Hint("SG1013", "An earlier commit was finished");
    public static readonly Code ForeignFilesKept = Hint("SG1014", "The output holds files that are not SiteGen's");
}
