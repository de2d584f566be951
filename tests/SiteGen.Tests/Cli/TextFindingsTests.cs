using SiteGen.Cli.Reports;
using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

/// <summary>Under a finding stands its line, or of a long line the part around the place, with a caret.</summary>
public sealed class TextFindingsTests
{
    private const string Margin = "    ";

    [Theory]
    [InlineData(1)]
    [InlineData(55)]
    [InlineData(56)]
    [InlineData(57)]
    [InlineData(200)]
    [InlineData(399)]
    [InlineData(400)]
    public void The_caret_stands_under_the_letter_of_a_long_line(int column)
    {
        var line = new string('a', column - 1) + "Z" + new string('a', 400 - column);
        var printed = Printed(line, column);
        Assert.Equal(printed[1].IndexOf('Z', StringComparison.Ordinal), printed[2].IndexOf('^', StringComparison.Ordinal));
        Assert.InRange(printed[1].Length, 100, 118);
        Assert.Equal(column > 55, printed[1].StartsWith(Margin + "…", StringComparison.Ordinal));
        Assert.Equal(column < 340, printed[1].EndsWith('…'));
    }

    [Fact]
    public void A_short_line_is_shown_whole() => Assert.Equal([Margin + "title: A", Margin + "       ^"], Printed("title: A", 8)[1..]);

    [Fact]
    public void The_caret_may_stand_behind_the_last_letter() => Assert.Equal([Margin + "…" + new string('a', 110), Margin + new string(' ', 111) + "^"], Printed(new string('a', 400), 401)[1..]);

    [Fact]
    public void Without_a_column_there_is_no_caret() => Assert.Equal([Margin + new string('a', 110) + "…"], Printed(new string('a', 400), 0)[1..]);

    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(102)]
    public void No_letter_is_cut_in_half(int column)
    {
        var shown = Printed(string.Concat(Enumerable.Repeat("😀", 200)), column)[1];
        Assert.DoesNotContain('\uFFFD', new System.Text.UTF8Encoding(false, false).GetString(new System.Text.UTF8Encoding(false, false).GetBytes(shown)));
    }

    private static string[] Printed(string line, int column)
    {
        var text = new StringWriter { NewLine = "\n" };
        var tree = TestSite.Tree($"-- content/a.md --\n{line}\n");
        new TextFindings(text, tree).Print([new Diagnostic(Codes.UnknownKey, new Location("content/a.md", 1, column), "wrong", "Mend it.")]);
        return text.ToString().TrimEnd('\n').Split('\n');
    }
}
