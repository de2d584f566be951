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

    [Theory]
    [InlineData("build")]
    [InlineData("person")]
    [InlineData("init")]
    [InlineData("new")]
    [InlineData("serve")]
    [InlineData("theme eject")]
    public void Help_calls_the_tool_by_its_name_and_ends_with_examples(string command)
    {
        var help = Help(command);
        Assert.Contains($"  sitegen {command} ", help, StringComparison.Ordinal);
        Assert.Contains("Examples:", help, StringComparison.Ordinal);
        Assert.DoesNotContain("SiteGen.Cli", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("buld", "Did you mean build?")]
    [InlineData("theme ejct", "Did you mean eject?")]
    [InlineData("build --drafs", "Did you mean --drafts?")]
    [InlineData("new artcle Keys", "Did you mean \"article\"?")]
    public void A_slip_in_a_command_or_an_option_is_answered_with_what_was_meant(string call, string words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. call.Split(' ')]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        Assert.Contains(words, process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        process.WaitForExit();
        Assert.Equal(2, process.ExitCode);
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
