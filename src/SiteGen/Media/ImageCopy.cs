using SiteGen.Diagnostics;

namespace SiteGen.Media;

/// <summary>Makes the copy of an image that is published: the same pixels, without place, time, device, names or comments.</summary>
internal static class ImageCopy
{
    /// <summary>Copies the parts needed to show the image, byte for byte, without decoding it; every fault it meets is a finding.</summary>
    /// <remarks>Colour profiles stay. Of EXIF only an orientation other than upright stays. Stripping a copy changes nothing.</remarks>
    /// <param name="bytes">The whole file.</param>
    /// <param name="at">The file, whose extension must fit the content.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="copy">The copy when true is returned, else empty.</param>
    public static bool TryWithoutMetadata(ReadOnlySpan<byte> bytes, Location at, DiagnosticBag bag, out byte[] copy)
    {
        copy = [];
        if (!ImageHeader.TryRead(bytes, at, bag, out var header)) return false;
        using var stripped = new MemoryStream(bytes.Length);
        if (!header.Format.TryStrip(bytes, stripped, out var fault)) return new ImageFindings(at, bag).Damaged(header.Format, fault);
        copy = stripped.ToArray();
        return true;
    }
}
