using System.Diagnostics;
using System.Text.RegularExpressions;
using SiteGen.Cli;

namespace SiteGen.Tests.Docs;

public sealed partial class OptionTests
{
    private static readonly string[] Commands = ["build", "person", "init", "new", "serve", "theme eject"];

    [Theory]
    [InlineData("build", "--output")]
    [InlineData("person", "--now")]
    [InlineData("init", "--host")]
    [InlineData("new", "--edit")]
    [InlineData("serve", "--held")]
    [InlineData("theme eject", "--site")]
    public void Every_option_that_help_shows_is_in_the_guide(string command, string known)
    {
        var options = Option().Matches(Help(command)).Select(o => o.Value).Distinct().ToList();
        Assert.Contains(known, options);
        var guide = Document.Of("docs/getting-started.md").Text.Split("\n## Options\n")[1];
        Assert.All(options, o => Assert.Matches($@"`{o}[` ]", guide));
    }

    [Fact]
    public void Every_option_in_the_guide_is_shown_by_help()
    {
        var shown = Option().Matches(string.Concat(Commands.Select(Help))).Select(o => o.Value).ToHashSet();
        Assert.All(Option().Matches(Document.Of("docs/getting-started.md").Text.Split("\n## Options\n")[1]).Select(o => o.Value), o => Assert.Contains(o, shown));
    }

    private static string Help(string command)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. command.Split(' '), "--help"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }

    [GeneratedRegex("(?<![a-z])--[a-z][a-z-]*")]
    private static partial Regex Option();
}
