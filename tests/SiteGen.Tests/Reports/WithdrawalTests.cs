using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Config;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.People;
using SiteGen.Reports;
using SiteGen.Tests.Attack;
using SiteGen.Tests.Support;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Reports;

/// <summary>Everybody of the sample withdraws, one after the other. Cards and smaller copies are made where the machine can.</summary>
public sealed partial class WithdrawalTests(WithdrawalTests.Sample sample) : IClassFixture<WithdrawalTests.Sample>
{
    private static readonly Dictionary<string, byte[]> Files = Read();

    // Every third of them, unless there is time for all.
    public static TheoryData<string> Everybody => [.. Ids.Where((_, i) => i % LongRun.Or(3, 1) == 0)];

    private static IEnumerable<string> Ids => Files.Keys.Where(f => f.StartsWith("content/people/", StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Everybody))]
    public void A_withdrawal_changes_exactly_what_the_report_names_and_leaves_no_byte_of_the_name(string id)
    {
        Assert.True(Clock.TryParse(TestSite.Now, out var clock));
        var before = sample.Before;
        var report = PersonReport.Create(new MemoryTree(Files), id, sample.Pictured(new BuildOptions(clock, Jobs: 2)), new DiagnosticBag())!;
        var build = TestSite.Build(new MemoryTree(Withdrawn(id)), configure: sample.PicturedLater);

        var after = build.Files;
        Assert.Equal(report.Changed, Sorted(after.Keys.Where(p => before.ContainsKey(p) && !before[p].AsSpan().SequenceEqual(after[p]))));
        Assert.Equal(report.Removed, Sorted(before.Keys.Except(after.Keys)));
        Assert.Equal(report.Added, Sorted(after.Keys.Except(before.Keys)));
        Assert.Empty(report.InTheWay);
        Assert.DoesNotContain(build.Findings, f => f.Severity == Severity.Error);
        NamesEveryLine(report, id);
        AssertGone(id, after, report.Removed);
    }

    [Fact]
    public void What_a_withdrawal_takes_away_includes_cards_and_copies_of_pictures()
    {
        Assert.True(Clock.TryParse(TestSite.Now, out var clock));
        var report = PersonReport.Create(new MemoryTree(Files), "mara", sample.Pictured(new BuildOptions(clock, Jobs: 2)), new DiagnosticBag())!;
        Assert.Contains(report.Removed, r => r.StartsWith("assets/cards/", StringComparison.Ordinal));
        Assert.Contains(report.Added, r => r.StartsWith("assets/cards/", StringComparison.Ordinal));
        Assert.Contains(report.Removed, r => r.StartsWith("media/avatars/", StringComparison.Ordinal));
        Assert.False(report.PicturesUnmade);
    }

    [Fact]
    public void An_address_that_carries_the_name_is_named_as_what_would_stop_the_next_build()
    {
        var files = new Dictionary<string, byte[]>(Files) { ["content/data/redirects.yml"] = Encoding.UTF8.GetBytes("- {from: /talk-by-mara-lindqvist/, to: /about/}\n") };
        Assert.True(Clock.TryParse(TestSite.Now, out var clock));
        var report = PersonReport.Create(new MemoryTree(files), "mara", new BuildOptions(clock), new DiagnosticBag())!;
        var error = Assert.Single(report.InTheWay);
        Assert.Equal(("SG0503", "content/data/redirects.yml"), (error.Code.Id, error.Location.File));
    }

    [Fact]
    public void A_name_in_pieces_is_a_place_as_well()
    {
        var files = new Dictionary<string, byte[]>(Files);
        files["content/about.md"] = [.. files["content/about.md"], .. "\n\nWith *Mara*  Lind&shy;qvist.\n"u8];
        Assert.True(Clock.TryParse(TestSite.Now, out var clock));
        var report = PersonReport.Create(new MemoryTree(files), "mara", new BuildOptions(clock), new DiagnosticBag())!;
        Assert.Contains(report.Places, p => p.At.File == "content/about.md");
        Assert.Contains("about/index.html", report.Changed);
    }

    /// <summary>The sample as it is, and the pictures that the builds of these tests share.</summary>
    public sealed class Sample : IDisposable
    {
        private readonly Workshop _workshop = new(), _later = new();
        private readonly Lazy<IReadOnlyDictionary<string, byte[]>> _before;

        public Sample() => _before = new(() =>
        {
            var files = TestSite.Build(new MemoryTree(Files), configure: Pictured).Files;
            Directory.CreateDirectory(_later.Cache);
            _workshop.Kept.ToList().ForEach(k => File.Copy(k, Path.Combine(_later.Cache, Path.GetFileName(k))));
            return files;
        });

        public IReadOnlyDictionary<string, byte[]> Before => _before.Value;

        public BuildOptions Pictured(BuildOptions options) => _workshop.Real(options);

        // The builds that follow a withdrawal let go of cards that the sample as it is still needs.
        public BuildOptions PicturedLater(BuildOptions options) => _later.Real(options);

        public void Dispose()
        {
            _workshop.Dispose();
            _later.Dispose();
        }
    }

    // What an editor does: one word of the file.
    private static Dictionary<string, byte[]> Withdrawn(string id)
    {
        var file = $"content/people/{id}.yml";
        var written = Encoding.UTF8.GetString(Files[file]);
        var text = StateLine().IsMatch(written) ? StateLine().Replace(written, "  state: withdrawn") : written + "consent:\n  state: withdrawn\n";
        return new Dictionary<string, byte[]>(Files) { [file] = Encoding.UTF8.GetBytes(text) };
    }

    private static void NamesEveryLine(PersonReport report, string id)
    {
        var person = PersonOf(id);
        foreach (var (file, bytes) in Files.Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal)))
        {
            var lines = Encoding.UTF8.GetString(bytes).Split('\n');
            for (var i = 0; i < lines.Length; i++)
                if (lines[i].Contains(person.Name, StringComparison.OrdinalIgnoreCase) || Regex.IsMatch(lines[i], $@"(by=|@|: |\[|, ){Regex.Escape(id)}(?![\w-])"))
                    Assert.Contains(report.Places, p => p.At.File == file && p.At.Line == i + 1);
        }
    }

    private static void AssertGone(string id, IReadOnlyDictionary<string, byte[]> files, IEnumerable<string> removed)
    {
        var person = PersonOf(id);
        var slug = Slug.FromName(person.Name);
        var gone = person.Spellings.Append(slug).Append(slug.Replace("-", "")).Append(slug.Replace("-", "_")).Where(s => s.Length > 2)
            .Concat(removed.Where(r => r.StartsWith("people/", StringComparison.Ordinal)).Select(r => r[..^"/index.html".Length])).ToList();
        foreach (var (path, bytes) in files)
            foreach (var reading in Readings(Encoding.UTF8.GetString(bytes)).Append(path))
                foreach (var spelling in gone)
                    Assert.False(Says(reading, spelling), $"{path} says \"{spelling}\"");
    }

    /// <summary>A text as it stands, and as all that read it read it: entities, escapes of JSON and of addresses, tags left out, characters without a shape left out.</summary>
    private static IEnumerable<string> Readings(string text)
    {
        // Pictures are no text.
        if (text.Contains('\0')) return [text];
        var entities = WebUtility.HtmlDecode(text);
        var json = JsonEscape().Replace(entities, m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());
        var address = Uri.UnescapeDataString(entities);
        var seen = Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(text, "")).Replace("\u00AD", "").Replace("\u200B", ""), " ");
        return new[] { text, entities, json, address, WebUtility.HtmlDecode(entities), seen }.Distinct().Select(r => r.Normalize());
    }

    private static bool Says(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]))) return true;
        return false;
    }

    private static Person PersonOf(string id)
    {
        var (file, bag) = ($"content/people/{id}.yml", new DiagnosticBag());
        return new PersonReader(TimeZoneInfo.Utc).Read(id, YamlReader.Read(Encoding.UTF8.GetString(Files[file]), file, 0, bag)!, new FieldSource(file, bag));
    }

    private static Dictionary<string, byte[]> Read()
    {
        var tree = Repository.Sample();
        return tree.Files("content").Concat(tree.Files("themes")).Append("site.yml").ToDictionary(f => f, tree.Read, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> paths) => paths.Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^  state: \w+", RegexOptions.Multiline)]
    private static partial Regex StateLine();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex JsonEscape();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
