using SiteGen.Diagnostics;
using SiteGen.People;
using SiteGen.Privacy.Names;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Privacy;

/// <summary>Who agreed to be named is named, also where somebody else who did not has nearly the same name.</summary>
public sealed class ShownBesideWithheldTests
{
    [Theory]
    [InlineData("Anna Holm", "Anna Holmes", "By Anna Holmes, today", "")]
    [InlineData("Anna Holm", "Anna Holmes", "By Anna Holms, today", "Anna Holms")]
    [InlineData("Anna Holmes", "Anna Holm", "By Anna Holmes, today", "Anna Holmes")]
    [InlineData("Thomas Martin", "Martin Thomas", "By Martin Thomas, today", "")]
    [InlineData("Thomas Martin", "Martin Thomas", "see martin-thomas", "")]
    [InlineData("Thomas Martin", "Martin Thomas", "By Martin, Thomas, today", "Martin, Thomas")]
    [InlineData("Thomas Martin", "Martin Thomas", "By Thomas Martin, today", "Thomas Martin")]
    [InlineData("Martin Thomas", "Martin Thomas", "By Martin Thomas, today", "Martin Thomas")]
    [InlineData("Kovács, Éva", "Eva Kovacs", "By Eva Kovacs, today", "Eva Kovacs")]
    [InlineData("Ann Lee", "Bruce Lee", "We met Bruce Lee, Ann and others", "")]
    [InlineData("Ann Lee", "Ann Carter", "by Lee, Ann Carter and others", "")]
    [InlineData("Ann Lee", "Ann Carter", "by Lee, Ann Cartwright", "Lee, Ann")]
    [InlineData("Ann Lee", "Ann", "by Lee, Ann", "Lee, Ann")]
    [InlineData("Ann Lee", "Bruce", "by Bruce, Lee, Ann", "Lee, Ann")]
    public void The_exact_name_of_somebody_who_is_shown_wins(string withheld, string shown, string text, string expected) =>
        Assert.Equal(expected, Found(Voices(withheld, shown), text));

    [Fact]
    public void A_family_name_that_is_withheld_by_itself_is_found_where_its_turned_name_is_not()
    {
        var policy = Voices("Ann Lindqvist", "Ann Carter", "Lindqvist");
        Assert.Equal("Lindqvist", Found(policy, "by Lindqvist, Ann Carter"));
    }

    [Theory]
    [InlineData("I met Bruce Lee. Ann Carter came too.")]
    [InlineData("We met Lee; Ann came too")]
    [InlineData("Ann; Lee")]
    [InlineData("With Lee, Ann and Ada")]
    [InlineData("mit Lee, Ann und Ada.")]
    public void A_first_name_that_belongs_to_somebody_else_makes_no_name(string text) => Assert.Equal("", Found(Voices("Ann Lee", "Olaf Openly"), text));

    [Theory]
    [InlineData("Lee, Ann")]
    [InlineData("Lee, Ann and Smith, Ada")]
    [InlineData("Lee, Ann and Ada Smith")]
    [InlineData("Meyer, Ann; Lee, Ann; Smith, Ann")]
    [InlineData("Dear Mrs Lee, Ann Anderson")]
    [InlineData("By Lee, Ann, and others")]
    [InlineData("3, Lee, Ann")]
    [InlineData("Author: Lee, Ann Maria")]
    [InlineData("By Lee, Ann i Bonn")]
    public void A_family_name_that_comes_first_is_found(string text) => Assert.Equal("Lee, Ann", Found(Voices("Ann Lee", "Olaf Openly"), text));

    [Theory]
    [InlineData("lee.ann")]
    [InlineData("Lee;Ann")]
    [InlineData("Lee Ann")]
    [InlineData("Lee, Dr. Ann")]
    public void So_is_one_that_is_joined_to_it(string text) => Assert.Equal(text, Found(Voices("Ann Lee", "Olaf Openly"), $"By {text}, today"));

    [Theory]
    [InlineData("title: With Martin Thomas", "Text.")]
    [InlineData("title: An article", "## What Martin Thomas said\n\nMartin Thomas and [Martin Thomas](https://martin-thomas.test/).")]
    [InlineData("title: An article", "## We met Martin. Thomas came\n\nWe met Martin. Thomas came.")]
    public void A_page_says_it_and_is_published(string title, string text)
    {
        var build = TestSite.Build($"""
            -- content/people/tm.yml --
            name: Thomas Martin
            consent: {"{state: pending}"}
            -- content/people/mt.yml --
            name: Martin Thomas
            consent: {"{state: granted, scopes: {quote: yes, name: yes, profile: yes}}"}
            -- content/articles/a.md --
            ---
            {title}
            summary: An article about two people of whom one agreed to be named, and the other did not.
            published: 2026-10-01
            ---
            {text}
            """);
        Assert.DoesNotContain(build.Findings, f => f.Severity == Severity.Error || f.Code.Id == "SG0502");
        build.HasFile("articles/a/index.html", "Martin");
    }

    private static string Found(ConsentPolicy policy, string text)
    {
        var found = NameMatcher.ForTexts(policy).Find(text, NamePlace.Text).Where(m => m.Strength == NameStrength.Strong).ToList();
        return string.Join('|', found.Select(m => text.Substring(m.Start, m.Length)));
    }

    private static ConsentPolicy Voices(string withheld, string shown, params string[] alsoWritten) =>
        new([Person("one", withheld, Consent.Withdrawn) with { AlsoWritten = alsoWritten }, Person("two", shown, new Consent(ConsentState.Granted, Scopes.Plain, null))], new Placeholders("Community member", "Community member {letter}", "[member]", "", "", ""), DateTimeOffset.UnixEpoch);

    private static Person Person(string id, string name, Consent consent) =>
        new()
        {
            Id = id,
            Name = name,
            Display = Display.Name,
            Handles = [],
            AlsoWritten = [],
            Badges = [],
            Links = [],
            Staff = false,
            Consent = consent,
            At = new Location($"content/people/{id}.yml"),
        };
}
