namespace SiteGen.Media.Formats;

/// <summary>Adds the findings about one image file; methods for errors return false.</summary>
internal sealed class ImageFindings(Location at, DiagnosticBag bag)
{
    private const double Megabyte = 1024 * 1024;
    private const string Formats = "JPEG or WebP (photographs), PNG (drawings, screenshots) or GIF (animations)";

    // Rounded up, because "20.0 MB; the limit is 20 MB" would be confusing.
    public bool TooManyBytes(int length)
    {
        var megabytes = Math.Ceiling(length / Megabyte * 10) / 10;
        return TooLarge($"the image file has {megabytes:0.0} MB; the limit is {ImageHeader.MaxBytes / Megabyte:0} MB");
    }

    public bool TooManyPixels(StoredSize size) =>
        TooLarge($"the image has {size.Width:N0} × {size.Height:N0} pixels; the limit is {ImageHeader.MaxSide:N0} on a side");

    public bool Misnamed(ImageFormat format) => Add(
        Codes.ImageMisnamed, $"the content is {format.Name}, but the name is \"{Path.GetFileName(at.File)}\"",
        $"Rename it to \"{Path.GetFileNameWithoutExtension(at.File)}{format.Extensions[0]}\", here and where it is used.");

    public bool Damaged(ImageFormat format, string fault) => Add(
        Codes.ImageDamaged, $"the {format.Name} image is damaged: {fault}",
        "Open it in an image editor and export it again, or take the original file.");

    public void Unturned(ImageFormat format) => bag.Add(
        Codes.ImageUnturned, at,
        $"the {format.Name} image is stored turned or mirrored, and browsers will show it so: they heed no orientation in this format",
        "Turn it upright in an image editor and export it again.");

    public bool NotPublished(ReadOnlySpan<byte> bytes) =>
        RefusedFormat.Detect(bytes) is { } refused
            ? Add(Codes.ImageRefused, $"{refused.Name} images are not published: {refused.Reason}", refused.Hint(Formats))
            : Add(
                Codes.ImageUnknown, bytes.IsEmpty ? "the image file is empty" : "the content is no image format known here",
                $"Export the image as {Formats}, or remove the file.");

    private bool TooLarge(FormattableString message) => Add(
        Codes.ImageTooLarge, message.ToString(CultureInfo.InvariantCulture),
        "Scale it down to the size it is shown at; 2,000 pixels on the longer side are enough for a full page.");

    private bool Add(Code code, string message, string hint)
    {
        bag.Add(code, at, message, hint);
        return false;
    }
}
