using System.Globalization;
using SiteGen.Tests.Diagnostics;

namespace SiteGen.Tests.Docs;

/// <summary>docs/content.md says of every text how long it may be.</summary>
public sealed class LimitTests
{
    private static readonly Document Content = Document.Of("docs/content.md");

    private static readonly (string Name, string File)[] Kinds =
    [
        ("Discussions", "content/discussions/full.md"), ("Stories", "content/stories/full.md"), ("Events", "content/events/full.md"), ("Articles", "content/articles/full.md"),
        ("Resources", "content/resources/full.md"), ("Topics", "content/topics/full.md"), ("Pages for roles and uses", "content/for/full.md"), ("Blocks", "content/full.md"), ("People", "content/people/mara.yml"),
        ("Metrics", "content/data/metrics.yml"), ("Glossary", "content/data/glossary.yml"), ("site.yml", "site.yml"),
    ];

    public static TheoryData<string> Rows => [.. All()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_limit_of_a_text_is_in_the_table(string row) => Assert.Contains(row, Content.Prose, StringComparison.Ordinal);

    private static IEnumerable<string> All()
    {
        var common = FullReading.Limits("content/for/full.md").Intersect(FullReading.Limits("content/topics/full.md")).ToHashSet();
        return [Row("Every page", common), .. Kinds.Select(k => Row(k.Name, FullReading.Limits(k.File).Except(k.File.EndsWith(".md", StringComparison.Ordinal) ? common : [])))];
    }

    private static string Row(string name, IEnumerable<(string Key, int Least, int Most)> limits)
    {
        var groups = limits.GroupBy(l => (l.Least, l.Most)).OrderBy(g => g.Key.Most).ThenBy(g => g.Key.Least);
        return $"| {name} | {string.Join("; ", groups.Select(g => $"{Words(g.Key)} {string.Join(' ', g.Select(l => $"`{Key(l.Key)}`").Distinct().Order(StringComparer.Ordinal))}"))} |";
    }

    private static string Words((int Least, int Most) limit) =>
        limit.Least > 1 ? FormattableString.Invariant($"{limit.Least} to {limit.Most}") : limit.Most.ToString(CultureInfo.InvariantCulture);

    // Lists and groups by id are written without signs of their own.
    private static string Key(string path) => path.Replace("[]", "", StringComparison.Ordinal).Replace("metrics.*.", "", StringComparison.Ordinal).Replace(".*.", ".", StringComparison.Ordinal);
}
