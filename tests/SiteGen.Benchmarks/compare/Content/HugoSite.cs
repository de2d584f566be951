namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>Writes a data set the way Hugo reads it: the same post files, with the comparison's templates.</summary>
internal static class HugoSite
{
    /// <summary>Writes the whole site below a folder that does not exist yet.</summary>
    public static void Write(DataSet data, string root)
    {
        var folder = new SiteFolder(root);
        folder.Copy(Repository.HugoTemplates, "");
        folder.Copy(Path.Combine(Repository.Theme, "assets"), "static/assets");
        folder.Write("content/_index.md", SiteGenSite.PlainPage("Comparison Circle"));
        folder.Write("content/about.md", SiteGenSite.PlainPage("About"));
        folder.Write("content/code-of-conduct.md", SiteGenSite.PlainPage("Code of conduct"));
        folder.Write("content/privacy.md", SiteGenSite.PlainPage("Privacy"));
        foreach (var section in Post.Sections) folder.Write($"content/{section}/_index.md", Section(section));
        foreach (var topic in data.Topics) folder.Write($"content/topics/{topic.Id}/_index.md", SiteGenSite.TopicPage(topic));
        foreach (var post in data.Posts) folder.Write($"content/{post.Section}/{post.Slug}.md", data.Text(post));
        folder.Write("data/people.yml", $"{People.Editor}: {{name: {People.EditorName}, role: Editor, url: /people/nora-sandberg/}}\n");
        folder.Write("content/people/nora-sandberg.md", SiteGenSite.PlainPage(People.EditorName));
    }

    private static string Section(string section) => $"---\ntitle: {char.ToUpperInvariant(section[0])}{section[1..]}\n---\n";
}
