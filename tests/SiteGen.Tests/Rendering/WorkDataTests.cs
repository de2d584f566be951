using System.Text.Json;
using SiteGen.Content.Common;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class WorkDataTests
{
    private const string Video = "{url: \"https://video.example/watch\", thumb: ../media/t.png, uploaded: 2026-10-03, duration: PT58M40S, chapters: [{at: \"0:00\", title: Why}, {at: \"9:30\", title: How}, {at: \"47:00\", title: Questions}]}";

    private static TestBuild Build(string path, string keys, string now = TestSite.Now)
    {
        var files = TestSite.Files($$"""
            -- content/people/bo.yml --
            name: Bo Berg
            consent: {state: granted, scopes: {quote: yes, name: yes} }
            -- content/articles/base.md --
            ---
            title: The base
            summary: What the thing goes back to, which is an article of the circle that has few words.
            published: 2026-09-01
            ---
            -- content/{{path}}.md --
            ---
            title: The work
            summary: Something that members of the circle made, told or recorded in the course of a year.
            published: 2026-10-01
            {{keys}}
            ---
            Text.
            """);
        files["content/media/t.png"] = SiteGen.Tests.Media.PngBytes.With();
        return TestSite.Build(new SiteGen.Files.MemoryTree(files), now);
    }

    private static JsonElement Recap(string keys, string more = "") =>
        Build("events/e", $"start: 2026-09-24T17:30\nend: 2026-09-24T20:00\nvenue: {{name: Hall}}\n{more}recap: {{published: 2026-10-02, takeaways: [One], {keys}}}").Node("events/e/index.html", "Article");

    [Fact]
    public void A_date_alone_is_the_beginning_of_the_day_in_the_zone_of_the_site()
    {
        var article = Recap($"video: {Video}", "tz: Asia/Tokyo\nupdated: 2026-11-03T09:00\n");
        Assert.Equal(("2026-10-02T00:00:00+02:00", "2026-11-03T09:00:00+01:00"), (article.Text("datePublished"), article.Text("dateModified")));
        Assert.Equal("2026-10-03T00:00:00+02:00", article.GetProperty("video").Text("uploadDate"));
    }

    [Fact]
    public void Words_that_were_changed_before_they_were_published_were_not_modified() =>
        Assert.Null(Recap("attendance: 3", "updated: 2026-10-01\n").Text("dateModified"));

    [Fact]
    public void A_recap_has_an_author_whom_the_page_shows()
    {
        Assert.Equal("Bo Berg", Assert.Single(Recap("attendance: 3", "by: [bo]\neditor: ines\n").Items("author")).Text("name"));
        Assert.Equal("Ines Test", Assert.Single(Recap("attendance: 3", "editor: ines\n").Items("author")).Text("name"));
        Assert.Equal("{\"@id\":\"https://circle.test/#publisher\"}", Recap("attendance: 3").GetProperty("author").GetRawText());
        Build("events/e", "start: 2026-09-24\nvenue: {name: Hall}\nby: [bo]\neditor: ines\nrecap: {published: 2026-10-02, takeaways: [One]}")
            .HasFile("events/e/index.html", "<span>By <bdi>Bo Berg</bdi></span>", "<span>Curated by <bdi>Ines Test</bdi></span>", "<span>Recap published <time datetime=\"2026-10-02\">");
    }

    [Fact]
    public void A_video_leads_to_its_page_and_has_a_clip_for_each_chapter()
    {
        var video = Recap($"video: {Video}").GetProperty("video");
        Assert.Equal(("VideoObject", "https://video.example/watch", null, "PT58M40S", "https://circle.test/media/t.png"), (video.Text("@type"), video.Text("url"), video.Text("contentUrl"), video.Text("duration"), video.Text("thumbnailUrl")));
        Assert.Equal(
            ["Why 0 570 https://video.example/watch#t=0", "How 570 2820 https://video.example/watch#t=570", "Questions 2820 3520 https://video.example/watch#t=2820"],
            video.Items("hasPart").Select(c => $"{c.Text("name")} {c.Text("startOffset")} {c.Text("endOffset")} {c.Text("url")}"));
    }

    [Fact]
    public void A_file_of_a_video_is_its_content()
    {
        var video = Recap("video: {url: \"https://video.example/a.mp4#x\", thumb: ../media/t.png, uploaded: 2026-10-03, chapters: [{at: \"1:02:03\", title: Late}]}").GetProperty("video");
        Assert.Equal(("https://video.example/a.mp4#x", null), (video.Text("contentUrl"), video.Text("url")));
        var clip = Assert.Single(video.Items("hasPart"));
        Assert.Equal(("3723", null, null), (clip.Text("startOffset"), clip.Text("endOffset"), clip.Text("url")));
    }

    [Fact]
    public void A_video_says_when_it_was_uploaded_and_one_without_that_or_a_picture_is_none_for_machines()
    {
        Build("stories/s", $"video: {Video}").HasFile("stories/s/index.html", "Uploaded <time datetime=\"2026-10-03\">3 October 2026</time>");
        Assert.Equal("VideoObject", Build("stories/s", $"video: {Video}").Node("stories/s/index.html", "Article").GetProperty("video").Text("@type"));
        Assert.Null(Build("stories/s", "video: {url: \"https://video.example/watch\"}").Node("stories/s/index.html", "Article").Text("video"));
    }

    [Theory]
    [InlineData("0:00", 0)]
    [InlineData("9:30", 570)]
    [InlineData("90:00", 5400)]
    [InlineData("1:02:03", 3723)]
    public void The_beginning_of_a_chapter_is_as_players_show_it(string written, int seconds) => Assert.Equal(seconds, VideoTime.ReadStart(written)?.TotalSeconds);

    [Theory]
    [InlineData("930")]
    [InlineData("9:60")]
    [InlineData("1:60:00")]
    [InlineData("-1:00")]
    [InlineData("a:bc")]
    [InlineData("1:2:3:4")]
    public void Another_beginning_is_none(string written) => Assert.Null(VideoTime.ReadStart(written));

    [Theory]
    [InlineData("template", "DigitalDocument")]
    [InlineData("guide", "DigitalDocument")]
    [InlineData("graphic", "ImageObject")]
    [InlineData("video", "CreativeWork")]
    [InlineData("video\ncover: {src: ../media/t.png, alt: A board}", "VideoObject")]
    [InlineData("tool", "SoftwareApplication")]
    [InlineData("kit", "Collection")]
    [InlineData("course", "Course")]
    [InlineData("showcase", "CreativeWork")]
    public void A_resource_is_what_it_is_and_never_made_by_the_community(string kind, string type)
    {
        var build = Build("resources/r", $"kind: {kind}\nlicense: CC BY-SA 4.0\nbased_on: article-base\nmaker: bo");
        var node = build.Node("resources/r/index.html", type);
        Assert.Equal("Bo Berg", Assert.Single(node.Items("creator")).Text("name"));
        Assert.Equal(("https://creativecommons.org/licenses/by-sa/4.0/", "https://circle.test/articles/base/"), (node.Text("license"), node.Text("isBasedOn")));
        Assert.Equal("2026-10-01T00:00:00+02:00", node.Text("datePublished"));
        Assert.All(["author", "publisher", "provider"], key => Assert.Null(node.Text(key)));
        build.HasFile("resources/r/index.html", "<a href=\"https://creativecommons.org/licenses/by-sa/4.0/\" rel=\"license noopener\">CC BY-SA 4.0</a>");
    }

    [Fact]
    public void A_resource_of_nobody_has_no_maker() =>
        Assert.Null(Build("resources/r", "kind: template").Node("resources/r/index.html", "DigitalDocument").Text("creator"));

    [Fact]
    public void A_licence_that_is_not_known_is_named() =>
        Assert.Equal("{\"@type\":\"CreativeWork\",\"name\":\"Ask the maker\"}", Build("resources/r", "kind: graphic\nlicense: Ask the maker").Node("resources/r/index.html", "ImageObject").GetProperty("license").GetRawText());

    [Theory]
    [InlineData("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("cc by-nc-nd 2.5", "https://creativecommons.org/licenses/by-nc-nd/2.5/")]
    [InlineData("CC0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("https://license.example/1", "https://license.example/1")]
    [InlineData("CC BY", null)]
    [InlineData("CC BY 5.0", null)]
    [InlineData("MIT", null)]
    [InlineData("javascript:alert(1)", null)]
    public void A_licence_with_a_known_text_leads_to_it(string written, string? address) => Assert.Equal(address, Licenses.Address(written));

    [Fact]
    public void A_story_is_about_a_person_and_a_firm()
    {
        var about = Build("stories/s", "subject: {org: Berg Heating, person: bo}").Node("stories/s/index.html", "Article").Items("about");
        Assert.Equal(["Person Bo Berg", "Organization Berg Heating"], about.Select(a => $"{a.Text("@type")} {a.Text("name")}"));
        Assert.Null(Build("stories/s", "result: It went well.").Node("stories/s/index.html", "Article").Text("about"));
    }
}
