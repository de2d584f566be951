using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>Smaller copies of images in a real browser: the best format is taken, and the page stays as it was.</summary>
[Collection(BrowserTests.Name)]
public sealed class PictureTests(Browsing browsing)
{
    private const string Shown = """
        () => [...document.querySelectorAll('picture img')].map(i => `${i.complete && i.naturalWidth > 0 ? new URL(i.currentSrc).pathname : 'nothing'} ${i.fetchPriority} ${i.loading}`)
        """;

    private const string Widths = "() => [...document.querySelectorAll('.row *:not(picture, source)')].map(e => e.getBoundingClientRect().width)";

    private const string Article = """
        -- content/articles/a.md --
        ---
        title: An article with pictures
        summary: An article that shows a picture at its top, and once more in the middle of it.
        published: 2026-10-01
        cover: {src: media/roofs.png, alt: Roofs}
        ---
        Text.

        ![Roofs once more](../media/roofs.png)
        """;

    // Pictures take long to make.
    private static readonly Lazy<ServedSite> Made = new(() =>
    {
        using var workshop = new Workshop();
        return Site(workshop.Real);
    });

    [BrowserFact]
    public async Task A_browser_takes_the_best_format_and_the_cover_first()
    {
        await using var visit = await Visit.Open(browsing.Usual, Made.Value, "articles/a/", Screen.Phone);
        await visit.LoadPictures();
        var shown = await visit.Page.EvaluateAsync<string[]>(Shown);
        Assert.Equal(2, shown.Length);
        Assert.Matches(@"^/media/roofs-480\.[0-9a-f]{10}\.avif high ", shown[0]);
        Assert.Matches(@"^/media/roofs-480\.[0-9a-f]{10}\.avif auto ", shown[1]);
        Found.Nothing(await visit.DeadAddresses());
        Found.Nothing(await visit.Sideways());
        Assert.Equal(0, await visit.Shift());
        Found.Nothing(visit.Troubles);
    }

    [BrowserFact]
    public async Task What_a_picture_is_offered_in_takes_no_room_beside_it()
    {
        await using var plain = await Visit.Open(browsing.Usual, Site(o => o), "articles/", Screen.Phone);
        await using var made = await Visit.Open(browsing.Usual, Made.Value, "articles/", Screen.Phone);
        Assert.True(await made.Page.EvaluateAsync<bool>("() => document.querySelector('.row source') !== null"));
        Assert.Equal(await plain.Page.EvaluateAsync<double[]>(Widths), await made.Page.EvaluateAsync<double[]>(Widths));
    }

    private static ServedSite Site(Func<BuildOptions, BuildOptions> configure)
    {
        var files = TestSite.Files(Article);
        files["content/media/roofs.png"] = File.ReadAllBytes(Repository.PathOf("content", "media", "cover-rooftops.png"));
        return new ServedSite("https://circle.test/", TestSite.Build(new MemoryTree(files), configure: configure).Files);
    }
}
