using System.Text;

namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>A post as the Markdown file that both generators read, byte for byte the same.</summary>
internal static class PostFile
{
    private const int Words = 760;
    private const int PreviewWords = 150;

    /// <summary>The file's text; a gated post gets its cut after the first paragraphs.</summary>
    public static string Write(Post post, Post linked, bool gated)
    {
        var text = FrontMatter(post, gated);
        var blocks = Blocks(new Prose(Dice.For("body", post.Number)), post, linked);
        if (gated) blocks.Insert(CutAfter(blocks), "<!--more-->");
        return text + string.Join("\n\n", blocks) + "\n";
    }

    /// <summary>The keys that all posts have, from the opening fence on; the closing fence is the caller's.</summary>
    public static StringBuilder CommonKeys(Post post) => new StringBuilder("---\n")
        .Append($"title: \"{post.Title}\"\nsummary: \"{post.Summary}\"\npublished: {post.Published:yyyy-MM-dd}\n")
        .Append(post.Number % 3 == 0 ? $"updated: {post.Published.AddDays(30):yyyy-MM-dd}\n" : "")
        .Append($"topics: [{string.Join(", ", post.Topics)}]\n");

    /// <summary>Where a discussion was held: a public thread elsewhere.</summary>
    public static string Source(Post post) =>
        $"source: {{platform: forum, url: \"https://forum.example/t/{post.Number}\", visibility: public}}";

    private static string FrontMatter(Post post, bool gated)
    {
        var prose = new Prose(Dice.For("facts", post.Number));
        var text = CommonKeys(post).Append($"by: [{People.Editor}]\n");
        text.Append(post.Section switch
        {
            "resources" => "kind: guide\ncta: join\n",
            "stories" => $"subject: {{org: Hartwell Heating}}\nchallenge: \"{prose.Plain()}\"\nwhat_they_did: \"{prose.Plain()}\"\nresult: \"{prose.Plain()}\"\n",
            "discussions" => $"mode: digest\n{Source(post)}\n",
            _ => "",
        });
        if (gated) text.Append("access: preview\npreview: more\nmembers_get:\n  - the whole text\n  - the discussion below it\n");
        return text.Append("---\n").ToString();
    }

    private static List<string> Blocks(Prose prose, Post post, Post linked)
    {
        List<string> blocks = [prose.Paragraph(), prose.Paragraph()];
        blocks.AddRange([$"## {prose.Heading()}", prose.Paragraph(), prose.List(numbered: false)]);
        blocks.Add(prose.Compared(linked.Title, linked.Path));
        blocks.AddRange([$"### {prose.Heading()}", prose.Code()]);
        blocks.AddRange([$"## {prose.Heading()}", prose.Paragraph(), prose.Quote()]);
        if (post.Number % 5 == 0) blocks.Add(prose.Table());
        blocks.AddRange([$"## {prose.Heading()}", prose.List(numbered: true)]);
        while (blocks.Sum(CountWords) < Words - 25) blocks.Add(prose.Paragraph());
        return blocks;
    }

    private static int CutAfter(List<string> blocks)
    {
        var seen = 0;
        return 1 + blocks.FindIndex(block => (seen += CountWords(block)) >= PreviewWords);
    }

    private static int CountWords(string block) => block.Split([' ', '\n']).Length;
}
