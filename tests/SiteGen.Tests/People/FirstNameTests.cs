using SiteGen.People;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.People;

/// <summary>What <c>display: first-name</c> shows, and where it has to ask.</summary>
public sealed class FirstNameTests
{
    private const string Consent = "consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}";

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

    [Theory]
    [InlineData("Quenby\u0020Zarathorn")]
    [InlineData("Quenby\u00A0Zarathorn")]
    [InlineData("Quenby\u202FZarathorn")]
    [InlineData("Quenby\u2009Zarathorn")]
    [InlineData("Quenby\u3000Zarathorn")]
    [InlineData("Quenby\\tZarathorn")]
    [InlineData("Quenby\\u2028Zarathorn")]
    [InlineData("Quenby\u2003\u2003van Zarathorn")]
    public void The_family_name_is_left_off_whatever_space_is_before_it(string name) =>
        Build($"name: \"{name}\"\ndisplay: first-name").HasFile("discussions/thread/index.html", ">Quenby<").HasFile("people/quenby/index.html", "Quenby").Nowhere("Zarathorn");

    [Theory]
    [InlineData("山田太郎")]
    [InlineData("Zarathorn, Quenby")]
    [InlineData("Zarathorn、 Quenby")]
    [InlineData("Zarathorn; Quenby")]
    [InlineData("Z. Quenby")]
    [InlineData("Dr. Quenby Zarathorn")]
    [InlineData("Quenby")]
    [InlineData("Quenby\u200BZarathorn")]
    [InlineData("Quenby\u3164Zarathorn")]
    [InlineData("Quenby-Zarathorn")]
    public void Where_the_first_name_cannot_be_told_the_file_is_asked_for_it(string name) =>
        Build($"name: {name}\ndisplay: first-name").Finds("SG0512", "content/people/quen.yml", 2, 10).Nowhere("Zarathorn").Nowhere("太郎");

    [Theory]
    [InlineData("山田太郎", "太郎")]
    [InlineData("Zarathorn, Quenby", "Quenby")]
    [InlineData("Zarathorn Quenby", "Quenby")]
    [InlineData("Anna Maria Zarathorn", "Anna Maria")]
    public void A_written_first_name_is_shown(string name, string first) =>
        Build($"name: {name}\nfirst_name: {first}\ndisplay: first-name").HasFile("discussions/thread/index.html", $">{first}<").Nowhere("Zarathorn").Nowhere("山田").FindsNothing();

    [Fact]
    public void A_written_first_name_is_for_display_as_first_name_alone() =>
        Build("name: Quenby Zarathorn\nfirst_name: Quen").HasFile("discussions/thread/index.html", "Quenby Zarathorn");

    [Theory]
    [InlineData("Quenby Zarathorn")]
    [InlineData("quenby  zarathorn")]
    [InlineData("Quenby\u00A0Zarathorn")]
    [InlineData("Zarathorn, Quenby")]
    [InlineData("Qu\u00E9nby-Zarathorn")]
    [InlineData("QuenbyZarathorn")]
    public void The_whole_name_is_no_first_name(string first) =>
        Build($"name: Quenby Zarathorn\nfirst_name: {first}\ndisplay: first-name").Finds("SG0512", "content/people/quen.yml", 2, 13);

    [Fact]
    public void Somebody_with_one_name_may_say_so() =>
        Build("name: Zarathorn\nfirst_name: Zarathorn\ndisplay: first-name").FindsNothing().HasFile("discussions/thread/index.html", ">Zarathorn<");

    [Theory]
    [InlineData("Nico' Rossi", "Nico'")]
    [InlineData("Jean-Luc Picot", "Jean-Luc")]
    [InlineData("Žofia Hrabovská", "Žofia")]
    public void A_first_word_is_a_first_name(string name, string first) => Assert.Equal(first, FirstName.Guess(name));

    private static TestBuild Build(string person) => TestSite.Build($"-- content/people/quen.yml --\n{person}\n{Consent}\n{Thread}");
}
