namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>A discussion of six members' posts, which Hugo has no like of.</summary>
internal static class ThreadFile
{
    private const int Posts = 6;

    /// <summary>The file's text.</summary>
    public static string Write(Post post)
    {
        var question = post.Number % 2 == 0;
        var text = PostFile.CommonKeys(post).Append($"editor: {People.Editor}\nmode: {(question ? "question" : "thread")}\n");
        if (question) text.Append("accepted_by: asker\n");
        text.Append($"{PostFile.Source(post)}\n---\n");

        var prose = new Prose(Dice.For("body", post.Number));
        text.Append(prose.Plain()).Append("\n\n");
        for (var n = 1; n <= Posts; n++)
        {
            var accepted = question && n == 3 ? " accepted" : "";
            var reply = n > 1 ? " reply-to=1" : "";
            var date = $"{post.Published:yyyy-MM-dd}T{8 + n:00}:20";
            text.Append($":::post {{n={n} by={People.Author(post, n)} date={date} likes={n * 3}{accepted}{reply}}}\n");
            text.Append(Body(prose, n)).Append("\n:::\n\n");
        }
        return text.Append(prose.Plain()).Append('\n').ToString();
    }

    private static string Body(Prose prose, int n) => $"{prose.Paragraph()}\n\n" + n switch
    {
        2 => prose.List(numbered: false),
        3 => prose.Code(),
        5 => prose.Quote(),
        _ => prose.Paragraph(),
    };
}
