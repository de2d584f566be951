using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Media.Formats;

namespace SiteGen.Tests.Media;

public sealed class HostileImageTests
{
    private const int Largest = ImageHeader.MaxBytes - 200;

    // Work that grows with the square of the size would take hours here; the limit only has to tell that apart.
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(30);

    public static TheoryData<string, string> Patterns => new()
    {
        { "a.jpg", "\u00FF" },
        { "a.jpg", "\u00FF\0" },
        { "a.jpg", "x" },
        { "a.jpg", "\u00FF\u00E1\0\u0014Exif\0\0II*\0\u0008\0\0\0\u00FF\u00FF" },
        { "a.png", "\0\0\0\0teXt\0\0\0\0" },
        { "a.png", "\0\0\0\u000AeXIfII*\0\u0008\0\0\0\u00FF\u00FF\0\0\0\0" },
        { "a.gif", "!\u00FE\0" },
        { "a.gif", "!\u00FE\u0001x\0" },
        { "a.webp", "XMP \0\0\0\0" },
        { "a.webp", "ANMF\u0018\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0VP8L\0\0\0\0" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void The_largest_file_of_the_smallest_parts_is_done_in_a_moment(string name, string part)
    {
        var file = FileOf(name, part);
        var clock = Stopwatch.StartNew();
        ImageCopy.TryWithoutMetadata(file, new Location(name), new DiagnosticBag(), out _);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Moment);
    }

    private static byte[] FileOf(string name, string part)
    {
        var parts = new byte[Largest / part.Length * part.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = (byte)part[i % part.Length];
        return name switch
        {
            "a.jpg" => [.. JpegBytes.Start, .. JpegBytes.Frame(9, 9), .. parts, .. JpegBytes.Scan, .. JpegBytes.End],
            "a.png" => PngBytes.With(parts),
            "a.gif" => GifBytes.With(parts),
            _ => WebpBytes.Of(WebpBytes.Flags(0x02), parts),
        };
    }
}
