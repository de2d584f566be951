namespace SiteGen.Media.Formats;

/// <summary>One image format that can be published: how to know it by its content, measure it and strip it.</summary>
/// <remarks>A new format is one subclass and its line in <see cref="All"/>.</remarks>
internal abstract class ImageFormat
{
    /// <summary>Every format that can be published.</summary>
    public static IReadOnlyList<ImageFormat> All { get; } = [new JpegFormat(), new PngFormat(), new GifFormat(), new WebpFormat()];

    /// <summary>The name people know it by, such as <c>JPEG</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The media type of RFC 6838, such as <c>image/jpeg</c>.</summary>
    public abstract string MediaType { get; }

    /// <summary>The endings of file names, with the dot, in lower case; the usual one first.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether browsers heed an orientation in this format; they do where it can stand before the pixels.</summary>
    public virtual bool IsTurnedByBrowsers => true;

    /// <summary>Whether a measured file holds one picture, not several that move.</summary>
    public virtual bool IsStill(ReadOnlySpan<byte> bytes) => true;

    /// <summary>The format whose signature the file begins with, or null.</summary>
    public static ImageFormat? Detect(ReadOnlySpan<byte> bytes)
    {
        foreach (var format in All)
            if (format.Recognises(bytes)) return format;
        return null;
    }

    /// <summary>Whether the file begins with the signature of this format.</summary>
    public abstract bool Recognises(ReadOnlySpan<byte> bytes);

    /// <summary>Reads the size and orientation without touching the coded pixels.</summary>
    /// <param name="bytes">A file that begins with the signature.</param>
    /// <param name="size">The size as stored, in pixels.</param>
    /// <param name="fault">What is wrong with the file; empty when true is returned.</param>
    public abstract bool TryMeasure(ReadOnlySpan<byte> bytes, out StoredSize size, out string fault);

    /// <summary>Copies what is needed to show the image and nothing else.</summary>
    /// <param name="bytes">A file that was measured.</param>
    /// <param name="copy">Takes the copy; its content means nothing when false is returned.</param>
    /// <param name="fault">What is wrong with the file; empty when true is returned.</param>
    public abstract bool TryStrip(ReadOnlySpan<byte> bytes, MemoryStream copy, out string fault);
}

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
