using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.People;
using SiteGen.Privacy.Leaks;
using SiteGen.Privacy.Names;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Attack;

/// <summary>Every variant of a withheld name in every place that a site has for it: it vanishes, or it is a finding.</summary>
public sealed class NameVariantTests
{
    private static readonly (string Person, string Variant)[] All = [.. NameVariants.Names.SelectMany(n => NameVariants.Of(n).Select(v => (n, v)))];

    private static readonly Func<string, string>[] Places =
    [
        v => $"Thanks to {v}, today.",
        v => $"## With {v}",
        v => $"- **by** {v} and others",
        v => $"> {v} said so.",
        v => $"A name in `{v.Replace("`", "", StringComparison.Ordinal)}` of code.",
        v => $"```\nvar a = \"{v}\";\n```",
        v => $"[there](<https://example.org/{Escaped(v)}/posts>)",
        v => $"[there](https://example.org/ \"{v.Replace("\"", "\\\"", StringComparison.Ordinal)}\")",
        v => $"![With {v}](../media/a.png)",
        v => $"| a |\n|---|\n| {v} |",
    ];

    [Fact]
    public void Variants_vanish_from_bodies_links_and_alternative_texts()
    {
        var files = TestSite.Files(People);
        files["content/media/a.png"] = File.ReadAllBytes(Repository.PathOf("tests", "SiteGen.Tests", "Media", "fixtures", "drawing.png"));
        for (var place = 0; place < Places.Length; place++)
        {
            var lines = All.Select(v => Places[place](v.Variant)).Chunk(400).ToArray();
            for (var part = 0; part < lines.Length; part++)
                files[$"content/articles/place-{place}-{part}.md"] = Encoding.UTF8.GetBytes(Page("An article of many names", "", string.Join("\n\n", lines[part])));
        }

        var build = TestSite.Build(new SiteGen.Files.MemoryTree(files));
        Assert.Empty(build.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Location}: {f.Code.Id} {f.Message}"));
        Nowhere(build);
    }

    [Fact]
    public void Variants_vanish_from_front_matter()
    {
        var files = TestSite.Files(People);
        var number = 0;
        foreach (var part in All.Chunk(100))
        {
            var list = string.Join(", ", part.Select(v => JsonSerializer.Serialize($"With {v.Variant} here")));
            files[$"content/articles/front-{number++}.md"] = Encoding.UTF8.GetBytes(Page("An article of many names", $"applies_to: [{list}]\ninsight: {JsonSerializer.Serialize("Of " + part[0].Variant)}", "Text."));
        }

        var build = TestSite.Build(new SiteGen.Files.MemoryTree(files));
        Assert.Empty(build.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Location}: {f.Code.Id} {f.Message}"));
        Nowhere(build);
    }

    [Fact]
    public void Variants_in_file_names_are_errors()
    {
        var files = TestSite.Files(People);
        var slugs = All.Select(v => v.Variant.Replace(' ', '-').ToLowerInvariant()).Where(s => s.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && !s.Contains("--", StringComparison.Ordinal)).Distinct().ToList();
        Assert.InRange(slugs.Count, 100, 2000);
        foreach (var slug in slugs) files[$"content/articles/ask-{slug}.md"] = Encoding.UTF8.GetBytes(Page("An article", "", "Text."));
        var found = TestSite.Build(new SiteGen.Files.MemoryTree(files)).Findings.Where(f => f.Code.Id == "SG0503").Select(f => f.Location.File).ToHashSet();
        Assert.DoesNotContain(slugs, s => !found.Contains($"content/articles/ask-{s}.md"));
    }

    [Fact]
    public void Variants_in_downloads_and_outputs_are_found_by_the_leak_check()
    {
        var people = NameVariants.Names.Select((n, i) => new Person
        {
            Id = $"p{i}",
            Name = n,
            Display = Display.Name,
            Handles = [],
            AlsoWritten = [],
            Badges = [],
            Links = [],
            Staff = false,
            Consent = Consent.Withdrawn,
            At = new Location($"content/people/p{i}.yml"),
        });
        var policy = new ConsentPolicy(people, new Placeholders("Community member", "Community member {letter}", "[member]", "", "", ""), DateTimeOffset.UnixEpoch);
        var (search, file) = (new LeakSearch(NameMatcher.ForOutputs(policy, []), new WithheldLinks(policy, "https://circle.test/"), new ShingleSet([])) { Ordinary = [] }, new OutputText());
        var passed = new List<string>();
        foreach (var (person, variant) in All)
        {
            foreach (var (format, text) in Written(variant))
            {
                file.Read(format, text);
                if (!search.Names(file).Exists(l => l.What.Text == person)) passed.Add($"{format}: {text}");
            }
        }

        Assert.Empty(passed);
    }

    private static IEnumerable<(OutputFormat Format, string Text)> Written(string variant) =>
    [
        (OutputFormat.Plain, $"id;name\r\n1;{variant}\r\n2;x"),
        (OutputFormat.Plain, $"id,name\n1,\"{variant.Replace("\"", "\"\"", StringComparison.Ordinal)}\",x\n"),
        (OutputFormat.Json, JsonSerializer.Serialize(new { a = "x", by = $"By {variant}." })),
        (OutputFormat.Html, $"<p>a</p><p>With {WebUtility.HtmlEncode(variant)}, x</p>"),
        (OutputFormat.Html, $"<p><img src=\"/a.png\" alt=\"With {WebUtility.HtmlEncode(variant)}\"></p>"),
    ];

    private static void Nowhere(TestBuild build)
    {
        var cores = All.Select(v => NameVariants.Core(v.Variant)).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var any = System.Buffers.SearchValues.Create(cores.SelectMany(c => new[] { c, c.Normalize() }).Distinct(StringComparer.OrdinalIgnoreCase).ToArray(), StringComparison.OrdinalIgnoreCase);
        foreach (var (path, bytes) in build.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) || f.Key.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var text = WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes));
            var at = text.AsSpan().IndexOfAny(any);
            Assert.True(at < 0, at < 0 ? "" : $"{path}: {text.Substring(Math.Max(0, at - 60), Math.Min(160, text.Length - Math.Max(0, at - 60)))}");
        }
    }

    private static string Escaped(string variant) => Uri.EscapeDataString(variant).Replace("%27", "'", StringComparison.Ordinal);

    private static string People => string.Concat(NameVariants.Names.Select((n, i) => $"-- content/people/p{i.ToString(CultureInfo.InvariantCulture)}.yml --\nname: {n}\nconsent: {{state: withdrawn}}\n"));

    private static string Page(string title, string more, string body) => $"""
        ---
        title: {title}
        summary: An article that exists so that a test can see what becomes of its names.
        published: 2026-10-02
        by: ines
        {more}
        ---
        {body}

        """;
}
