using System.Text.RegularExpressions;
using SiteGen.Cli.Reports;
using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Diagnostics;

/// <summary>docs/findings.md says of every code what it is, how it is printed, why, and what to do.</summary>
public sealed partial class FindingsDocTests
{
    private static readonly string Doc = File.ReadAllText(Repository.PathOf("docs", "findings.md"));

    public static TheoryData<string> AllCodes => [.. Codes.All.Select(c => c.Id)];

    [Fact]
    public void Every_code_has_one_entry_in_order_with_its_title_and_severity() =>
        Assert.Equal(Codes.All.Select(c => $"{c.Id} {c.Title} ({c.Severity.ToString().ToLowerInvariant()})"), Entry().Matches(Doc).Select(m => m.Groups["head"].Value));

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void An_entry_shows_the_message_as_it_is_printed(string code)
    {
        var entry = Entry().Matches(Doc).Single(m => m.Groups["code"].Value == code).Groups["body"].Value;
        Assert.Contains($"```text\n{Printed(ErrorTable.Of(code))}\n```", entry);
    }

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void An_entry_says_why_and_what_to_do(string code)
    {
        var entry = Entry().Matches(Doc).Single(m => m.Groups["code"].Value == code).Groups["body"].Value;
        Assert.Matches(@"\n- \*\*Why:\*\* \S.*\n- \*\*Do:\*\* \S.*\n", entry);
    }

    private static string Printed(Example example)
    {
        var text = new StringWriter { NewLine = "\n" };
        new TextFindings(text, example.Result.Files).Print([example.Result.Of(example)]);
        return text.ToString().TrimEnd('\n');
    }

    [GeneratedRegex(@"^### (?<head>(?<code>SG\d{4}) .+)\n(?<body>(?:(?!##).*\n?)*)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
