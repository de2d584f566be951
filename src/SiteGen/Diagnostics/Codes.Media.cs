namespace SiteGen.Diagnostics;

internal static partial class Codes
{
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
}
