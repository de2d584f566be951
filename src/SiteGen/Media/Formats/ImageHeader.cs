using System.Diagnostics.CodeAnalysis;

namespace SiteGen.Media.Formats;

/// <summary>What a page must know of an image: its format, and its size in pixels as shown.</summary>
/// <param name="Format">The format told by the content.</param>
/// <param name="Width">The width in pixels, after browsers turned it as its orientation asks.</param>
/// <param name="Height">The height in pixels, after browsers turned it as its orientation asks.</param>
internal sealed record ImageHeader(ImageFormat Format, int Width, int Height)
{
    /// <summary>The most bytes an image file may have.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>The longest side of an image, in pixels.</summary>
    public const int MaxSide = 16_384;

    /// <summary>Reads the header without touching the coded pixels; every fault it meets is a finding.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="at">The file, whose extension must fit the content.</param>
    /// <param name="bag">Takes the findings.</param>
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

/// <summary>The size in pixels as the rows are stored, before the orientation turns them.</summary>
internal readonly record struct StoredSize(int Width, int Height, Orientation Orientation = default);
