using SiteGen.Tests.Media;

namespace SiteGen.Tests.Hostile.Cases;

/// <summary>Images and downloads that an article asks for.</summary>
internal static class MediaCases
{
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Image("an empty image", "a.png", () => [], "SG0852"),
        Image("an image that is a page", "a.png", () => "<html>"u8.ToArray(), "SG0852"),
        Image("an image that is a drawing", "a.png", () => "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), "SG0851"),
        Image("an image cut off", "a.png", () => PngBytes.With()[..20], "SG0853"),
        Image("an image under another name", "a.jpg", () => PngBytes.With(), "SG0854"),
        Image("an image over its limit", "a.png", () => [.. PngBytes.With(), .. new byte[21 * 1024 * 1024]], "SG0855"),
        Image("an image with a long name", new string('a', 250) + ".png", () => PngBytes.With(), "SG0106"),
        Image("an image in a folder that ends with a point", "a./b.png", () => PngBytes.With(), "SG0106"),
        Image("an image in a hidden folder", ".sitegen/b.png", () => PngBytes.With(), "SG0106"),
        Image("an image with an accent", "caf\u00E9.png", () => PngBytes.With(), "SG0106"),
        Image("a download of a long name", new string('a', 250) + ".pdf", () => [1], "SG0106", isImage: false),
        Image("a download that is a program", "a.exe", () => [1], "SG0801:6", isImage: false, "content/articles/a.md"),
    ];

    private static HostileFile Image(string name, string file, Func<byte[]> content, string outcome, bool isImage = true, string? foundIn = null) =>
        new(name, "content/media/" + file, content, outcome)
        {
            FoundIn = foundIn,
            Beside = $"-- content/articles/a.md --\n---\ntitle: A\nsummary: A page that exists only to show one mistake, and nothing else.\npublished: 2026-10-01\n---\n{(isImage ? "!" : "")}[A](../media/{file})\n",
        };
}
