using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Community;

/// <summary>Reads one file of content/people.</summary>
internal sealed class PersonReader(TimeZoneInfo zone)
{
    /// <summary>The person of a map; the file's name is the id.</summary>
    public Person Read(string id, YamlMap map, FieldSource source) => Fields.Read(map, source, f => Person(id, f));

    private Person Person(string id, Fields f)
    {
        var staff = f.Flag("staff") ?? false;
        var display = f.Choice<Display>("display") ?? Display.Name;
        var pseudonym = f.Text("pseudonym", 60);
        if (display == Display.Pseudonym && pseudonym is null)
            f.Report(Codes.MissingPseudonym, "display", "the person is to be shown by a pseudonym, and there is none", "Add \"pseudonym:\".");
        return new Person(
            id,
            f.RequiredText("name", 100),
            display,
            pseudonym,
            f.Texts("handles", 60),
            f.Texts("also_written", 100),
            f.Text("role", 100),
            f.Text("org", 100),
            f.Stamp("joined", zone),
            f.Raw("avatar")?.Value,
            f.Texts("badges", 40),
            f.Urls("links"),
            staff,
            f.Group("consent", c => Consent(c, staff)) ?? new Consent(staff ? ConsentState.Granted : ConsentState.Pending, staff ? Scopes.OfStaff : Scopes.None, null),
            f.At);
    }

    private Consent Consent(Fields f, bool staff)
    {
        var state = f.Choice<ConsentState>("state") ?? (staff ? ConsentState.Granted : ConsentState.Pending);
        if (state == ConsentState.Expired)
        {
            f.Report(Codes.UnknownChoice, "state", "\"expired\" is not written, it follows from \"expires\"", "Write granted and the day it ended.");
            state = ConsentState.Granted;
        }

        f.Required("state", f.Raw("state"));
        var unsaid = staff ? Scopes.OfStaff : Scopes.None;
        var scopes = f.Group("scopes", s => Scope(s, unsaid)) ?? (staff ? Scopes.OfStaff : Scopes.Plain);
        f.Group("evidence", Evidence);
        return new Consent(state, state == ConsentState.Granted ? scopes : Scopes.None, f.Stamp("expires", zone));
    }

    private static Scopes Scope(Fields f, Scopes unsaid) => new(
        f.Flag("quote") ?? unsaid.Quote,
        f.Flag("name") ?? unsaid.Name,
        f.Flag("avatar") ?? unsaid.Avatar,
        f.Flag("org") ?? unsaid.Org,
        f.Flag("link") ?? unsaid.Link,
        f.Flag("profile") ?? unsaid.Profile,
        f.Flag("snippet") ?? unsaid.Snippet,
        f.Flag("ai") ?? unsaid.Ai,
        f.Flag("social") ?? unsaid.Social);

    // Evidence is kept for the editors' records: it is checked and published nowhere.
    private static Location Evidence(Fields f)
    {
        f.Id("kind");
        f.Raw("ref");
        f.Day("date");
        return f.At;
    }
}
