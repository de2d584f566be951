using System.IO.Compression;
using SiteGen.Files;
using SiteGen.Tests.Media;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

/// <summary>Pictures of people, small where they are shown small.</summary>
public sealed class AvatarTests : IDisposable
{
    private const string Page = "discussions/a/index.html";
    private readonly Workshop _workshop = new();

    public void Dispose() => _workshop.Dispose();

    [Fact]
    public void A_large_one_is_offered_for_screens_of_one_and_of_two_pixels()
    {
        var build = Build((600, 600), _workshop.Real).FindsNothing();
        build.HasFile(Page, "<picture><source type=\"image/avif\" srcset=\"/media/avatars/", "-96.", " 96w, /media/avatars/", "-192.", " 192w\" sizes=\"4rem\">", "<img class=\"avatar\" src=\"/media/avatars/", "alt=\"\" width=\"600\" height=\"600\"");
        Assert.Equal([96, 192], Widths(build, ".avif"));
        Assert.All(Copies(build), c => Assert.True(build.Files[c].Length < build.Files[Whole(build)].Length, c));
    }

    [Fact]
    public void One_that_is_wider_than_high_fills_its_round_with_its_height() =>
        Assert.Equal([288], Widths(Build((900, 600), _workshop.Real).FindsNothing(), ".avif"));

    [Theory]
    [InlineData(160, 96, 160)]
    [InlineData(64, 64)]
    public void None_is_offered_wider_than_it_is(int size, params int[] widths) =>
        Assert.Equal(widths, Widths(Build((size, size), _workshop.Real).FindsNothing(), ".avif"));

    [Fact]
    public void A_picture_that_is_an_avatar_and_a_cover_has_the_copies_of_both_each_once()
    {
        var build = Build((192, 192), _workshop.Real, cover: true).FindsNothing();
        Assert.Equal([96, 192], Widths(build, ".avif"));
        build.HasFile("discussions/index.html", "/media/mara-192.", " 192w\" sizes=\"10rem\">").HasFile("media/mara.png");
    }

    [Fact]
    public void Without_consent_there_is_no_copy_either() =>
        Assert.Empty(Copies(Build((600, 600), _workshop.Real, scope: "no").FindsNothing()));

    [Fact]
    public void Without_copies_it_is_shown_as_it_is() =>
        Build((600, 600)).FindsNothing().HasFile(Page, "<picture><img class=\"avatar\" src=\"/media/avatars/");

    [Theory]
    [InlineData("media/avatar-nils.png")]
    [InlineData("media/halvard-skjelbreid.png")]
    [InlineData("media/Halvard Skjelbreid (2).png")]
    public void An_avatar_is_published_under_a_name_that_tells_nothing(string file)
    {
        var files = TestSite.Files($$$"""
            -- content/people/fox.yml --
            name: Halvard Skjelbreid
            display: pseudonym
            pseudonym: fieldfox
            avatar: {{{file}}}
            consent: {state: granted, scopes: {quote: yes, avatar: yes, profile: yes, social: yes}}
            -- content/discussions/a.md --
            ---
            title: A thread
            summary: A thread in which somebody answers whose picture stands beside a pseudonym.
            published: 2026-10-20
            source: {visibility: public}
            ---
            :::post {by=fox}
            How?
            :::
            """);
        files["content/" + file] = Png(64, 64);
        var build = TestSite.Build(new MemoryTree(files)).FindsNothing().Nowhere("nils").Nowhere("halvard").Nowhere("skjelbreid");
        var name = Whole(build);
        Assert.Matches(@"^media/avatars/[0-9a-f]{20}\.png$", name);
        build.HasFile(Page, $"src=\"/{name}\"").HasFile("people/fieldfox/index.html", $"src=\"/{name}\"", $"https://circle.test/{name}");
    }

    [Fact]
    public void Two_people_with_one_picture_have_one_file()
    {
        string Person(string id) => $"-- content/people/{id}.yml --\nname: Member {id}\navatar: media/{id}.png\nconsent: {{state: granted, scopes: {{quote: yes, name: yes, avatar: yes, profile: yes}}}}\n";
        var files = TestSite.Files(Person("one") + Person("two") + """
            -- content/articles/a.md --
            ---
            title: An article
            summary: An article by two people who have the picture of their team in place of theirs.
            published: 2026-10-20
            by: [one, two]
            ---
            Text.
            """);
        files["content/media/one.png"] = files["content/media/two.png"] = Png(64, 64);
        Whole(TestSite.Build(new MemoryTree(files)).FindsNothing());
    }

    private static IEnumerable<int> Widths(TestBuild build, string ending) =>
        Copies(build).Where(c => c.EndsWith(ending, StringComparison.Ordinal)).Select(c => int.Parse(c.Split('-')[1].Split('.')[0], System.Globalization.CultureInfo.InvariantCulture)).Order();

    private static List<string> Copies(TestBuild build) => [.. build.Files.Keys.Where(f => f.StartsWith("media/avatars/", StringComparison.Ordinal) && f.Contains('-', StringComparison.Ordinal))];

    private static string Whole(TestBuild build) => Assert.Single(build.Files.Keys, f => f.StartsWith("media/avatars/", StringComparison.Ordinal) && !f.Contains('-', StringComparison.Ordinal));

    private static TestBuild Build((int Width, int Height) size, Func<BuildOptions, BuildOptions>? configure = null, string scope = "yes", bool cover = false)
    {
        var files = TestSite.Files($$$"""
            -- content/people/mara.yml --
            name: Mara Lindqvist
            avatar: media/mara.png
            consent: {state: granted, scopes: {quote: yes, name: yes, avatar: {{{scope}}}}}
            -- content/discussions/a.md --
            ---
            title: A thread
            summary: A thread in which somebody answers whose picture stands beside her name.
            published: 2026-10-20
            {{{(cover ? "cover: {src: media/mara.png, alt: Mara}" : "")}}}
            ---
            :::post {by=mara}
            How?
            :::
            """);
        files["content/media/mara.png"] = Png(size.Width, size.Height);
        return TestSite.Build(new MemoryTree(files), configure: configure);
    }

    // Noise, which PNG cannot make small.
    private static byte[] Png(int width, int height)
    {
        var rows = new byte[height * (1 + (3 * width))];
        new Random(1).NextBytes(rows);
        for (var row = 0; row < height; row++) rows[row * (1 + (3 * width))] = 0;
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) zlib.Write(rows);
        return [.. PngBytes.Signature, .. PngBytes.Header((uint)width, (uint)height), .. PngBytes.Chunk("IDAT", packed.ToArray()), .. PngBytes.End];
    }
}
