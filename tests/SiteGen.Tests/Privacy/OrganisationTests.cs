using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Privacy;

/// <summary>An organisation that a member did not agree to show, in their own words and beside them.</summary>
public sealed class OrganisationTests
{
    private const string People = """
        -- content/people/mara.yml --
        name: Mara Lindqvist
        org: Hartwell Heating AB
        role: Head of Hartwell-Heating sales
        links: [https://hartwellheating.example.org/mara, https://example.org/mara]
        consent: {state: granted, scopes: {quote: yes, name: yes, org: no, link: yes, profile: yes}}
        -- content/people/open.yml --
        name: Olaf Openly
        consent: {state: granted}

        """;

    [Theory]
    [InlineData("I am with Hartwell Heating AB.", "I am with [organisation].")]
    [InlineData("I am with Hartwell Heating.", "I am with [organisation].")]
    [InlineData("Write to mara@hartwell-heating.example.org now.", "mara@[organisation].example.org now.")]
    [InlineData("See [us](https://www.hartwellheating.example.org/).", "See us.")]
    [InlineData("See [us](https://example.org/customers/hartwell_heating).", "See us.")]
    [InlineData("[Write](mailto:mara@hartwell-heating.example.org) to me.", ">Write to me.")]
    [InlineData("![Our van](../media/hartwell-heating-van.png) is here.", ">Our van is here.")]
    public void It_vanishes_from_their_own_words(string text, string expected) =>
        Build("mara", text).HasFile("discussions/a/index.html", expected).Finds("SG0502", "content/discussions/a.md", 8);

    [Theory]
    [InlineData("I buy from Hartwell Heating AB.", "from Hartwell Heating AB.")]
    [InlineData("See [them](https://www.hartwellheating.example.org/).", "href=\"https://www.hartwellheating.example.org/\"")]
    public void It_stands_in_the_words_of_others(string text, string expected) => Build("open", text).HasFile("discussions/a/index.html", expected);

    [Fact]
    public void It_stands_in_no_role_and_no_address_beside_them() =>
        Build("mara", "Text.").HasFile("people/mara-lindqvist/index.html", "https://example.org/mara", "Head of").Nowhere("hartwell");

    private static TestBuild Build(string by, string text)
    {
        var files = TestSite.Files(People + $$"""
            -- content/discussions/a.md --
            ---
            title: A thread
            summary: A thread that exists so that a test can see what becomes of organisations.
            published: 2026-10-02
            source: {visibility: public}
            ---
            :::post {by={{by}}}
            {{text}}
            :::

            """);
        files["content/media/hartwell-heating-van.png"] = File.ReadAllBytes(Repository.PathOf("tests", "SiteGen.Tests", "Media", "fixtures", "drawing.png"));
        return TestSite.Build(new MemoryTree(files));
    }
}
