namespace SiteGen.Media.Tools;

/// <summary>A format that images are offered in besides their own.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Ending">The ending of file names, with the point.</param>
/// <param name="Recipe">How libvips is to write it: without metadata, small before quick.</param>
internal sealed record EncodedFormat(string MediaType, string Ending, string Recipe)
{
    /// <summary>All formats, the one that browsers are to take first in front.</summary>
    public static IReadOnlyList<EncodedFormat> All { get; } =
    [
        new("image/avif", ".avif", "[Q=55,effort=4,strip]"),
        new("image/webp", ".webp", "[Q=80,effort=4,smart_subsample,strip,profile=none]"),
    ];
}

/// <summary>Makes smaller copies of images in modern formats, with the command of libvips.</summary>
internal sealed class ImageEncoder
{
    // 16 by 16 pixels of one grey.
    private static readonly byte[] Sample = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFElEQVR42mNoIBEwjGoY1TB8NQAAJYSAELxv8c8AAAAASUVORK5CYII=");

    private readonly Command _command;
    private readonly PictureCache _cache;
    private readonly string _version;

    private ImageEncoder(Command command, string version, PictureCache cache)
    {
        (_command, _version, _cache) = (command, version, cache);
        Formats = [.. EncodedFormat.All.Where(f => Encode(Sample, 16, f, _ => { }) is not null)];
    }

    /// <summary>The formats that this machine can write.</summary>
    public IReadOnlyList<EncodedFormat> Formats { get; }

    /// <summary>The encoder of a machine; null where it has none that writes any of the formats.</summary>
    public static ImageEncoder? Open(Func<string, Command?> find, PictureCache cache) =>
        find("vipsthumbnail") is { } command && command.Version() is { } version && new ImageEncoder(command, version, cache) is { Formats.Count: > 0 } encoder ? encoder : null;

    /// <summary>An image in another width and format, in the colours of the web; what goes wrong is handed on.</summary>
    public byte[]? Encode(byte[] image, int width, EncodedFormat format, Action<string> faulty)
    {
        string[] arguments = ["stdin", "--size", FormattableString.Invariant($"{width}x"), "--export-profile", "srgb", "-o", format.Ending + format.Recipe];
        return _cache.Get(PictureCache.Key($"{_version} {string.Join(' ', arguments)}", image), () =>
        {
            var made = _command.Run(arguments, image);
            if (made is { Fault: null, Output.Length: > 0 }) return made.Output;
            faulty(made.Fault ?? $"{_command.Name} gave nothing");
            return null;
        });
    }
}
