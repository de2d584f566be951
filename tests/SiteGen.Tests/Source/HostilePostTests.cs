using SiteGen.Tests.Support;

namespace SiteGen.Tests.Source;

/// <summary>Lines of colons as they should not be: each fault has its place and its message, and nothing throws.</summary>
public sealed class HostilePostTests
{
    private const string File = "content/discussions/a.md";

    [Theory]
    [InlineData(":::post", "SG0401", 1, "not written as {name=value …}")]
    [InlineData(":::post {", "SG0401", 9, "not written as {name=value …}")]
    [InlineData(":::post }n=1{", "SG0401", 13, "not written as {name=value …}")]
    [InlineData(":::post {n=1 by=ines} more", "SG0401", 9, "not written as {name=value …}")]
    [InlineData(":::post {n=1} {by=ines}", "SG0401", 9, "not written as {name=value …}")]
    [InlineData(":::post {n=1 by=ines onclick=x()}", "SG0401", 22, "unknown attribute \"onclick\"")]
    [InlineData(":::post {n=1 by=ines #anchor .class}", "SG0401", 22, "unknown attribute \"#anchor\"")]
    [InlineData(":::post {n=1 by=ines by=mara}", "SG0401", 22, "\"by\" stands twice")]
    [InlineData(":::post {n= by=ines}", "SG0401", 10, "\"n\" has no value")]
    [InlineData(":::post {by=}", "SG0402", 1, "does not say who wrote it")]
    [InlineData(":::post {n=one by=ines}", "SG0401", 10, "\"n\" is \"one\"")]
    [InlineData(":::post {n=0 by=ines}", "SG0401", 10, "\"n\" is \"0\"")]
    [InlineData(":::post {n=-1 by=ines}", "SG0401", 10, "\"n\" is \"-1\"")]
    [InlineData(":::post {n=99999999999 by=ines}", "SG0401", 10, "\"n\" is \"99999999999\"")]
    [InlineData(":::post {n=1 by=ines likes=1.5}", "SG0401", 22, "\"likes\" is \"1.5\"")]
    [InlineData(":::post {n=1 by=ines likes=2000000000}", "SG0401", 22, "\"likes\" is \"2000000000\"")]
    [InlineData(":::post {n=1 by=ines accepted=yes}", "SG0401", 22, "\"accepted\" takes no value")]
    [InlineData(":::post {n=1 by=ines date=yesterday}", "SG0210", 22, "\"yesterday\" is not a date")]
    [InlineData(":::post {n=1 by=ines date=0001-01-01}", "SG0210", 22, "\"0001-01-01\" is not a date")]
    [InlineData(":::post {n=1 by=ines edited=much}", "SG0401", 22, "\"edited\" is \"much\"")]
    [InlineData(":::post {n=1 by=ines reply-to=x}", "SG0401", 22, "\"reply-to\" is \"x\"")]
    [InlineData(":::post {n=1 by=ines reply-to=9}", "SG0407", 22, "there is no post with n=9")]
    [InlineData(":::post {n=1 by=../ines}", "SG0501", 14, "there is no content/people/../ines.yml")]
    [InlineData(":::post {n=1 by=Ines}", "SG0501", 14, "there is no content/people/Ines.yml")]
    [InlineData(":::post {n=1\u00A0by=ines}", "SG0402", 1, "does not say who wrote it")]
    [InlineData(":::posts {n=1 by=ines}", "SG0405", 1, "opens or closes nothing")]
    [InlineData("::: post {n=1 by=ines}", "SG0405", 1, "opens or closes nothing")]
    [InlineData(":::omitted", "SG0401", 1, "not written as {name=value …}")]
    [InlineData(":::omitted {}", "SG0401", 1, "does not say how many posts it leaves out")]
    [InlineData(":::omitted {count=20001}", "SG0401", 13, "\"count\" is \"20001\"")]
    [InlineData(":::omitted {count=0}", "SG0401", 13, "\"count\" is \"0\"")]
    [InlineData(":::omitted {cout=3}", "SG0401", 13, "unknown attribute \"cout\"")]
    [InlineData("::::", "SG0405", 1, "opens or closes nothing")]
    [InlineData(":::note", "SG0405", 1, "opens or closes nothing")]
    public void A_faulty_line_is_found_at_its_column(string line, string code, int column, string message)
    {
        var build = Build($"{line}\nText.\n:::");
        var found = build.Findings.FirstOrDefault(f => f.Code.Id == code && f.Location.Line == 7 && f.Location.Column == column);
        Assert.True(found is not null, string.Join('\n', build.Findings.Select(f => $"{f.Location}: {f.Code.Id} {f.Message}. {f.Hint}")));
        Assert.Contains(message, found.Message);
        Assert.NotEmpty(found.Hint.Trim());
    }

    [Fact]
    public void A_post_inside_a_post_names_the_line_of_the_outer_one() =>
        Assert.Contains("line 7", Build(":::post {n=1 by=ines}\nText.\n:::post {n=2 by=ines}\nText.\n:::").Finds("SG0404", File, 9, 1).Findings[0].Message);

    [Fact]
    public void A_post_opened_with_more_colons_may_quote_a_post() =>
        Build("::::post {n=1 by=ines}\n:::post {n=2 by=ines}\nText.\n:::\n::::").FindsNothing();

    [Fact]
    public void An_unclosed_post_is_one_error() =>
        Assert.Equal(["SG0403"], Build(":::post {n=1 by=ines}\nText.\n\n````\n:::: no close").Findings.Where(f => f.Severity == SiteGen.Diagnostics.Severity.Error).Select(f => f.Code.Id));

    [Theory]
    [InlineData(30_000, ":")]
    [InlineData(2_000, ":::\n")]
    [InlineData(2_000, ":::post {by=ines}\n:::\n")]
    [InlineData(2_000, ":::post {by=ines}\n")]
    [InlineData(2_000, ":::omitted {count=20000}\n")]
    [InlineData(20_000, "{")]
    [InlineData(5_000, "> ")]
    [InlineData(5_000, "1. ")]
    [InlineData(5_000, "[")]
    [InlineData(500_000, "[")]
    [InlineData(500_000, "*")]
    [InlineData(200_000, "[](")]
    [InlineData(5_000, "![](")]
    [InlineData(5_000, "*a **b ")]
    [InlineData(3_000, "<b>")]
    [InlineData(3_000, "| ")]
    [InlineData(2_000, "[^1]: x\n")]
    public void Endless_signs_break_nothing(int times, string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, times));
        Build($":::post {{n=1 by=ines}}\n{text}\n:::");
        Build($"Before.\n{text}");
    }

    private static TestBuild Build(string body) => TestSite.Build($$"""
        -- {{File}} --
        ---
        title: A
        summary: A page that exists only to show one mistake, and nothing else.
        published: 2026-10-01
        source: {visibility: public}
        ---
        {{body}}
        """);
}
