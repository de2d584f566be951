using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Tests.Yaml;

/// <summary>Slips of people who write YAML now and then: one finding that names the cause and shows what to write.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData("title: Winter meetup #3 - Malmo", "1:22", "the text ends at \"Winter meetup\"", "Write \"Winter meetup #3 - Malmo\", or put the comment on a line of its own.")]
    [InlineData("title: Say \"hi\" #3", "1:17", "the text ends at", "Write 'Say \"hi\" #3',")]
    [InlineData("title: #fieldwork", "1:8", "so \"title\" has no value", "Write \"#fieldwork\".")]
    [InlineData("summary: This is a text\n  that goes #3 of it\n  and on", "2:13", "a # behind a blank", "Write \"that goes #3 of it\"")]
    [InlineData("venue: {name: Room #12, city: Malmo}\nb: c", "1:20", "the text ends at \"Room\"", "Write \"Room #12\",")]
    [InlineData("venue: {name: Room #12,\n  city: Malmo}\nb: c", "1:20", "the text ends at \"Room\"", "Write \"Room #12\",")]
    [InlineData("venue: {city: Malmo, name: Room #12}", "1:33", "the text ends at \"Room\"", "Write \"Room #12\",")]
    [InlineData("list: [one #1, two]\nb: c", "1:12", "the text ends at \"one\"", "Write \"one #1\",")]
    [InlineData("list:\n  - Item #3 of it\n  - two", "2:10", "the text ends at \"Item\"", "Write \"Item #3 of it\",")]
    [InlineData("list:\n  - #3\n  - two", "2:5", "a # behind a blank begins a comment", "Write \"#3\",")]
    [InlineData("free: {colour: \"#fff\", more: a #b\n}", "1:32", "the text ends at \"a\"", "Write \"a #b\",")]
    [InlineData("free:\n  colour: a #fcfbf8", "2:13", "the text ends at \"a\"", "Write \"a #fcfbf8\",")]
    public void A_comment_that_cuts_a_text_is_shown_in_quotation_marks(string yaml, string place, string message, string hint) => Finds("SG0220", yaml, place, message, hint);

    [Theory]
    [InlineData("title: # Hello", "1:8", "so \"title\" has no value", "Write \"# Hello\" if that is the value; else give it one, or remove the line.")]
    [InlineData("published: # not yet", "1:12", "so \"published\" has no value", "else give it one, or remove the line.")]
    public void A_comment_in_the_place_of_a_value_may_be_that_value(string yaml, string place, string message, string hint) => Finds("SG0220", yaml, place, message, hint);

    [Theory]
    [InlineData("list: [~]", "1:8")]
    [InlineData("list:\n  - null\n  - two", "2:5")]
    public void An_item_that_is_nothing_to_YAML_is_empty(string yaml, string place) =>
        Finds("SG0206", yaml, place, "an item of \"list\" is empty", "Write it or remove it.");

    [Theory]
    [InlineData("title: A text\n# a comment\nsummary: Another")]
    [InlineData("title: \"A text\" # a comment")]
    [InlineData("published: 2026-10-20 # the day")]
    [InlineData("id: a-b # an id")]
    [InlineData("flag: yes # true")]
    [InlineData("group: # a comment\n  a: b")]
    [InlineData("title: C# and F#")]
    [InlineData("title: A#3")]
    public void A_comment_that_cuts_no_text_is_a_comment(string yaml) => Assert.Empty(Read(yaml));

    [Theory]
    [InlineData("title: 'Don't stop feeding'", "1:13", "Write \"Don't stop feeding\".")]
    [InlineData("title: \"Feeding\" and more", "1:18", "Write '\"Feeding\" and more'.")]
    [InlineData("title: \"He said \"hi\" to me\"", "1:18", "Write 'He said \"hi\" to me'.")]
    [InlineData("list:\n  - \"One\" of them", "2:11", "Write '\"One\" of them'.")]
    [InlineData("venue: {name: \"The\" hall, city: Malmo}", "1:21", "Write '\"The\" hall'.")]
    [InlineData("venue: {name: 'Don't stop', city: Malmo}", "1:20", "Write \"Don't stop\".")]
    [InlineData("title: [Solved] How to", "1:17", "Write \"[Solved] How to\".")]
    [InlineData("title: {x} How to", "1:12", "Write \"{x} How to\".")]
    [InlineData("title: Feeding: when to stop", "1:15", "Write \"Feeding: when to stop\".")]
    [InlineData("list:\n  - One: two: three", "2:13", "Write")]
    [InlineData("venue: {name: Hall: upper, city: Malmo}", "1:19", "Write \"Hall: upper\".")]
    [InlineData("id: a\ntitle:Feeding", "2:7", "Write title: Feeding.")]
    [InlineData("title:Feeding\nid: a", "1:7", "Write title: Feeding.")]
    [InlineData("title: A\n id: b", "2:2", "Begin it in column 1, as \"title\" does.")]
    [InlineData("consent:\n  state: granted\n   scopes: {quote: yes}", "3:4", "Begin it in column 3, as \"state\" does.")]
    [InlineData("summary: A text\nthat goes on\nid: a", "2:1", "Indent it if it goes on with the line above")]
    public void The_real_cause_is_named_and_the_right_line_shown(string yaml, string place, string hint) => Finds("SG0201", yaml, place, "", hint);

    [Theory]
    [InlineData("venue: {name: “Yes, probably.”, city: Malmo}", "1:15", "Write \"Yes, probably.\".")]
    [InlineData("title: “Feeding: when to stop”", "1:8", "Write \"Feeding: when to stop\".")]
    [InlineData("list: [„eins, zwei“, drei]", "1:8", "Write \"eins, zwei\".")]
    [InlineData("id: “a-b”", "1:5", "Write a-b.")]
    [InlineData("published: “2026-10-20”", "1:12", "Write 2026-10-20.")]
    [InlineData("flag: «yes»", "1:7", "Write yes.")]
    [InlineData("ids: [“a”]", "1:7", "Write a.")]
    public void Typographic_quotation_marks_are_named(string yaml, string place, string hint) => Finds("SG0221", yaml, place, "to YAML, not a quotation mark", hint);

    [Theory]
    [InlineData("title: “Feeding” and when to stop")]
    [InlineData("title: It’s time, and ’s avonds too")]
    [InlineData("venue: {name: ’s Avonds, city: Malmo}")]
    [InlineData("list: [“one”, „zwei“]")]
    public void In_a_text_they_are_letters_like_others(string yaml) => Assert.Empty(Read(yaml));

    [Fact]
    public void No_slip_is_answered_in_the_words_of_the_parser()
    {
        string[] values = ["a", "a #b", "#b", "'a", "'a'b'", "\"a\" b", "“a, b”", "a: b", "[a", "[a] b", "{a: b", "{a: b #c}", "{a} b", "@a", "`a`", "%a", "*a* b", "&a b", "!a b", "|a", ">a", "- a", "? a", "a\tb", "]", "}", ", a", "\"\\q\"", "{a:b}", "a}", "-", "? [a]: b", "'a' : b", "{a: {b: 'c'd}}"];
        foreach (var first in values)
            foreach (var second in values)
                foreach (var yaml in new[] { $"title: {first}\nlist: {second}", $"list: [{first}, {second}]", $"venue: {{name: {first}, city: {second}}}", $"list:\n  - {first}\n - {second}", $"title: {first}\n  {second}", $"{first}:\n\tlist: {second}" })
                    Assert.All(Read(yaml), f => Assert.DoesNotMatch("While |did not find|Exception|not valid due", $"{f.Message} {f.Hint}"));
    }

    private static void Finds(string code, string yaml, string place, string message, string hint)
    {
        var found = Assert.Single(Read(yaml));
        Assert.Equal((code, $"a.md:{place}"), (found.Code.Id, found.Location.ToString()));
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Contains(hint, found.Hint, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Diagnostic> Read(string yaml)
    {
        var bag = new DiagnosticBag();
        if (YamlReader.Read(yaml, "a.md", 0, bag) is { } map) Fields.Read(map, new FieldSource("a.md", bag), All);
        return bag.Sorted();
    }

    private static string All(Fields f)
    {
        f.Text("title");
        f.Text("summary");
        f.Texts("list");
        f.Ids("ids");
        f.Id("id");
        f.Flag("flag");
        f.When<object>("published", _ => null);
        f.Free("free");
        f.PassOver(["a", "b"]);
        f.Group("group", g => g.Text("a"));
        f.Group("consent", g => g.Text("state") ?? g.Text("scopes"));
        return f.Group("venue", g => $"{g.Text("name")} {g.Text("city")}") ?? "";
    }
}
