using System.Globalization;
using System.Text;
using SiteGen.Tests.Diagnostics;
using SiteGen.Tests.Support;
using SiteGen.Yaml;

namespace SiteGen.Tests.Privacy;

/// <summary>Key by key: what is not shown at an access is in no output, and what is shown at one is in some.</summary>
public sealed class KeyAccessTests
{
    private static readonly string[] Kinds = ["discussions/", "stories/", "events/", "articles/", "resources/", "topics/", "for/", ""];

    // Credits of logos are kept for the editors; the rest reads the value before it is shown, or has no block that shows it in the full site.
    private static readonly string[] ShownOtherwise =
        ["subject.logo.credit", "video.duration", "recap.video.duration", "blocks.title", "blocks.logos.credit", "blocks.text", "blocks.label"];

    public static TheoryData<string> Pages => [.. Kinds];

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_public_page_does_not_show_is_in_no_output(string kind) => Check(kind, "public");

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_preview_does_not_show_is_in_no_output(string kind) => Check(kind, "preview");

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_for_members_does_not_show_is_in_no_output(string kind) => Check(kind, "members");

    private static void Check(string kind, string access)
    {
        var site = new MarkedSite($"content/{kind}full.md", access);
        var output = site.Build();
        Assert.Empty(site.Marks.Where(m => !m.IsShown && output.Contains(m.Text, StringComparison.Ordinal)).Select(m => $"{m.Path} is shown: {m.Text}"));
        // What is hidden elsewhere is shown on a public page: else the test would say nothing.
        Assert.Empty(site.Marks
            .Where(m => access == "public" && m.IsForPublicPages && !ShownOtherwise.Contains(m.Path) && !output.Contains(m.Text, StringComparison.Ordinal))
            .Select(m => $"{m.Path} is shown nowhere: {m.Text}"));
        Assert.True(site.Marks.Count > 15, $"Only {site.Marks.Count} values are marked.");
    }

    private sealed record Mark(string Path, string Text, bool IsShown, bool IsForPublicPages);

    /// <summary>The full site, in which every text, address and person of one file's front matter is one that stands nowhere else.</summary>
    private sealed class MarkedSite(string file, string access)
    {
        private readonly Dictionary<string, byte[]> _files = new(FullSite.Files);

        public List<Mark> Marks { get; } = [];

        public string Build()
        {
            var declared = FullReading.Declared(file).ToLookup(k => k.Path, StringComparer.Ordinal);
            var lines = Encoding.UTF8.GetString(FullSite.Files[file]).Split('\n').ToList();
            foreach (var key in WrittenKey.Of(file).OrderByDescending(k => k.Line))
                if (key.Path == "access") key.Put(lines, access);
                else if (key.Path == "preview") key.Put(lines, "first-paragraph");
                else if (declared[key.Path].FirstOrDefault() is { } declaration && Value(declaration, declared) is { } value) key.Put(lines, value);
            if (access != "preview") lines.RemoveAll(l => l.StartsWith("preview:", StringComparison.Ordinal));
            _files[file] = Encoding.UTF8.GetBytes(string.Join('\n', lines));
            var build = ThemedStreet.Build(_files);
            Assert.Empty(build.Findings.Where(f => f.Code.Id.StartsWith("SG02", StringComparison.Ordinal) && f.Severity == SiteGen.Diagnostics.Severity.Error).Select(f => f.ToString()));
            return string.Concat(build.Files.Keys.Where(f => f.Contains('.')).Select(build.Text)).ToLowerInvariant();
        }

        private string? Value(KeyDeclaration key, ILookup<string, KeyDeclaration> declared)
        {
            var mark = "qz" + string.Concat((Marks.Count + 1000).ToString(CultureInfo.InvariantCulture).Select(d => (char)('a' + d - '0'))) + "x";
            var path = key.Path.Replace("[]", "", StringComparison.Ordinal);
            var value = key.Type switch
            {
                "text" when path.EndsWith("chapters.at", StringComparison.Ordinal) => null,
                "text" when key.Key.Name is "q" or "a" or "text" or "summary" => $"A line with {mark} in it that is long enough to be a summary of some page.",
                "text" => mark,
                "list of texts" => $"[{mark}]",
                "address" => $"https://{mark}.test/",
                "person" or "person, or `community`" => Person(mark),
                "list of people" => $"[{Person(mark)}]",
                _ => null,
            };
            if (value is not null) Marks.Add(new Mark(path, mark, IsShown(key, declared, Enum.Parse<Access>(access, ignoreCase: true)), !key.Key.IsUnused && IsShown(key, declared, Access.Public) && !IsShown(key, declared, Access.Preview)));
            return value;
        }

        private string Person(string mark)
        {
            _files[$"content/people/{mark}.yml"] = Encoding.UTF8.GetBytes($"name: {mark} Tester\nconsent: {{state: granted, scopes: {{quote: yes, name: yes}}}}\n");
            return mark;
        }

        private static bool IsShown(KeyDeclaration key, ILookup<string, KeyDeclaration> declared, Access access)
        {
            var steps = key.Path.Split('.');
            return Enumerable.Range(1, steps.Length)
                .Select(n => string.Join('.', steps[..n]))
                .Select(p => p == key.Path ? key : (declared[p].FirstOrDefault() ?? declared[p[..^2]].First()))
                .All(k => k.Key.Show != In.Nowhere && Fields.Shows(k.Key.Show, access));
        }
    }
}
