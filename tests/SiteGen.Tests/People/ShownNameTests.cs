using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.People;

/// <summary>A pseudonym or a first name is published wherever the person appears, so it may tell nobody's name.</summary>
public sealed class ShownNameTests
{
    private const string Consent = "consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}";

    private const string Pending = """
        -- content/people/zed.yml --
        name: Zebulon Quackenbush
        handles: [nightowl]
        consent: {state: pending}

        """;

    [Theory]
    [InlineData("Quenby Zarathorn")]
    [InlineData("quenbyzarathorn")]
    [InlineData("quenby.zarathorn")]
    [InlineData("Zarathorn, Quenby")]
    [InlineData("Frau Quenby Zarathorn (Bonn)")]
    [InlineData("Zebulon Quackenbush")]
    [InlineData("friend of Zebulon Quackenbush")]
    [InlineData("Nightowl")]
    public void A_pseudonym_tells_no_name(string pseudonym) =>
        Refused(Build($"name: Quenby Zarathorn\npseudonym: \"{pseudonym}\"\ndisplay: pseudonym"), 12);

    [Fact]
    public void Nor_does_one_that_stands_in_since_the_name_may_not_be_shown() =>
        Refused(Build("name: Quenby Zarathorn\npseudonym: quenby.zarathorn\ndisplay: name", Consent.Replace("name: yes", "name: no", StringComparison.Ordinal)), 12);

    [Fact]
    public void Nor_does_a_first_name() => Refused(Build("name: Quenby Zarathorn\nfirst_name: Zebulon Quackenbush\ndisplay: first-name"), 13);

    [Theory]
    [InlineData("name: Quenby Zarathorn\npseudonym: Nightowl\ndisplay: pseudonym\nhandles: [nightowl]", "Nightowl")]
    [InlineData("name: Quenby Zarathorn\npseudonym: Nightowl 77\ndisplay: pseudonym\nhandles: [nightowl]", "Nightowl 77")]
    [InlineData("name: Quenby Zarathorn\npseudonym: Quen Z.\ndisplay: pseudonym\nalso_written: [Quen Z.]", "Quen Z.")]
    [InlineData("name: Quenby Zarathorn\npseudonym: Mark\ndisplay: pseudonym\nhandles: [mark]", "Mark")]
    [InlineData("name: Quenby Zarathorn\npseudonym: Zarathorn's friend\ndisplay: pseudonym", "Zarathorn's friend")]
    [InlineData("name: Sebastian Zarathorn\ndisplay: first-name\nhandles: [sebastian]", "Sebastian")]
    [InlineData("name: Quenby Zarathorn\npseudonym: quenbyzarathorn\ndisplay: name", "Quenby Zarathorn")]
    public void Other_names_are_shown(string person, string shown)
    {
        var build = TestSite.Build($"-- content/people/quen.yml --\n{person}\n{Consent}\n{Thread}");
        Assert.DoesNotContain(build.Findings, f => f.Severity == Severity.Error);
        build.HasFile("discussions/thread/index.html", shown.Replace("'", "&#39;", StringComparison.Ordinal));
    }

    [Fact]
    public void A_first_name_is_many_peoples() =>
        TestSite.Build($"-- content/people/seb.yml --\nname: Sebastian\nconsent: {{state: pending}}\n-- content/people/quen.yml --\nname: Sebastian Zarathorn\ndisplay: first-name\n{Consent}\n{Thread}")
            .HasFile("discussions/thread/index.html");

    [Fact]
    public void The_name_within_a_handle_is_somebody_elses_all_the_same() =>
        Refused(Build("name: Quenby Zarathorn\npseudonym: zebulon-quackenbush-fan of Bonn\ndisplay: pseudonym\nhandles: [zebulon-quackenbush-fan]"), 12);

    [Fact]
    public void What_only_the_end_of_a_consent_withholds_stops_no_build()
    {
        var build = TestSite.Build($"""
            -- content/people/zed.yml --
            name: Zebulon Quackenbush
            consent: {"{state: granted, expires: 2026-11-01}"}
            -- content/people/quen.yml --
            name: Quenby Zarathorn
            pseudonym: friend of Zebulon Quackenbush
            display: pseudonym
            {Consent}
            {Thread}
            """);
        build.Finds("SG1122", "content/people/quen.yml", 2, 12).HasFile("discussions/thread/index.html", "Community member").Nowhere("Quackenbush");
        Assert.DoesNotContain(build.Findings, f => f.Severity == Severity.Error);
    }

    [Fact]
    public void No_finding_says_the_address_that_would_be_made_of_it()
    {
        var build = TestSite.Build(Pending + string.Concat(new[] { "one", "two" }.Select(id => $"-- content/people/{id}.yml --\nname: {id} Zarathorn\ndisplay: pseudonym\npseudonym: Zebulon Quackenbush\n{Consent}\n")));
        build.Finds("SG0516", "content/people/one.yml").Finds("SG0516", "content/people/two.yml");
        Assert.DoesNotContain(build.Findings, f => $"{f.Message} {f.Hint}".Contains("quackenbush", StringComparison.OrdinalIgnoreCase));
    }

    private const string Thread = """
        -- content/discussions/thread.md --
        ---
        title: A thread of one
        summary: One person asks something that is only for tests, and nobody answers it yet.
        published: 2026-10-01
        source: {visibility: public}
        ---
        :::post {by=quen}
        How is this done?
        :::

        """;

    private static void Refused(TestBuild build, int column) =>
        build.Finds("SG0516", "content/people/quen.yml", 2, column).Nowhere("Quackenbush").Nowhere("Zarathorn").Nowhere("zarathorn");

    private static TestBuild Build(string person, string consent = Consent) => TestSite.Build($"{Pending}-- content/people/quen.yml --\n{person}\n{consent}\n{Thread}");
}
