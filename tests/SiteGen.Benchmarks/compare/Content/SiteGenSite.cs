namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>Writes a data set the way SiteGen reads it.</summary>
internal static class SiteGenSite
{
    private const string Settings = """
        title: Comparison Circle
        tagline: The same posts, built twice
        base_url: https://bench.example/
        language: en
        timezone: Europe/Stockholm
        stage: growth
        theme: [default]
        join: {url: https://app.bench.example/signup, ref: bench, cost: Free to join}
        ctas:
          join: {label: Join free, url: join}
        cta_default: {discussion: join, story: join, article: join}
        menus: {main: [discussions, stories, articles, resources], footer: [about, code-of-conduct, privacy]}
        moderators: [editor]
        contact: {removal: "mailto:care@bench.example"}

        """;

    private static readonly (string Slug, string Title)[] PlainPages =
        [("home", "Comparison Circle"), ("about", "About"), ("code-of-conduct", "Code of conduct"), ("privacy", "Privacy")];

    /// <summary>Writes the whole site below a folder that does not exist yet.</summary>
    /// <param name="data">The posts.</param>
    /// <param name="root">The folder.</param>
    /// <param name="theme">The default theme, where it is that of another SiteGen.</param>
    public static void Write(DataSet data, string root, string? theme = null)
    {
        var folder = new SiteFolder(root);
        folder.Write("site.yml", Settings);
        folder.Write("content/people/editor.yml", People.EditorFile);
        foreach (var (slug, title) in PlainPages) folder.Write($"content/{slug}.md", PlainPage(title));
        foreach (var topic in data.Topics) folder.Write($"content/topics/{topic.Id}.md", TopicPage(topic));
        if (data.Community)
            for (var member = 0; member < People.Count; member++)
                folder.Write($"content/people/{People.Id(member)}.yml", People.MemberFile(member));
        for (var guest = 0; guest < data.Withheld; guest++) folder.Write($"content/people/{People.GuestId(guest)}.yml", People.GuestFile(guest));
        foreach (var post in data.Posts) folder.Write($"content/{post.Section}/{post.Slug}.md", data.Text(post));
        folder.Copy(theme ?? Repository.Theme, "themes/default");
    }

    /// <summary>The text of a plain page, the same on both sides.</summary>
    public static string PlainPage(string title) =>
        $"---\ntitle: {title}\nsummary: \"{title}: a page that every community has, here with a few words only.\"\n---\n"
        + new Prose(Dice.For(title, 0)).Paragraph() + "\n";

    /// <summary>The text of a topic's page, the same on both sides.</summary>
    public static string TopicPage(Topic topic) => $"---\ntitle: {topic.Title}\nsummary: \"{topic.Summary}\"\n---\n{topic.Body}\n";
}
