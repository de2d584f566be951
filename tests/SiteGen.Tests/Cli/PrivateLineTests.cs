using SiteGen.Cli.Reports;
using SiteGen.Diagnostics;
using SiteGen.Tests.Community;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

/// <summary>Whoever reads the log of a build reads no withheld name and no gated word in it.</summary>
public sealed class PrivateLineTests
{
    private const string Secret = "Zarathorn";

    [Theory]
    [InlineData("{state: refused}")]
    [InlineData("{state: granted, expires: 2026-11-30}")]
    [InlineData("{state: granted, expires: 2026-12-10, scopes: {quote: yes, name: no}}")]
    public void A_withheld_name_stands_in_no_message_and_no_line_and_the_persons_file_does(string consent)
    {
        var printed = Printed(Canary.Person(consent) + Canary.Open + Canary.Thread + Canary.Elsewhere + Canary.InText, out var findings);
        Assert.Contains("\"Qu…rn\" may not be shown", printed, StringComparison.Ordinal);
        Assert.Contains("content/people/quen.yml", printed, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, printed, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(findings, f => $"{f.Message}{f.Hint}".Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("-- content/articles/a.md --\n---\nid: quenby-zarathorn\ntitle: A page\nsummary: A page whose id tells a name that nobody may be shown.\npublished: 2026-10-01\n---\nText.\n")]
    [InlineData("-- content/articles/a.md --\n---\ntitle: A page\nsummary: A page whose old address tells a name that nobody may see.\npublished: 2026-10-01\naliases: [/quenby-zarathorn/]\n---\nText.\n")]
    [InlineData("-- content/data/redirects.yml --\n- {from: /by-quenby-zarathorn/, to: /articles/}\n- {from: /old/, to: /quenby-zarathorn/}\n")]
    public void A_withheld_name_in_an_address_is_shown_in_part(string page)
    {
        var printed = Printed(Canary.Person("{state: refused}") + page, out _);
        Assert.Contains("SG0503", printed, StringComparison.Ordinal);
        Assert.Contains("qu…rn", printed, StringComparison.Ordinal);
        Assert.Contains("Whose name it is stands in content/people/quen.yml.", printed, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, printed, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_withheld_name_in_a_file_name_stands_in_the_path_alone()
    {
        var printed = Printed(Canary.Person("{state: refused}") + "-- content/articles/quenby-zarathorn.md --\n---\ntitle: A page\nsummary: A page whose file tells a name that nobody may be shown.\npublished: 2026-10-01\n---\nText.\n", out var findings);
        Assert.Contains("content/articles/quenby-zarathorn.md:1:1: error SG0503", printed, StringComparison.Ordinal);
        Assert.DoesNotContain(findings, f => f.Message.Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_name_in_an_output_is_shown_in_part()
    {
        var printed = Printed(TestSite.SiteYml("theme: [ours, default]") + Canary.Person("{state: refused}") + "-- themes/ours/layouts/404.hbs --\n<p>Ask <em>Quenby</em> Zarathorn.</p>\n", out _);
        Assert.Contains("would publish \"Qu…rn\"", printed, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, printed, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Lines_of_a_person_are_not_printed_whatever_is_wrong_there()
    {
        var printed = Printed("-- content/people/quen.yml --\n{name: Quenby Zarathorn, displya: name, consent: {state: granted, expires: never}}\n", out _);
        Assert.Contains("SG0203", printed, StringComparison.Ordinal);
        Assert.Contains("SG0210", printed, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("access: members")]
    [InlineData("access: preview\npreview: first-paragraph")]
    public void Lines_behind_the_gate_are_not_printed_and_public_ones_are(string access)
    {
        var printed = Printed($"-- content/events/a.md --\n---\ntitle: A page\nsummary: A page with faults on both sides of the gate that parts it in two.\npublished: 2026-13-01\nstart: 2026-10-01\nvenue: {{name: Hall}}\n{access}\nrecap:\n  questions:\n    - {{q: Why gatedword?, a: [gatedword], by: nobody}}\n---\nOpen.\n\nSee [gatedword](missing.md) and @nobody.\n", out var findings);
        Assert.Contains("published: 2026-13-01", printed, StringComparison.Ordinal);
        Assert.Contains(findings, f => f.Location.Line >= 10);
        Assert.DoesNotContain("gatedword", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Quenby Zarathorn", "Qu…rn")]
    [InlineData("Bo Ek", "…")]
    [InlineData("12345678", "12…78")]
    [InlineData("1234567", "…")]
    [InlineData("𝒬𝓊enby Zar𝒶𝓉", "𝒬𝓊…𝒶𝓉")]
    public void A_part_is_too_little_to_tell_it(string text, string shown) => Assert.Equal(shown, PartlyShown.Text(text));

    private static string Printed(string site, out IReadOnlyList<Diagnostic> findings)
    {
        var tree = TestSite.Tree(site);
        var text = new StringWriter { NewLine = "\n" };
        findings = TestSite.Build(tree).Findings;
        new TextFindings(text, tree).Print([.. findings]);
        return text.ToString();
    }
}
