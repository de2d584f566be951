using System.Runtime.CompilerServices;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Source;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG01: files.</summary>
internal static class FileExamples
{
    private const string Article = """
        -- content/articles/a.md --
        ---
        title: A
        summary: A page that exists only to show one mistake, and nothing else.
        published: 2026-10-01
        ---
        Text.
        """;

    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Site("SG0101", "content/articles/a.md:2:1", "is not UTF-8", "",
            ("content/articles/a.md", [.. "---\ntitle: Caf"u8, 0xE9, .. "\n---\n"u8])),

        Example.Site("SG0102", "content/articles/a.md:6:5", "U+0007", Article.Replace("Text.", "Text\u0007.")),

        Example.Site("SG0103", "content/articles/a.md", "1,048,577 bytes", "",
            ("content/articles/a.md", Encoding.UTF8.GetBytes("---\n" + new string('x', SourceText.MaxBytes - 3)))),

        Example.In("SG0104", "content/articles/a.md", "cannot be read", () => new OddTree(TestSite.Tree(Article), "content/articles/a.md", (_, _) => throw new UnauthorizedAccessException("Access denied."))),

        Example.In("SG0105", "content/articles/a.md", "Build again", () =>
            new OddTree(TestSite.Tree(Article), "content/articles/a.md", (bytes, time) => time == 1 ? bytes : [.. bytes, (byte)'!'])),

        Example.Site("SG0106", "content/articles/My_Page.md", "Name it \"my-page\"", Article.Replace("articles/a.md", "articles/My_Page.md")),

        Example.Site("SG0107", "content/artikles/a.md", "Did you mean \"articles\"?", Article.Replace("articles/", "artikles/")),

        new("SG0108", "content/articles/a.md", "symbolic link", () =>
        {
            var folder = Directory.CreateTempSubdirectory("sitegen-site-");
            Directory.CreateDirectory(Path.Combine(folder.FullName, "content/articles"));
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "content/articles/a.md"), "/etc/hostname");
            var bag = new DiagnosticBag();
            new DiskTree(folder.FullName, bag).Files("content");
            folder.Delete(recursive: true);
            return new Provoked(bag.Sorted(), new MemoryTree([]));
        }),

        Example.Site("SG0109", "content/articles/b.mdx", "Save it as b.md", Article + "\n-- content/articles/b.mdx --\nText.\n"),

        Example.Site("SG0110", "content/articles/index.md", "the list at /articles/ is made by the build", Article.Replace("articles/a.md", "articles/index.md")),

        Example.Site("SG0111", "content/people/ines.yml", "content/people/ines.yaml is this person's file already", "-- content/people/ines.yaml --\nname: Ines Test\nstaff: true\n"),

        Example.In("SG0112", "content/articles/a.md", "Please report it", () => new OddTree(TestSite.Tree(Article), "content/articles/a.md", (_, _) => throw new InvalidOperationException("A mistake."))),
    ];

    /// <summary>A tree in which one file behaves oddly; it is told how often it was read.</summary>
    private sealed class OddTree(ISourceTree tree, string odd, Func<byte[], int, byte[]> read) : ISourceTree
    {
        private int _times;

        public IReadOnlyList<string> Files(string folder) => tree.Files(folder);

        public bool Exists(string path) => tree.Exists(path);

        // A finding names this method.
        [MethodImpl(MethodImplOptions.NoInlining)]
        public byte[] Read(string path) => path == odd ? read(tree.Read(path), ++_times) : tree.Read(path);
    }
}
