using SiteGen.Tests.Media;
using SiteGen.Tests.Rendering.ShareCards;
using SiteGen.Tests.Support;

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
        Made("SG0857", "cannot be made", w => w.Empty),
        Made("SG0858", "not 1200 by 630 pixels", w => w.Real, ShareCardTests.Theme("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"315\"/>")),
        Made("SG0859", "Allow writing to .sitegen/cache", w => w.Uncached),
        Made("SG0860", "fonts of this machine stand in", w => w.Real, """
            -- content/privacy.md --
            ---
            title: ไพรเวซี
            summary: What this test site knows about the people who read it, which is nothing.
            ---
            Nothing is stored.
            """),
    ];

    private static Example Made(string code, string words, Func<Workshop, Func<BuildOptions, BuildOptions>> how, string files = "") => new(code, "site.yml", words, () =>
    {
        using var workshop = new Workshop();
        var site = TestSite.Tree(files);
        return new Provoked(TestSite.Build(site, configure: how(workshop)).Findings, site);
    });

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
