namespace SiteGen.Media.Formats;

/// <summary>An image format that can be published: detects it by content, measures it and strips metadata.</summary>
/// <remarks>A new format needs one subclass and one line in <see cref="All"/>.</remarks>
internal abstract class ImageFormat
{
    /// <summary>Every format that can be published.</summary>
    public static IReadOnlyList<ImageFormat> All { get; } = [new JpegFormat(), new PngFormat(), new GifFormat(), new WebpFormat()];

    /// <summary>The common name, such as <c>JPEG</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The media type (RFC 6838), such as <c>image/jpeg</c>.</summary>
    public abstract string MediaType { get; }

    /// <summary>The file extensions, with the dot, in lower case; the usual one first.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether browsers apply an orientation in this format; they do if it can precede the pixels.</summary>
    public virtual bool IsTurnedByBrowsers => true;

    /// <summary>Whether a measured file contains a single picture and no animation.</summary>
    public virtual bool IsStill(ReadOnlySpan<byte> bytes) => true;

    /// <summary>Returns the format whose signature the file starts with, or null.</summary>
    public static ImageFormat? Detect(ReadOnlySpan<byte> bytes)
    {
        foreach (var format in All)
            if (format.Recognises(bytes)) return format;
        return null;
    }

    /// <summary>Whether the file starts with the signature of this format.</summary>
    public abstract bool Recognises(ReadOnlySpan<byte> bytes);

    /// <summary>Reads the size and orientation without decoding pixels.</summary>
    /// <param name="bytes">A file that starts with the signature.</param>
    /// <param name="size">The size as stored, in pixels.</param>
    /// <param name="fault">The fault of the file; empty when true is returned.</param>
    public abstract bool TryMeasure(ReadOnlySpan<byte> bytes, out StoredSize size, out string fault);

    /// <summary>Copies only what is needed to show the image.</summary>
    /// <param name="bytes">A file that was measured.</param>
    /// <param name="copy">Receives the copy; its content is undefined when false is returned.</param>
    /// <param name="fault">The fault of the file; empty when true is returned.</param>
    public abstract bool TryStrip(ReadOnlySpan<byte> bytes, MemoryStream copy, out string fault);
}

/// <summary>Creates the published copy of an image: the same pixels, without location, time, device, names or comments.</summary>
internal static class ImageCopy
{
    /// <summary>Copies the parts needed to show the image, byte for byte and without decoding; every fault is a finding.</summary>
    /// <remarks>Colour profiles stay. Of EXIF, only an orientation other than upright stays. Stripping a copy changes nothing.</remarks>
    /// <param name="bytes">The complete file.</param>
    /// <param name="at">The file, whose extension must match the content.</param>
    /// <param name="bag">Receives the findings.</param>
    /// <param name="copy">The copy when true is returned, otherwise empty.</param>
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
