using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Tests.Yaml;

public sealed class PlainLinesTests
{
    private static readonly string[] Pieces =
    [
        "a", "title", "by", "x-1", "2026-10-01", "10:30", "é", "Ω", "…", " ", "  ", ":", ": ", "::", ",", ", ", "[", "]", "{", "}", "\"", "'", "''", "\\", "\\n", "#", " #", "-", "- ", "---", "...", "?", "? ", "&a", "*a",
        "!", "!!str", "|", ">", "%", "@", "`", "~", "null", "true", "<<", "\n", "\n\n", "\n ", "\t", "\u0085", "\u2028", "\u00A0", "/", "https://a.example/b?c=1&d=2#e", "\n# c\n", "\ntitle: b", "[a, b]", "{a: b, c: \"d, e\"}", "\"a: b\"", "'c # d'",
    ];

    [Theory]
    [InlineData("title: A plain text, with signs (and more) - no\n")]
    [InlineData("title: \"A: text # in quotes\"\nsummary: 'another one'  \npublished: 2026-10-01T10:30+02:00\n")]
    [InlineData("topics: [a-b, c d, \"e, f\" , 'g']\nempty: []\nby: [ editor ]")]
    [InlineData("source: {platform: forum, url: \"https://a.example/b?c#d\", visibility: public}\nnone: {}\nname: Zoë Müller")]
    [InlineData("empty: \"\"\nnothing: null\nyes: true\nratio: 1:2\n")]
    public void What_most_files_hold_is_read_without_the_parser_and_alike(string yaml)
    {
        Assert.NotNull(PlainLines.Read(yaml, "a.md", 1));
        AssertAlike(yaml);
    }

    [Theory]
    [InlineData("title: a: b")]
    [InlineData("title: a # comment")]
    [InlineData("title:")]
    [InlineData("title: 'it''s'")]
    [InlineData("title: \"a\\nb\"")]
    [InlineData("title: \"a\" b")]
    [InlineData("title: a\n  and more")]
    [InlineData("title: a\n\nsummary: b")]
    [InlineData("title: a\ntitle: b")]
    [InlineData("by: [a, [b]]")]
    [InlineData("by: [a, ]")]
    [InlineData("by: [a")]
    [InlineData("by: {a: b, a: c}")]
    [InlineData("by: {a:b}")]
    [InlineData("title: *a")]
    [InlineData("title: |\n  text")]
    [InlineData("title: a\u0085b: c")]
    [InlineData("title: cafe\u0301")]
    [InlineData("- a")]
    [InlineData("")]
    public void Whatever_needs_a_closer_look_is_left_to_the_parser(string yaml) => Assert.Null(PlainLines.Read(yaml, "a.md", 1));

    [Fact]
    public void Whatever_is_read_without_the_parser_is_what_the_parser_reads()
    {
        var (random, read) = (new Random(20261122), 0);
        for (var round = 0; round < 150_000; round++)
        {
            var yaml = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"{Piece(random)}{(random.Next(8) == 0 ? Piece(random) : "")}: {Pieces[random.Next(Pieces.Length)]}{string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Pieces[random.Next(Pieces.Length)]))}\n"));
            if (AssertAlike(yaml)) read++;
        }

        Assert.True(read > 3_000, $"only {read} were read");
    }

    private static string Piece(Random random) => Pieces[random.Next(random.Next(3) == 0 ? Pieces.Length : 4)];

    private static bool AssertAlike(string yaml)
    {
        if (PlainLines.Read(yaml, "a.md", 1) is not { } plain) return false;
        var bag = new DiagnosticBag();
        Assert.Equal(Shown(YamlReader.ReadNode(yaml, "a.md", 1, bag)), Shown(plain));
        Assert.Empty(bag.Sorted());
        return true;
    }

    private static string Shown(YamlNode? node) => node switch
    {
        YamlScalar scalar => $"{scalar.At} {(scalar.Quoted ? "quoted" : "plain")} <{scalar.Value}>",
        YamlList list => $"{list.At} [{string.Join(" | ", list.Items.Select(Shown))}]",
        YamlMap map => $"{map.At} {{{string.Join(" | ", map.Entries.Select(e => $"{Shown(e.Key)} = {Shown(e.Value)}"))}}}",
        _ => "nothing",
    };
}
