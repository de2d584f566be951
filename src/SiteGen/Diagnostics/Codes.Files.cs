namespace SiteGen.Diagnostics;

internal static partial class Codes
{
    public static readonly Code NotUtf8 = Error("SG0101", "A file is not UTF-8");
    public static readonly Code ControlCharacter = Error("SG0102", "A control character in a text");
    public static readonly Code FileTooLarge = Error("SG0103", "A file is over its limit");
    public static readonly Code Unreadable = Error("SG0104", "A file cannot be read");
    public static readonly Code ChangedWhileBuilding = Error("SG0105", "A file changed while the site was built");
    public static readonly Code BadFileName = Error("SG0106", "A file name is not a slug");
    public static readonly Code MisplacedFile = Error("SG0107", "A file is where no page type lives");
    public static readonly Code OutsideSite = Error("SG0108", "A link in the file system leads out of the site");
    public static readonly Code PassedOver = Warning("SG0109", "A file that nothing reads");
    public static readonly Code ListOfFolder = Error("SG0110", "A page where the build makes a list");
    public static readonly Code TwoFiles = Error("SG0111", "Two files for one thing");
    public static readonly Code InternalFault = Error("SG0112", "SiteGen failed on a file");
}
