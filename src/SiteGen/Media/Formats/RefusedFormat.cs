namespace SiteGen.Media.Formats;

/// <summary>An image format that is recognized and refused, with the reason.</summary>
internal sealed record RefusedFormat(string Name, string Reason, string Advice = "")
{
    private const string Metadata = "their metadata, such as the place of a photograph, cannot be removed";
    private const string Browsers = "browsers do not show them";
    private const int LongestProlog = 4096;

    private static readonly RefusedFormat Icon =
        new("ICO", "an icon is part of the theme, not of the content", "Put it into the theme's assets, or export it as PNG.");

    private static readonly RefusedFormat Svg =
        new("SVG", "they can hold scripts, metadata and references to other sites", "Export it as PNG, or draw it into the theme.");

    private static readonly (byte[] Signature, RefusedFormat Format)[] Signatures =
    [
        ([.. "II*\0"u8], new RefusedFormat("TIFF", Browsers)),
        ([.. "MM\0*"u8], new RefusedFormat("TIFF", Browsers)),
        ([.. "BM"u8], new RefusedFormat("BMP", "their files are needlessly large")),
        ([.. "8BPS"u8], new RefusedFormat("Photoshop", Browsers)),
        ([0xFF, 0x0A], new RefusedFormat("JPEG XL", Browsers)),
        ([.. "\0\0\0\u000CJXL "u8], new RefusedFormat("JPEG XL", Browsers)),
        ([.. "\0\0\0\u000CjP  "u8], new RefusedFormat("JPEG 2000", Browsers)),
        ([0, 0, 1, 0], Icon),
        ([0, 0, 2, 0], Icon),
    ];

    /// <summary>Returns what to do instead, given the formats that are published.</summary>
    public string Hint(string formats) => Advice.Length > 0 ? Advice : $"Export it as {formats}.";

    /// <summary>Detects a refused format by content, or returns null.</summary>
    public static RefusedFormat? Detect(ReadOnlySpan<byte> bytes) => OfContainer(bytes) ?? OfSignature(bytes) ?? OfMarkup(bytes);

    // ISO base media files store their brand in the box "ftyp" (ISO/IEC 14496-12).
    private static RefusedFormat? OfContainer(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12 || !bytes[4..8].SequenceEqual("ftyp"u8)) return null;
        return Encoding.Latin1.GetString(bytes[8..12]) switch
        {
            "avif" or "avis" => new RefusedFormat("AVIF", Metadata),
            "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" or "mif1" or "msf1" => new RefusedFormat("HEIC", Metadata),
            _ => null,
        };
    }

    private static RefusedFormat? OfSignature(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, format) in Signatures)
            if (bytes.StartsWith(signature)) return format;
        return null;
    }

    private static RefusedFormat? OfMarkup(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestProlog)]);
        var text = start.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? start[3..] : start;
        return text.TrimStart().StartsWith('<') && text.Contains("<svg", StringComparison.OrdinalIgnoreCase) ? Svg : null;
    }
}
