using SiteGen.Diagnostics;
using SiteGen.Reports;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Reports;

public sealed class PersonSearchTests
{
    private const string Site = """
        -- content/people/bo.yml --
        name: Bodil Ågård-Nilsen
        handles: [bobcat, b_nilsen]
        also_written: [B. Nilsen]
        consent: {state: granted}
        -- content/people/fox.yml --
        name: Halvard Skjelbreid
        display: pseudonym
        pseudonym: fieldfox
        consent: {state: granted}
        -- content/people/anna-a.yml --
        name: Anna Holm
        consent: {state: granted}
        -- content/people/anna-b.yml --
        name: Anna Holm
        handles: [fox2]
        consent: {state: granted}
        """;

    [Theory]
    [InlineData("bo", "bo")]
    [InlineData("@bo", "bo")]
    [InlineData("bobcat", "bo")]
    [InlineData("@Bobcat", "bo")]
    [InlineData("b_nilsen", "bo")]
    [InlineData("Bodil Ågård-Nilsen", "bo")]
    [InlineData("bodil agard nilsen", "bo")]
    [InlineData("B. Nilsen", "bo")]
    [InlineData("fieldfox", "fox")]
    [InlineData("Halvard", "fox")]
    [InlineData("skjelbreid", "fox")]
    [InlineData("fox2", "anna-b")]
    public void Somebody_is_found_by_id_handle_or_name(string who, string id) => Assert.Equal(id, Find(who).Id);

    [Theory]
    [InlineData("Anna Holm")]
    [InlineData("anna")]
    [InlineData("Holm")]
    public void A_name_of_several_people_is_a_finding_that_lists_them(string who)
    {
        var finding = Assert.Single(Find(who).Bag.Sorted());
        Assert.Equal("SG0514", finding.Code.Id);
        Assert.Contains("anna-a, anna-b", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("../../etc/passwd")]
    [InlineData("Nobody At All")]
    public void Nobody_is_a_finding(string who) => Assert.Equal("SG0501", Assert.Single(Find(who).Bag.Sorted()).Code.Id);

    [Fact]
    public void A_name_that_is_nearly_right_is_suggested() => Assert.Contains("Halvard Skjelbreid", Find("Halvard Skjelbred").Bag.Sorted()[0].Hint, StringComparison.Ordinal);

    private static (string? Id, DiagnosticBag Bag) Find(string who)
    {
        var bag = new DiagnosticBag();
        return (new PersonSearch(TestSite.Tree(Site)).Find(who, bag), bag);
    }
}
