using SiteGen.Tests.Media;

namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG085: images that a page shows. Their bytes are built here; Media/ has many more of them.</summary>
internal static class MediaExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Shown("SG0851", "content/media/a.png", "AVIF images are not published", [.. "\0\0\0\u001Cftypavif"u8]),
        Shown("SG0852", "content/media/a.png", "no image format known here", [.. "hello"u8]),
        Shown("SG0853", "content/media/a.png", "the PNG image is damaged", PngBytes.Signature),
        Shown("SG0854", "content/media/a.png", "Rename it to \"a.jpg\"", JpegBytes.With()),
        Shown("SG0855", "content/media/a.png", "the limit is 16,384 on a side", [.. PngBytes.Signature, .. PngBytes.Header(20_000, 9), .. PngBytes.Pixels, .. PngBytes.End]),
        Shown("SG0856", "content/media/a.webp", "Turn it upright", WebpBytes.Of(WebpBytes.Flags(0x08), WebpBytes.Lossy, WebpBytes.Chunk("EXIF", Exif.Of(6)))),
    ];

    private static Example Shown(string code, string file, string words, byte[] bytes) => Example.Site(code, file, words, $"""
        -- content/articles/a.md --
        ---
        title: A
        summary: A page that exists only to show one mistake, and nothing else.
        published: 2026-10-01
        ---
        ![The desk](../{file["content/".Length..]})
        """, (file, bytes));
}
