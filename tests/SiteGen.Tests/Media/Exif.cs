namespace SiteGen.Tests.Media;

/// <summary>Builds EXIF blocks as cameras write them.</summary>
internal static class Exif
{
    /// <summary>A text that no copy may hold.</summary>
    public const string Canary = "GPS-CANARY";

    /// <summary>A camera's block, most significant byte first: a maker tag, the orientation, and the canary behind.</summary>
    public static byte[] Of(byte orientation) =>
    [
        .. "MM\0*"u8, 0, 0, 0, 8,
        0, 2,
        0x01, 0x0F, 0, 2, 0, 0, 0, 10, 0, 0, 0, 38,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
        0, 0, 0, 0,
        .. "GPS-CANARY"u8,
    ];

    /// <summary>The block that a copy may hold: one entry, least significant byte first.</summary>
    public static byte[] Smallest(byte orientation) =>
        [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
}
