using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Diagnostics;

public sealed class ErrorTableTests
{
    public static TheoryData<string> CodesWithExample => [.. ErrorTable.All.Select(e => e.Code)];

    [Fact]
    public void Every_code_has_exactly_one_example_in_order() =>
        Assert.Equal(Codes.All.Select(c => c.Id), ErrorTable.All.Select(e => e.Code));

    [Theory]
    [MemberData(nameof(CodesWithExample))]
    public void A_mistake_is_found_at_its_place_and_brings_no_other_error_along(string code)
    {
        var example = ErrorTable.Of(code);
        example.Result.Of(example);
        var others = example.Result.Findings.Where(f => f.Severity == Severity.Error && f.Code.Id != code);
        Assert.Empty(others.Select(f => $"{f.Location}: {f.Code.Id} {f.Message}"));
    }

    [Theory]
    [MemberData(nameof(CodesWithExample))]
    public void A_message_says_what_is_wrong_and_then_what_to_do(string code)
    {
        var finding = ErrorTable.Of(code).Result.Findings.First(f => f.Code.Id == code);
        Assert.False(string.IsNullOrWhiteSpace(finding.Message) || string.IsNullOrWhiteSpace(finding.Hint));
        Assert.False(finding.Message.EndsWith('.'), $"The point behind the message is printed later: {finding.Message}");
        Assert.True(finding.Hint[^1] is '.' or '?' or '…', finding.Hint);
        Assert.DoesNotContain("  ", finding.Message + finding.Hint);
        Assert.False(finding.Hint.StartsWith(' '), finding.Hint);
    }

    [Theory]
    [InlineData("SG0103")]
    [InlineData("SG0214")]
    [InlineData("SG0409")]
    public void A_message_is_the_same_on_every_machine(string code)
    {
        var (example, before) = (ErrorTable.Of(code), CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(example.Result.Of(example), example.Provoke().Of(example));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
