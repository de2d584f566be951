using System.Diagnostics.CodeAnalysis;

namespace SiteGen.Media.Formats;

/// <summary>The format of an image, and its displayed size in pixels.</summary>
/// <param name="Format">The format, detected by content.</param>
/// <param name="Width">The width in pixels, after browsers apply the orientation.</param>
/// <param name="Height">The height in pixels, after browsers apply the orientation.</param>
internal sealed record ImageHeader(ImageFormat Format, int Width, int Height)
{
    /// <summary>The maximum size of an image file, in bytes.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>The maximum side length of an image, in pixels.</summary>
    public const int MaxSide = 16_384;

    /// <summary>Reads the header without decoding pixels; every fault is a finding.</summary>
    /// <param name="bytes">The complete file.</param>
    /// <param name="at">The file, whose extension must match the content.</param>
    /// <param name="bag">Receives the findings.</param>
    /// <param name="header">The header when true is returned.</param>
    public static bool TryRead(ReadOnlySpan<byte> bytes, Location at, DiagnosticBag bag, [NotNullWhen(true)] out ImageHeader? header)
    {
        header = null;
        var findings = new ImageFindings(at, bag);
        if (bytes.Length > MaxBytes) return findings.TooManyBytes(bytes.Length);
        if (ImageFormat.Detect(bytes) is not { } format) return findings.NotPublished(bytes);
        var isNamed = IsNamedAs(format, at.File) || findings.Misnamed(format);
        if (!format.TryMeasure(bytes, out var stored, out var fault)) return findings.Damaged(format, fault);
        if (stored.Width < 1 || stored.Height < 1) return findings.Damaged(format, "its width or height is 0");
        if (Math.Max(stored.Width, stored.Height) > MaxSide) return findings.TooManyPixels(stored);
        if (!stored.Orientation.IsUpright && !format.IsTurnedByBrowsers) findings.Unturned(format);
        if (isNamed) header = AsShown(format, stored);
        return isNamed;
    }

    private static bool IsNamedAs(ImageFormat format, string file) =>
        format.Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static ImageHeader AsShown(ImageFormat format, StoredSize stored) =>
        stored.Orientation.SwapsSides && format.IsTurnedByBrowsers
            ? new ImageHeader(format, stored.Height, stored.Width)
            : new ImageHeader(format, stored.Width, stored.Height);
}

/// <summary>The size in pixels as stored, before the orientation is applied.</summary>
internal readonly record struct StoredSize(int Width, int Height, Orientation Orientation = default);
