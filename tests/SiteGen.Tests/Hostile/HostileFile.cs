using System.Text;

namespace SiteGen.Tests.Hostile;

/// <summary>A file that nobody would write on purpose, or only with bad intent, and what is documented to come of it.</summary>
/// <param name="Name">What is odd about it.</param>
/// <param name="Path">Where it stands in a site that is otherwise good.</param>
/// <param name="Content">Its bytes; they are made when the case is run.</param>
/// <param name="Outcome"><c>builds</c>, or the code of the finding with its line: <c>SG0201:5</c>. No line means the file as a whole.</param>
internal sealed record HostileFile(string Name, string Path, Func<byte[]> Content, string Outcome)
{
    public const string Builds = "builds";

    /// <summary>Further files that the case needs.</summary>
    public string Beside { get; init; } = "";

    /// <summary>Where the finding stands, if not in the file.</summary>
    public string? FoundIn { get; init; }

    /// <summary>A file of text.</summary>
    public static HostileFile Text(string name, string path, Func<string> content, string outcome) => new(name, path, () => Encoding.UTF8.GetBytes(content()), outcome);

    /// <summary>An article with one more line in its front matter, the fifth of the file.</summary>
    public static HostileFile Key(string name, Func<string> line, string outcome) => Text("front matter: " + name, "content/articles/a.md", () => Head + line() + "\n---\nText.\n", outcome);

    /// <summary>An article with a body, which begins in line 6 of the file.</summary>
    public static HostileFile Body(string name, Func<string> body, string outcome) => Text("text: " + name, "content/articles/a.md", () => Head + "---\n" + body(), outcome);

    /// <summary>A discussion with a body, which begins in line 7 of the file.</summary>
    public static HostileFile Thread(string name, Func<string> body, string outcome) => Text("thread: " + name, "content/discussions/a.md", () => Head + "source: {visibility: public}\n---\n" + body(), outcome);

    /// <summary>A text so many times.</summary>
    public static string Times(int count, string text) => new StringBuilder(count * text.Length).Insert(0, text, count).ToString();

    /// <summary>A text for each number, up to a length in characters.</summary>
    public static string UpTo(int length, Func<int, string> text)
    {
        var all = new StringBuilder(length);
        for (var i = 0; all.Length < length; i++) all.Append(text(i));
        return all.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private const string Head = "---\ntitle: A\nsummary: A page that exists only to show one mistake, and nothing else.\npublished: 2026-10-01\n";
}
