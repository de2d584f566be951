using System.Net;
using SiteGen.Cli;
using SiteGen.Cli.Serve;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Serve;

public sealed class ServeTests
{
    private const string Article = "content/articles/your-first-week.md";
    private const string ArticleUrl = "articles/your-first-week/";

    [Fact]
    public async Task A_save_is_shown()
    {
        await using var preview = await RunningPreview.Start();
        preview.Save(Article, text => text.Replace("Thank somebody", "Greet somebody", StringComparison.Ordinal));
        await preview.Shows(ArticleUrl, "Greet somebody");
    }

    [Fact]
    public async Task A_save_is_shown_where_it_has_to_be_looked_for()
    {
        await using var preview = await RunningPreview.Start(poll: true);
        preview.Save(Article, text => text.Replace("Thank somebody", "Greet somebody", StringComparison.Ordinal));
        await preview.Shows(ArticleUrl, "Greet somebody");
        File.Delete(Path.Combine(preview.Folder, Article));
        await preview.Until(async () => (await preview.Get(ArticleUrl)).Status == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_mistake_keeps_the_page_until_it_is_mended()
    {
        await using var preview = await RunningPreview.Start();
        preview.Save(Article, text => text.Replace("summary:", "sumary:", StringComparison.Ordinal).Replace("Thank", "Greet", StringComparison.Ordinal));
        await preview.Until(async () => (await State(preview)).Contains("SG0203", StringComparison.Ordinal));
        var state = await State(preview);
        Assert.Contains("\"stale\":true", state, StringComparison.Ordinal);
        Assert.Contains("\"place\":\"content/articles/your-first-week.md:3:1\"", state, StringComparison.Ordinal);
        Assert.Contains($"vscode://file{preview.Folder}/content/articles/your-first-week.md:3:1", state, StringComparison.Ordinal);
        Assert.Contains("Thank somebody", (await preview.Get(ArticleUrl)).Text, StringComparison.Ordinal);
        preview.Save(Article, text => text.Replace("sumary:", "summary:", StringComparison.Ordinal));
        await preview.Shows(ArticleUrl, "Greet somebody");
    }

    [Fact]
    public async Task Drafts_and_held_pages_are_shown_when_asked_for()
    {
        const string held = "discussions/who-remembers-names/";
        await using var preview = await RunningPreview.Start();
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Get(held)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, await preview.Post(".sitegen/view?held=1", withHeader: false));
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Get(held)).Status);
        Assert.Equal(HttpStatusCode.NoContent, await preview.Post(".sitegen/view?held=1"));
        Assert.Contains("Tove Berg", (await preview.Get(held)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, await preview.Post(".sitegen/view?held=0"));
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Get(held)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, await preview.Post(".sitegen/view?asOf=someday"));
        Assert.Equal(HttpStatusCode.NoContent, await preview.Post(".sitegen/view?asOf=2026-11-20"));
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Get(ArticleUrl)).Status);
    }

    [Fact]
    public async Task Folders_may_be_renamed_and_a_theme_come_and_go()
    {
        await using var preview = await RunningPreview.Start();
        var (content, aside) = (Path.Combine(preview.Folder, "content"), Path.Combine(preview.Folder, "aside"));
        Directory.Move(content, aside);
        await preview.Until(async () => (await preview.Get(ArticleUrl)).Status == HttpStatusCode.NotFound || (await State(preview)).Contains("\"stale\":true", StringComparison.Ordinal));
        Directory.Move(aside, content);
        await preview.Until(async () => (await State(preview)).Contains("\"count\":0", StringComparison.Ordinal));
        preview.Save(Article, text => text.Replace("Thank somebody", "Greet somebody", StringComparison.Ordinal));
        await preview.Shows(ArticleUrl, "Greet somebody");
        var footer = Path.Combine(preview.Folder, "themes", "default", "partials");
        Directory.CreateDirectory(footer);
        File.WriteAllText(Path.Combine(footer, "site-footer.sbn-html"), "<footer>Ours</footer>");
        await preview.Shows("", "<footer>Ours</footer>");
        Directory.Delete(Path.Combine(preview.Folder, "themes"), recursive: true);
        await preview.Until(async () => !(await preview.Get("")).Text.Contains("<footer>Ours</footer>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_saves_at_once_end_in_the_newest()
    {
        await using var preview = await RunningPreview.Start();
        var text = await File.ReadAllTextAsync(Path.Combine(preview.Folder, Article));
        for (var i = 0; i < (Long ? 1_000 : 100); i++)
        {
            preview.Save(Article, _ => text.Replace("Thank somebody", $"Greet {i} people", StringComparison.Ordinal));
            await Task.Delay(i % 7);
        }

        await preview.Shows(ArticleUrl, $"Greet {(Long ? 999 : 99)} people");
    }

    [Fact]
    public async Task Answers_are_those_of_a_host_and_nothing_else_can_be_read()
    {
        await using var preview = await RunningPreview.Start();
        var (status, _, page) = await preview.Get("");
        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (status, page.Content.Headers.ContentType?.ToString()));
        var again = await preview.Get("", r => r.Headers.IfNoneMatch.Add(page.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.Equal("text/calendar; charset=utf-8", (await preview.Get("events/open-hour/event.ics")).Response.Content.Headers.ContentType?.ToString());
        Assert.Equal("application/rss+xml; charset=utf-8", (await preview.Get("feed.xml")).Response.Content.Headers.ContentType?.ToString());
        Assert.Equal(new Uri("/events/", UriKind.Relative), (await preview.Get("events")).Response.Headers.Location);
        foreach (var path in new[] { "site.yml", "../site.yml", "..%2fsite.yml", "content/people/noor.yml", ".sitegen/site.yml", "%2e%2e/site.yml" })
            Assert.Equal(HttpStatusCode.NotFound, (await preview.Get(path)).Status);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await preview.Get("", r => r.Headers.Host = "evil.example")).Status);
        Assert.Contains("href=\"/events/open-hour/\"", (await preview.Get("events/open-huor/")).Text, StringComparison.Ordinal);
        Assert.Contains("href=\"/events/open-hour/\"", (await preview.Get("open-hour")).Text, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;", (await preview.Get("<b>")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_in_a_folder_is_shown_in_it()
    {
        await using var preview = await RunningPreview.Start(url: "https://circle.example/public/");
        Assert.Equal(new Uri("/public/", UriKind.Relative), (await preview.Get("")).Response.Headers.Location);
        Assert.Contains("<script src=\"/public/.sitegen/serve.js", (await preview.Get("public/")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("public/.sitegen/serve.js")).Status);
    }

    [Fact]
    public async Task The_next_port_is_taken_where_one_is_in_use()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var preview = await RunningPreview.Start(firstPort: ((IPEndPoint)listener.LocalEndpoint).Port);
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("")).Status);
    }

    [Theory]
    [InlineData("vscode", "vscode://file/my%20site/%C3%A5.md:3:7")]
    [InlineData("cursor", "cursor://file/my%20site/%C3%A5.md:3:7")]
    [InlineData("zed", "zed://file/my%20site/%C3%A5.md:3:7")]
    [InlineData("idea", "idea://open?file=/my%20site/%C3%A5.md&line=3&column=7")]
    [InlineData("subl://open?url=file://{path}&line={line}", "subl://open?url=file:///my%20site/%C3%A5.md&line=3")]
    public void A_finding_opens_in_the_editor_of_choice(string editor, string address)
    {
        Assert.True(EditorLink.IsKnown(editor));
        Assert.Equal(address, new EditorLink(editor).To("/my site/å.md", new Location("å.md", 3, 7)));
    }

    [Theory]
    [InlineData("--editor", "emacs")]
    [InlineData("--editor", "{path}")]
    [InlineData("--port", "0")]
    [InlineData("--now", "someday")]
    [InlineData("--site", "/no/such/folder")]
    public void What_cannot_be_used_is_wrong_usage(string option, string value) => Assert.Equal(2, CommandLine.Run(["serve", option, value]));

    private static bool Long => Environment.GetEnvironmentVariable("SITEGEN_LONG") == "1";

    // The first event that a page gets.
    private static async Task<string> State(RunningPreview preview)
    {
        using var client = new HttpClient();
        await using var stream = await client.GetStreamAsync(new Uri(preview.Address(".sitegen/events?page=&version=0")));
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync() is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line;
        return "";
    }
}
