using System.Diagnostics;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Tests.Yaml;

/// <summary>YAML that nobody would write on purpose, or only with bad intent: a finding with its place, never an exception.</summary>
public sealed class HostileYamlTests
{
    [Theory]
    [InlineData("title: \"A\nsummary: B", "1:8", "a quotation mark is never closed")]
    [InlineData("title: 'A", "1:8", "a quotation mark is never closed")]
    [InlineData("title: \"A \" quoted\" word\"", "1:13", "the quotation mark ends the text here, and more follows")]
    [InlineData("title: A: B", "1:9", "the value holds \": \", which begins another key")]
    [InlineData("title: A\n  summary: B", "2:3", "this key is indented below \"title\", which has a value of its own")]
    [InlineData("  title: A\nsummary: B", "2:1", "the line does not fit the ones above")]
    [InlineData("title: A\nsummary", "2:1", "the line has no colon behind a key")]
    [InlineData("title: A\n\tsummary: B", "2:1", "a tab stands")]
    [InlineData("title: @ines", "1:8", "a value cannot begin with this character")]
    [InlineData("title: `code`", "1:8", "a value cannot begin with this character")]
    [InlineData("title: %a", "1:8", "a value cannot begin with this character")]
    [InlineData("title: \"\\d\"", "1:8", "a backslash stands before a letter that has no meaning there")]
    [InlineData("title: \"\\u12\"", "1:8", "a backslash is followed by too few digits")]
    [InlineData("title: \"\\UFFFFFFFF\"", "1:6", "a backslash is followed by the number of no character")]
    [InlineData("title: {a: b", "1:8", "a brace { is never closed, or a comma is missing")]
    [InlineData("title: [a, b", "1:8", "a bracket [ is never closed, or a comma is missing")]
    [InlineData("title: ]", "1:8", "the YAML cannot be read")]
    [InlineData("title: - a", "1:8", "a list begins where a value has begun already")]
    [InlineData("topics:\n  - a\n b", "3:2", "the line does not fit the ones above")]
    [InlineData("title: !<x words", "1:8", "a value begins with !")]
    [InlineData("title: |0\n  x", "1:8", "the text behind | or > does not begin as it must")]
    public void What_cannot_be_parsed_is_said_in_plain_words(string yaml, string place, string message)
    {
        var found = Assert.Single(Read(yaml).Findings);
        Assert.Equal(("SG0201", $"a.md:{place}"), (found.Code.Id, found.Location.ToString()));
        Assert.StartsWith(message, found.Message);
    }

    [Theory]
    [InlineData("a: &b c", "1:4", "an anchor (&b)")]
    [InlineData("a: *b", "1:4", "an alias")]
    [InlineData("a: *bold* words", "1:4", "an alias")]
    [InlineData("&a b: c", "1:1", "an anchor (&a)")]
    [InlineData("a: !!str b", "1:4", "a tag")]
    [InlineData("a: !ruby/object:Gem b", "1:4", "a tag (!ruby/object:Gem)")]
    [InlineData("!x a: b", "1:1", "a tag")]
    [InlineData("<<: {a: b}", "1:1", "a merge key")]
    [InlineData("a: b\n--- \nc: d", "2:1", "a second document")]
    [InlineData("? [a, b]\n: c", "1:3", "a key is not a plain word")]
    [InlineData("? {a: b}\n: c", "1:3", "a key is not a plain word")]
    [InlineData("{a, b}: c", "1:1", "a key is not a plain word")]
    public void What_YAML_can_and_SiteGen_refuses_is_named(string yaml, string place, string message)
    {
        var found = Assert.Single(Read(yaml).Findings);
        Assert.Equal(("SG0202", $"a.md:{place}"), (found.Code.Id, found.Location.ToString()));
        Assert.StartsWith(message, found.Message);
    }

