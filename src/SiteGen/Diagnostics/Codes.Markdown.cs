namespace SiteGen.Diagnostics;

internal static partial class Codes
{
    public static readonly Code DeadLink = Error("SG0801", "A link to a page or file that does not exist");
    public static readonly Code LinkNotBuilt = Hint("SG0802", "A link to a page that is not built");
    public static readonly Code UnsafeLink = Warning("SG0803", "A link that may not be published");
    public static readonly Code DeadFragment = Error("SG0804", "A link to a heading that is not there");
    public static readonly Code ImageWithoutAlt = Error("SG0805", "An image in the text without alternative text");
    public static readonly Code ImageElsewhere = Error("SG0806", "An image that is not in the site");
    public static readonly Code TooDeep = Error("SG0807", "A text nested too deep to convert");
    public static readonly Code TopHeading = Warning("SG0808", "A second heading of the first level");
    public static readonly Code FileType = Error("SG0809", "A file of a type that is not published");
    public static readonly Code MissingFile = Error("SG0810", "A file that is not there");
    public static readonly Code UnclosedComment = Error("SG0811", "A comment without an end");
    public static readonly Code CommentInValue = Error("SG0812", "A comment in a value");
}
