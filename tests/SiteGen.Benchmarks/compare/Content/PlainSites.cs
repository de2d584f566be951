namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>Writes the posts of a data set the way Eleventy and Jekyll read them, with one short layout: a page for each post and a home page
/// that lists them. That is far less than SiteGen and Hugo make of the same posts.</summary>
internal static class PlainSites
{
    /// <summary>The most posts that they build.</summary>
    public const int MostPosts = 1_000;

    private const string Head = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{{ title }}</title>\n<meta name=\"description\" content=\"{{ summary }}\">\n</head>\n<body>\n<main>\n";
    private const string Foot = "</main>\n</body>\n</html>\n";

    /// <summary>Writes a site for Eleventy 3 below a folder that does not exist yet.</summary>
    public static void WriteEleventy(DataSet data, string root)
    {
        var folder = new SiteFolder(root);
        folder.Write("eleventy.config.js", "module.exports = () => ({ markdownTemplateEngine: false, dir: { includes: \"_includes\" } });\n");
        folder.Write("_includes/post.njk", Head + "<h1>{{ title }}</h1>\n<p>{{ summary }}</p>\n{{ content | safe }}\n" + Foot);
        folder.Write("index.njk", "---\ntitle: Comparison Circle\n---\n" + Head + "{% for post in collections.post %}<p><a href=\"{{ post.url }}\">{{ post.data.title }}</a></p>\n{% endfor %}" + Foot);
        foreach (var section in Post.Sections) folder.Write($"{section}/{section}.json", "{\"layout\": \"post.njk\", \"tags\": \"post\"}\n");
        Posts(data, folder);
    }

    /// <summary>Writes a site for Jekyll 4 below a folder that does not exist yet.</summary>
    public static void WriteJekyll(DataSet data, string root)
    {
        var folder = new SiteFolder(root);
        folder.Write("_config.yml", "permalink: pretty\ndefaults:\n- scope: {path: \"\"}\n  values: {layout: post}\n");
        folder.Write("_layouts/post.html", Head.Replace("{{ ", "{{ page.", StringComparison.Ordinal) + "<h1>{{ page.title }}</h1>\n<p>{{ page.summary }}</p>\n{{ content }}\n" + Foot);
        folder.Write("index.html", "---\ntitle: Comparison Circle\nsummary: All posts\n---\n{% for post in site.pages %}<p><a href=\"{{ post.url }}\">{{ post.title }}</a></p>\n{% endfor %}");
        Posts(data, folder);
    }

    private static void Posts(DataSet data, SiteFolder folder)
    {
        foreach (var post in data.Posts) folder.Write($"{post.Section}/{post.Slug}.md", data.Text(post));
    }
}
