namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>Writes a data set the way Hugo reads it: the same post files, with the comparison's templates.</summary>
internal static class HugoSite
{
    /// <summary>Writes the whole site below a folder that does not exist yet.</summary>
    public static void Write(DataSet data, string root)
    {
        var folder = new SiteFolder(root);
        folder.Copy(Repository.HugoTemplates, "");
        folder.Copy(Path.Combine(Repository.Theme, "assets", "css"), "static/assets/css");
        folder.Copy(Path.Combine(Repository.Theme, "assets", "js"), "static/assets/js");
        folder.Copy(Path.Combine(Repository.Theme, "assets", "root"), "static");
        folder.Write("content/_index.md", SiteGenSite.PlainPage("Comparison Circle"));
        folder.Write("content/about.md", SiteGenSite.PlainPage("About"));
        folder.Write("content/code-of-conduct.md", SiteGenSite.PlainPage("Code of conduct"));
        folder.Write("content/privacy.md", SiteGenSite.PlainPage("Privacy"));
        foreach (var section in Post.Sections) folder.Write($"content/{section}/_index.md", Section(section));
        folder.Write("content/archive/_index.md", List("Archive", "Everything that was published here, by year and month, the newest first.", "archive"));
        foreach (var year in data.Posts.Select(post => post.Published.Year).Distinct()) folder.Write($"content/archive/{year}.md", Year(year));
        folder.Write("content/a-z.md", List("A to Z", "Topics, articles, resources and the words of the trade, by their first letter.", "a-z"));
        foreach (var topic in data.Topics) folder.Write($"content/topics/{topic.Id}/_index.md", SiteGenSite.TopicPage(topic));
        foreach (var post in data.Posts) folder.Write($"content/{post.Section}/{post.Slug}.md", data.Text(post));
        folder.Write("data/people.yml", $"{People.Editor}: {{name: {People.EditorName}, role: Editor, url: /people/nora-sandberg/}}\n");
        folder.Write("content/people/_index.md", List("People", "Members who agreed to be shown here with their name and what they contributed.", "people"));
        folder.Write("content/people/nora-sandberg.md", List(People.EditorName, "", "person"));
    }

    private static string Section(string section) =>
        $"---\ntitle: {char.ToUpperInvariant(section[0])}{section[1..]}\nsummary: What the community knows and keeps up to date.\n---\n";

    private static string List(string title, string summary, string layout) => $"---\ntitle: {title}\nsummary: \"{summary}\"\nlayout: {layout}\noutputs: [html]\n---\n";

    private static string Year(int year) =>
        $"---\ntitle: Published in {year}\nsummary: Everything that was published in {year}, month by month, the newest first.\nlayout: year\nyear: \"{year}\"\n---\n";
}
