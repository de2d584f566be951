using SiteGen.Tests.Support;

namespace SiteGen.Tests.People;

/// <summary>Everybody with a profile has an address of their own.</summary>
public sealed class ProfileAddressTests
{
    private const string Consent = "consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}";

    [Fact]
    public void Of_two_people_with_one_name_the_one_whose_id_sorts_first_keeps_the_plain_address()
    {
        var build = TestSite.Build(Person("anna-z", "role: Zrole") + Person("anna-a", "role: Arole") + Person("anna-m", "role: Mrole"));
        build.HasFile("people/anna-holm/index.html", "Arole").HasFile("people/anna-holm-2/index.html", "Mrole").HasFile("people/anna-holm-3/index.html", "Zrole");
        build.Finds("SG0513", "content/people/anna-m.yml", 1, 1).Finds("SG0513", "content/people/anna-z.yml", 1, 1);
        Assert.DoesNotContain(build.Findings, f => f.Code.Id == "SG0702");
        Assert.Equal(2, build.Findings.Count);
    }

    [Fact]
    public void Each_is_linked_at_their_own_address()
    {
        var build = TestSite.Build(Person("anna-a", "role: Arole") + Person("anna-m", "role: Mrole") + """
            -- content/articles/a.md --
            ---
            title: An article
            summary: An article by two people who have one name and are not one person at all.
            published: 2026-10-01
            by: [anna-a, anna-m]
            ---
            Text.
            """);
        build.HasFile("articles/a/index.html", "/people/anna-holm/", "/people/anna-holm-2/");
    }

    [Fact]
    public void A_written_slug_settles_an_address_whoever_else_has_the_name()
    {
        var build = TestSite.Build(Person("anna-a", "role: Arole") + Person("anna-z", "role: Zrole\nslug: anna-holm"));
        build.HasFile("people/anna-holm/index.html", "Zrole").HasFile("people/anna-holm-2/index.html", "Arole").Finds("SG0513", "content/people/anna-a.yml");
        TestSite.Build(Person("anna-a", "role: Arole\nslug: anna-holm-of-gothenburg") + Person("anna-z", "role: Zrole"))
            .HasFile("people/anna-holm-of-gothenburg/index.html", "Arole").HasFile("people/anna-holm/index.html", "Zrole").FindsNothing();
    }

    [Fact]
    public void Two_written_slugs_that_are_one_are_an_error_at_the_second() =>
        TestSite.Build(Person("anna-a", "slug: anna") + Person("anna-z", "slug: anna")).Finds("SG0702", "content/people/anna-z.yml", 2, 7);

    [Fact]
    public void A_written_slug_must_not_tell_a_name_that_is_withheld() =>
        TestSite.Build("-- content/people/owl.yml --\nname: Quenby Zarathorn\ndisplay: pseudonym\npseudonym: Nightowl\nslug: quenby-zarathorn\n" + Consent + "\n").Finds("SG0503", "content/people/owl.yml", 4, 7);

    [Fact]
    public void A_written_slug_may_tell_the_shown_name_where_somebody_else_of_that_name_is_withheld() =>
        TestSite.Build(Person("anna-a", "slug: anna-holm-of-gothenburg") + "-- content/people/anna-z.yml --\nname: Anna Holm\nconsent: {state: refused}\n")
            .HasFile("people/anna-holm-of-gothenburg/index.html").FindsNothing();

    [Fact]
    public void A_slug_that_is_no_part_of_an_address_is_an_error() =>
        TestSite.Build(Person("anna-a", "slug: Anna Holm")).Finds("SG0213", "content/people/anna-a.yml", 2, 7);

    private static string Person(string id, string more) => $"-- content/people/{id}.yml --\nname: Anna Holm\n{more}\n{Consent}\n";
}
