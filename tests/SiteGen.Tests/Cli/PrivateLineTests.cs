using SiteGen.Cli.Reports;
using SiteGen.Diagnostics;
using SiteGen.Tests.People;
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
        var printed = Printed(TestSite.SiteYml("theme: [ours, default]") + Canary.Person("{state: refused}") + "-- themes/ours/layouts/404.sbn-html --\n<p>Ask <em>Quenby</em> Zarathorn.</p>\n", out _);
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
    [InlineData("access: members")]
    [InlineData("\"access\": members")]
    [InlineData("? access\n: members")]
    [InlineData("\"\\x61ccess\": members")]
    public void Broken_front_matter_hides_the_body_however_its_access_is_written(string access)
    {
        var printed = Printed($"-- content/articles/a.md --\n---\ntitle: A page\nsummary: A page whose front matter is broken behind the key that says who reads it.\npublished: 2026-10-01\n{access}\ncta: \"open\n---\nText.\n\nSee the gatedword in [a file](missing.md).\n", out var findings);
        Assert.NotEmpty(findings);
        Assert.DoesNotContain("gatedword", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SG0209", "difficulty: Quenby Zarathorn")]
    [InlineData("SG0209", "access: preview\npreview: Quenby Zarathorn")]
    [InlineData("SG0211", "canonical: Quenby Zarathorn")]
    [InlineData("SG0211", "canonical: quenby-zarathorn.example/x y")]
    [InlineData("SG0210", "expires: Quenby Zarathorn")]
    [InlineData("SG0706", "aliases: [Quenby Zarathorn]")]
    [InlineData("SG0213", "topics: [Quenby Zarathorn]")]
    [InlineData("SG0703", "topics: [quenby-zarathorn]")]
    [InlineData("SG0704", "related: [quenby-zarathorn]")]
    [InlineData("SG0302", "cta: quenby-zarathorn")]
    [InlineData("SG0501", "reviewed_by: [quenby-zarathor]")]
    [InlineData("SG0209", "disclosure: {kind: Quenby Zarathorn, text: A label.}")]
    [InlineData("SG0203", "Quenby Zarathorn: x")]
    [InlineData("SG0203", "summry: Quenby Zarathorn")]
    [InlineData("SG0806", "", "![A wheel](https://x.example/quenby-zarathorn.png)")]
    [InlineData("SG0806", "", "![A wheel](https://x.example/quenby%20zarathorn.png)")]
    [InlineData("SG0803", "", "[A wheel](ftp://quenby:zarathorn@x.example/)")]
    [InlineData("SG0502", "", "[A wheel](ftp://x.example/quenby-zarathorn)")]
    public void Whatever_a_finding_quotes_tells_no_withheld_name(string code, string key, string body = "Text.")
    {
        var printed = Printed(Canary.Person("{state: refused}") + $"-- content/articles/a.md --\n---\ntitle: A page\nsummary: A page on which a value that is wrong is the name of somebody.\npublished: 2026-10-01\n{key}\n---\n{body}\n", out var findings);
        Assert.Contains(findings, f => f.Code.Id == code);
        Assert.DoesNotContain(Secret, printed, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(findings, f => $"{f.Message}{f.Hint}".Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_somebody_signs_in_with_stands_in_no_finding() =>
        Assert.DoesNotContain("passphrase", Printed("-- content/articles/a.md --\n---\ntitle: A page\nsummary: A page with a picture from a server that asks for a passphrase.\npublished: 2026-10-01\n---\n![A wheel](https://me:passphrase@x.example/a.png)\n", out _), StringComparison.Ordinal);

    [Theory]
    [InlineData("numbers: [{label: gatedword, after: 3, evidence: A count of ours}]", "SG1101")]
    [InlineData("numbers: [{label: \"the gatedword of \\\"us\\\"\", after: 3, evidence: A count of ours}]", "SG1101")]
    [InlineData("video: {url: gatedword}", "SG0211")]
    [InlineData("video: {url: gatedword.example/one}", "SG0211")]
    [InlineData("video: {url: \"https://v.example/\", uploaded: gatedword}", "SG0210")]
    [InlineData("video: {url: \"https://v.example/\", chapters: [{at: gatedword, title: Why}]}", "SG1132")]
    [InlineData("resources_used: [Gatedword One]", "SG0213")]
    [InlineData("quotes: [{text: Words, by: ines, gatedword: x}]", "SG0203")]
    public void Values_behind_the_gate_are_quoted_in_part_alone(string key, string code)
    {
        var printed = Printed($"-- content/stories/a.md --\n---\ntitle: A page\nsummary: A page for members whose front matter has a value that is wrong.\npublished: 2026-10-01\naccess: members\nsubject: {{org: Firm}}\n{key}\n---\nText.\n", out var findings);
        Assert.Contains(findings, f => f.Code.Id == code);
        Assert.DoesNotContain("gatedword", printed, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("{by=ines gatedword=1}", "SG0401")]
    [InlineData("{by=ines likes=gatedword}", "SG0401")]
    [InlineData("{by=ines edited=gatedword}", "SG0401")]
    [InlineData("{by=ines date=gatedword}", "SG0210")]
    public void Attributes_of_posts_behind_the_cut_are_quoted_in_part_alone(string attributes, string code)
    {
        string Site(string first, string second) => $"-- content/discussions/a.md --\n---\ntitle: A page\nsummary: A thread of which a visitor reads the first of its posts and no more.\npublished: 2026-10-01\naccess: preview\npreview: {{posts: 1}}\n---\n:::post {first}\nOne.\n:::\n\n:::post {second}\nTwo.\n:::\n";
        Assert.DoesNotContain("gatedword", Printed(Site("{by=ines}", attributes), out var findings), StringComparison.Ordinal);
        Assert.Contains(findings, f => f.Code.Id == code);
        Assert.Contains("gatedword", Printed(Site(attributes, "{by=ines}"), out _), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_that_were_meant_are_told_behind_the_gate_too() =>
        Assert.Contains("Did you mean \"url\"?", Printed("-- content/stories/a.md --\n---\ntitle: A page\nsummary: A page for members whose front matter has a key that is misspelt.\npublished: 2026-10-01\naccess: members\nsubject: {org: Firm}\nvideo: {ulr: https://v.example/}\n---\nText.\n", out _), StringComparison.Ordinal);

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
        var build = TestSite.Build(tree);
        findings = build.Findings;
        new TextFindings(text, tree) { InPart = build.InPart }.Print([.. findings]);
        return text.ToString();
    }
}
