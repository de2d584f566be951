using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Support;
using SiteGen.Yaml;

namespace SiteGen.Tests.Diagnostics;

/// <summary>Every key of every kind of file, with every slip that an editor makes.</summary>
public sealed class KeyMutationTests
{
    public static TheoryData<string> Files => [.. FullSite.Written.Where(f => f.Contains("full", StringComparison.Ordinal) || f.EndsWith(".yml", StringComparison.Ordinal))];

    // Of these a page has one alone.
    private static readonly string[] OneOf = ["role", "use_case", "industry"];

    [Fact]
    public void The_full_site_has_no_error() =>
        Assert.Empty(TestSite.Build(new MemoryTree(FullSite.Files)).Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Location}: {f.Code.Id} {f.Message}"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_key_that_a_reader_asks_for_stands_in_the_full_file(string file)
    {
        if (file.EndsWith("ines.yml", StringComparison.Ordinal)) return;
        var written = WrittenKey.Of(file).Select(k => k.Path).ToList();
        // The full file of a discussion has a number of posts, the others a word.
        if (written.Contains("preview") && !file.Contains("discussions", StringComparison.Ordinal)) written.Add("preview.posts");
        Assert.Empty(FullReading.Asked(file).Except(written).Except(OneOf.Any(written.Contains) ? OneOf : []));
    }

    [Fact]
    public void Every_kind_of_block_stands_in_the_full_page()
    {
        var page = Encoding.UTF8.GetString(FullSite.Files["content/full.md"]);
        var hint = FullReading.One("content/full.md", page.Replace("block: hero", "block: xxxxxxxxxxxxxxxxxx")).Single(f => f.Code == Codes.UnknownChoice).Hint;
        Assert.All(hint["Choose ".Length..].TrimEnd('.').Split(", "), kind => Assert.Contains($"block: {kind}\n", page));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_misspelt_key_is_found_at_its_place_with_the_right_suggestion(string file)
    {
        foreach (var key in WrittenKey.Of(file))
            foreach (var slip in Slips(key.Name).Where(s => WrittenKey.Of(file).All(k => k.Name != s)))
                Has(FullReading.One(file, key.Renamed(slip)), "SG0203", key, $"unknown key \"{slip}\"", $"\"{key.Name}\"");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_key_that_stands_twice_is_found_where_it_stands_again(string file)
    {
        foreach (var key in WrittenKey.Of(file))
            Has(FullReading.One(file, key.Twice()), "SG0204", key with { Line = key.LineBehind }, $"\"{key.Name}\" stands twice", "Keep one");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_key_without_a_value_is_found_behind_it(string file)
    {
        foreach (var key in WrittenKey.Of(file))
            foreach (var nothing in new[] { "", " ~", " null" })
                Has(FullReading.One(file, key.With(nothing)), "SG0206", key with { Column = key.Column + key.Name.Length + Math.Min(2, nothing.Length + 1) }, $"\"{key.Name}\" has no value", "remove the line");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_value_of_another_type_is_found_where_it_begins_and_breaks_nothing_behind(string file)
    {
        foreach (var key in WrittenKey.Of(file))
        {
            foreach (var value in Wrong(key.Value)) Misfits(FullReading.One(file, key.With(" " + value)), key, value);
            Misfits(FullReading.Whole(file, key.With(" " + Wrong(key.Value)[0])), key, Wrong(key.Value)[0]);
        }
    }

    private static string[] Slips(string key)
    {
        var middle = key.Length / 2;
        var doubled = key.Insert(middle, key[middle].ToString());
        return key.Length < 4 ? [doubled] : [doubled, key.Remove(middle, 1)];
    }

    private static string[] Wrong(YamlNode value) => value switch
    {
        YamlScalar => ["{wrong: type}", "[[wrong], {type: x}]"],
        YamlList => ["{wrong: type}", "[[wrong], {type: x}]"],
        _ => ["wrong", "[wrong]"],
    };

    private static void Misfits(IReadOnlyList<Diagnostic> findings, WrittenKey key, string value) => Assert.True(
        findings.Any(f => f.Severity == Severity.Error && f.Location.File == key.File && f.Location.Line == key.Line && f.Location.Column >= key.Column + key.Name.Length + 2),
        $"Nothing is found at {key.File}:{key.Line}, where {key.Path} is {value}. Found: {Listed(findings)}");

    private static void Has(IReadOnlyList<Diagnostic> findings, string code, WrittenKey key, string message, string hint) => Assert.True(
        findings.Any(f => f.Code.Id == code && f.Location == new Location(key.File, key.Line, key.Column) && f.Message.Contains(message, StringComparison.Ordinal) && f.Hint.Contains(hint, StringComparison.Ordinal)),
        $"No {code} at {key.File}:{key.Line}:{key.Column} ({key.Path}) with \"{message}\" and \"{hint}\". Found: {Listed(findings)}");

    private static string Listed(IEnumerable<Diagnostic> findings) => string.Join("\n", findings.Select(f => $"{f.Location}: {f.Code.Id} {f.Message}. {f.Hint}"));
}
