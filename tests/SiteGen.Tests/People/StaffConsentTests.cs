using System.Text;
using SiteGen.Model;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.People;

/// <summary>A written consent of staff counts exactly as one of a member does.</summary>
public sealed class StaffConsentTests
{
    private static readonly string[] Traces = ["Quenby", "Zarathorn", "qzhandle", "Rooferrole", "Zedorg", "zlinkcanary", "Nightowl", "Postcanary"];

    private static readonly string[] Displays = ["display: name", "display: first-name", "display: pseudonym\npseudonym: Nightowl", "display: anonymous"];

    public static TheoryData<string> Consents =>
    [
        "{state: pending}", "{state: refused}", "{state: withdrawn}", "{state: granted}", "{state: granted, scopes: {}}",
        "{state: granted, expires: 2026-12-01}", "{state: granted, expires: 2026-11-30}",
        "{state: granted, scopes: {quote: yes, name: no}, expires: 2026-11-20}", "{state: granted, scopes: {quote: yes, name: no}}",
        "{state: granted, scopes: {quote: yes, name: yes, org: no, profile: yes, link: no}}", "{state: granted, scopes: {quote: no, name: yes, org: yes, profile: yes, link: yes, social: yes}}",
        "{state: granted, scopes: {quote: yes, name: yes, org: yes, link: yes, profile: yes, snippet: yes, ai: yes, social: yes}}",
    ];

    [Theory]
    [MemberData(nameof(Consents))]
    public void A_written_consent_of_staff_shows_what_the_same_consent_of_a_member_shows(string consent)
    {
        foreach (var display in Displays)
            foreach (var site in new[] { Canary.Open + Canary.Elsewhere, Canary.Open + Canary.Thread + Canary.InText })
            {
                var member = TestSite.Build(Canary.Person(consent, display) + site, configure: WithCards);
                var staff = TestSite.Build(Canary.Person(consent, display + "\nstaff: yes") + site, configure: WithCards);
                Assert.Equal(Where(member), Where(staff));
                Assert.Equal(member.Result!.HeldPages, staff.Result!.HeldPages);
            }
    }

    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("2026-11-21")]
    public void The_day_after_the_last_shows_no_more_than_the_last(string now)
    {
        var site = Canary.Person("{state: granted, scopes: {quote: yes, name: no}, expires: 2026-11-20}", "staff: yes") + Canary.Open + Canary.Thread + Canary.Elsewhere;
        var build = TestSite.Build(site, now);
        build.HasFile("articles/article/index.html", "What Community member knows");
        foreach (var trace in Traces.Take(6)) build.Nowhere(trace);
        if (now.EndsWith("21", StringComparison.Ordinal)) build.Finds("SG0505", "content/people/quen.yml").Nowhere("Postcanary").HasFile("discussions/thread/index.html", "[no longer shown]");
    }

    [Fact]
    public void Staff_without_a_written_consent_are_shown_without_picture_and_profile()
    {
        var person = Canary.Person("x", "staff: yes").Replace("consent: x\n", "", StringComparison.Ordinal);
        TestSite.Build(person + Canary.Open + Canary.Thread + Canary.Elsewhere)
            .HasFile("discussions/thread/index.html", "Postcanary", Canary.Name, "Zedorg Roofing").HasNoFile("people/quenby-zarathorn/index.html");
    }

    [Theory]
    [InlineData("consent: {}", "SG0207")]
    [InlineData("consent:", "SG0206")]
    [InlineData("consent: {scopes: {quote: yes, name: yes}}", "SG0207")]
    [InlineData("consent: yes", "SG0205")]
    public void A_consent_that_says_nothing_is_an_error_and_no_yes(string consent, string code)
    {
        var person = Canary.Person("x", "staff: yes").Replace("consent: x", consent, StringComparison.Ordinal);
        var build = TestSite.Build(person + Canary.Open + Canary.Thread + Canary.Elsewhere).Finds(code, "content/people/quen.yml");
        foreach (var trace in Traces) build.Nowhere(trace);
        Assert.Equal(PublicationState.Held, Assert.Single(build.Result!.HeldPages).Why);
    }

    private static BuildOptions WithCards(BuildOptions options) => options with { CardsAsText = true };

    // Where each trace stands, and how often.
    private static List<string> Where(TestBuild build) =>
    [
        .. from file in build.Files
           let text = Encoding.UTF8.GetString(file.Value)
           from trace in Traces
           let count = (text.Split(trace, StringSplitOptions.None).Length - 1) + (file.Key.Contains(trace, StringComparison.OrdinalIgnoreCase) ? 1 : 0)
           where count > 0
           orderby file.Key, trace
           select $"{file.Key}: {trace} {count}",
    ];
}
