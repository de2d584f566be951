using SiteGen.Diagnostics;
using SiteGen.Media.Formats;

namespace SiteGen.Tests.Media;

/// <summary>Reads and strips images in tests.</summary>
internal static class ImageAssert
{
    /// <summary>The copy of a sound image.</summary>
    public static byte[] Stripped(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var done = ImageCopy.TryWithoutMetadata(bytes, NameFor(bytes), bag, out var copy);
        Assert.Empty(bag.Sorted());
        Assert.True(done);
        return copy;
    }

    /// <summary>The header of a sound image.</summary>
    public static ImageHeader Header(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        ImageHeader.TryRead(bytes, NameFor(bytes), bag, out var header);
        Assert.Empty(bag.Sorted());
        return Assert.IsType<ImageHeader>(header);
    }

    /// <summary>The one finding about a faulty image when it is copied.</summary>
    public static Diagnostic Fault(byte[] bytes, string file = "")
    {
        var bag = new DiagnosticBag();
        var at = file.Length > 0 ? new Location(file) : NameFor(bytes);
        Assert.False(ImageCopy.TryWithoutMetadata(bytes, at, bag, out var copy));
        Assert.Empty(copy);
        return Assert.Single(bag.Sorted());
    }

    /// <summary>That the copy of an image cannot be made because it is damaged, in these words.</summary>
    public static void IsDamaged(byte[] bytes, string words)
    {
        var finding = Fault(bytes);
        Assert.Equal("SG0853", finding.Code.Id);
        Assert.EndsWith(words, finding.Message);
    }

    private static Location NameFor(byte[] bytes) => new($"content/media/a{ImageFormat.Detect(bytes)?.Extensions[0]}");
}
