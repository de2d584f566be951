using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Media;

/// <summary>A file that is somebody's avatar, shown elsewhere than beside their name.</summary>
public sealed class PortraitTests
{
    private const string Granted = "{state: granted, scopes: {quote: yes, name: yes, avatar: yes}}";

    private static readonly (string File, string Head, string Body)[] Places =
    [
        ("content/articles/a.md", "", "![A portrait](../media/zed.png)"),
        ("content/articles/a.md", "", "![A portrait](media/zed.png)"),
        ("content/discussions/a.md", "source: {visibility: public}", ":::post {by=ines}\n![A portrait](../media/zed.png)\n:::"),
        ("content/articles/a.md", "cover: {src: ../media/zed.png, alt: A portrait}", "Text."),
        ("content/stories/a.md", "subject: {org: Firm, logo: {src: ../media/zed.png, alt: Firm}}", "Text."),
        ("content/stories/a.md", "subject: {org: Firm}\nvideo: {url: \"https://video.example/1\", thumb: ../media/zed.png, uploaded: 2026-10-01}", "Text."),
        ("content/about.md", "blocks: [{block: logos, title: Firms, logos: [{src: media/zed.png, alt: Firm}]}]", "Text."),
    ];

    public static TheoryData<int> AllPlaces => [.. Enumerable.Range(0, Places.Length)];

    [Theory]
    [MemberData(nameof(AllPlaces))]
    public void Without_consent_it_is_an_error_where_it_is_used(int place)
    {
        var build = Build(place, "{state: pending}").Finds("SG0522", Places[place].File);
        var finding = Assert.Single(build.Findings.Where(f => f.Code.Id == "SG0522").Distinct());
        Assert.Contains("\"Ze…sh\"", finding.Message, StringComparison.Ordinal);
        Assert.Contains("content/people/zed.yml", finding.Hint, StringComparison.Ordinal);
        build.HasNoFile("media/zed.png");
    }

    [Theory]
    [MemberData(nameof(AllPlaces))]
    public void With_consent_it_may_be_shown(int place)
    {
        var build = Build(place, Granted).HasFile("media/zed.png");
        Assert.DoesNotContain(build.Findings, f => f.Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(AllPlaces))]
    public void From_the_end_of_a_consent_on_it_is_left_out_and_no_build_waits(int place)
    {
        var build = Build(place, Granted.Replace("{state: granted", "{state: granted, expires: 2026-11-15", StringComparison.Ordinal)).Finds("SG1123", Places[place].File).HasNoFile("media/zed.png");
        Assert.DoesNotContain(build.Findings, f => f.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("{state: granted}")]
    [InlineData("{state: refused}")]
    [InlineData("{state: withdrawn}")]
    [InlineData("{state: granted, scopes: {quote: yes, name: yes}}")]
    [InlineData("{state: granted, scopes: {quote: no, name: yes, avatar: yes}}")]
    public void Whatever_does_not_show_it_beside_the_name_keeps_it_from_everywhere(string consent) => Build(0, consent).Finds("SG0522", "content/articles/a.md", 6, 1);

    [Theory]
    [InlineData("content/media/zed.png")]
    [InlineData("../media/zed.png")]
    [InlineData("/media/./zed.png")]
    [InlineData("media/ZED.png")]
    public void The_path_of_one_who_is_not_shown_counts_however_it_is_written(string avatar) => Build(0, "{state: pending}", avatar).Finds("SG0522", "content/articles/a.md", 6, 1);

    [Fact]
    public void A_picture_of_several_people_needs_the_consent_of_each() =>
        Build(0, Granted, more: "-- content/people/wim.yml --\nname: Wim Beanpole\navatar: media/zed.png\n").Finds("SG0522", "content/articles/a.md", 6, 1);

    private static TestBuild Build(int place, string consent, string avatar = "media/zed.png", string more = "")
    {
        var (file, head, body) = Places[place];
        var files = TestSite.Files($"""
            -- content/people/zed.yml --
            name: Zebulon Quackenbush
            avatar: {avatar}
            consent: {consent}
            -- {file} --
            ---
            title: A page with a picture
            summary: A page on which a picture of somebody stands where no name is beside it.
            published: 2026-10-20
            {(head.Length == 0 ? "cta: join" : head)}
            ---
            {body}
            {more}
            """.Replace("cta: join\n", "", StringComparison.Ordinal));
        files["content/media/zed.png"] = PngBytes.With();
        return TestSite.Build(new MemoryTree(files));
    }
}