    [Theory]
    [InlineData("a: \"x\\0y\"", "U+0000")]
    [InlineData("a: \"x\\x07y\"", "U+0007")]
    [InlineData("a: \"x\\x7Fy\"", "U+007F")]
    [InlineData("a: \"x\\e[31my\"", "U+001B")]
    [InlineData("a: \"x\\ry\"", "U+000D")]
    [InlineData("a: \"x\\uFFFEy\"", "U+FFFE")]
    [InlineData("a: \"x\\u0085y\"", "U+0085")]
    [InlineData("a: \"x\\uFDD0y\"", "U+FDD0")]
    [InlineData("a: \"x\\U0001FFFEy\"", "U+1FFFE")]
    [InlineData("\"a\\x07\": b", "U+0007")]
    public void A_character_of_no_text_that_an_escape_brings_in_is_found(string yaml, string message)
    {
        var (map, findings) = Read(yaml);
        var found = Assert.Single(findings);
        Assert.Equal(("SG0102", 1), (found.Code.Id, found.Location.Line));
        Assert.Contains(message, found.Message);
        Assert.NotNull(map);
    }

    [Theory]
    [InlineData("a: \"x\\uD800y\"")]
    [InlineData("a: \"x\\uDC00y\"")]
    [InlineData("a: \"\\uDE00\\uD83D\"")]
    [InlineData("\"\\uD800\": b")]
    public void Half_a_surrogate_pair_is_found(string yaml) =>
        Assert.Contains(Assert.Single(Read(yaml).Findings).Code.Id, new[] { "SG0102", "SG0201" });

    [Theory]
    [InlineData("a: \"\\u00E9\"", "é")]
    [InlineData("a: \"e\\u0301\"", "é")]
    [InlineData("a: \"\\U0001F600\"", "😀")]
    [InlineData("a: \"\\u202Ex\\u00A0\"", "x\u00A0")]
    [InlineData("a: \"\\uFFFD\"", "\uFFFD")]
    public void Other_escapes_are_characters_in_composed_form(string yaml, string expected)
    {
        var (map, findings) = Read(yaml);
        Assert.Empty(findings);
        Assert.Equal(expected, Assert.IsType<YamlScalar>(map!.Find("a")).Value);
    }

    [Fact]
    public void A_key_that_is_the_same_in_composed_form_stands_twice() =>
        Assert.Equal("SG0204", Assert.Single(Read("\"\\u00E9\": a\n\"e\\u0301\": b").Findings).Code.Id);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("[", "")]
    [InlineData("{a: ", "")]
    public void Deep_nesting_is_refused_and_not_followed(string open, string close)
    {
        var (map, findings) = Read("a: " + string.Concat(Enumerable.Repeat(open, 5_000)) + "x" + string.Concat(Enumerable.Repeat(close, 5_000)));
        Assert.Null(map);
        Assert.Equal("SG0202", Assert.Single(findings).Code.Id);
    }

    [Fact]
    public void Deep_lists_over_lines_are_refused() =>
        Assert.Equal("SG0202", Assert.Single(Read(string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i) + "a:\n"))).Findings).Code.Id);

    [Fact]
    public void Fifty_thousand_keys_are_read_in_a_moment()
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"k{i}: v\n"));
        var clock = Stopwatch.StartNew();
        var (map, findings) = Read(text);
        Fields.Read(map!, new FieldSource("a.md", new DiagnosticBag()), f => f.Text("k1"));
        Assert.Equal(50_000, map!.Entries.Count);
        Assert.Empty(findings);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void No_garbage_of_YAML_signs_ever_throws()
    {
        var random = new Random(20261201);
        const string Signs = "ab:-?,[]{}#&*!|>'\"%@` \n\t\\~<=0é\u0085\u2028\uFEFF";
        for (var round = 0; round < 20_000; round++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 24); length > 0; length--) text.Append(Signs[random.Next(Signs.Length)]);
            var (node, findings) = ReadNode(text.ToString());
            Assert.True(node is not null || findings.Count > 0, $"Nothing is said about {text}");
            Assert.All(findings, f => Assert.True(f.Location.Line >= 1 && f.Location.Column >= 1, $"{f.Location} in {text}"));
        }
    }

    private static (YamlMap? Map, IReadOnlyList<Diagnostic> Findings) Read(string yaml)
    {
        var bag = new DiagnosticBag();
        return (YamlReader.Read(yaml, "a.md", 0, bag), bag.Sorted());
    }

    private static (YamlNode? Node, IReadOnlyList<Diagnostic> Findings) ReadNode(string yaml)
    {
        var bag = new DiagnosticBag();
        return (YamlReader.ReadNode(yaml, "a.md", 0, bag), bag.Sorted());
    }
}
