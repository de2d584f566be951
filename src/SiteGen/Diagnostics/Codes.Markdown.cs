namespace SiteGen.Diagnostics;

internal static partial class Codes
{
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
}
