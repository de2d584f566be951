using SiteGen.Config;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.People;

/// <summary>Reads one file of content/people.</summary>
internal sealed class PersonReader(TimeZoneInfo zone)
{
    /// <summary>The person of a map; the file's name is the id.</summary>
    public Person Read(string id, YamlMap map, FieldSource source)
    {
        var dates = new List<PastDate>();
        return Fields.Read(map, source with { OnPastDate = dates.Add }, f => Person(id, f)) with { PastDates = dates };
    }

    private Person Person(string id, Fields f)
    {
        var staff = f.Flag("staff") ?? false;
        var display = f.Choice<Display>("display") ?? Display.Name;
        var pseudonym = f.Text("pseudonym", 60);
        if (display == Display.Pseudonym && pseudonym is null)
            f.Report(
                Codes.MissingPseudonym,
                "display",
                "the person is to be shown by a pseudonym, and there is none",
                "Add \"pseudonym:\".");
        var name = f.RequiredText("name", 100);
        return new Person
        {
            Id = id,
            Name = name,
            Display = display,
            Pseudonym = pseudonym,
            Handles = f.Texts("handles", 60),
            AlsoWritten = f.Texts("also_written", 100),
            Role = f.Text("role", 100),
            Org = f.Text("org", 100),
            Joined = f.PastStamp("joined", zone),
            Avatar = f.Raw("avatar")?.Value,
            Badges = f.Texts("badges", 40),
            Links = f.Urls("links"),
            Staff = staff,
            Consent = Consent(f, staff),
            At = f.At,
            FirstName = FirstName(f, name, display),
            FirstNameAt = f.PlaceOf(f.Has("first_name") ? "first_name" : "name"),
            PseudonymAt = f.PlaceOf("pseudonym"),
            Slug = f.Id("slug"),
        };
    }

    // Showing too much cannot be taken back, so what is not surely a first name has to be written.
    private static string? FirstName(Fields f, string name, Display display)
    {
        var first = f.Text("first_name", 60) ?? People.FirstName.Guess(name);
        if (display == Display.FirstName && name.Length > 0 && (first is null || People.FirstName.IsWholeName(first, name)))
            f.Report(
                Codes.MissingFirstName,
                f.Has("first_name") ? "first_name" : "display",
                $"the person is to be shown by the first name, and "
                    + $"{(first is null ? "\"name\" does not tell it" : "\"first_name\" is the whole name")}",
                "Add \"first_name:\" with what is to be shown.");
        return first;
    }

    // Staff who wrote down what they agreed to are asked like everybody; an empty "consent:" is no yes either.
    private Consent Consent(Fields f, bool staff)
    {
        var consent = f.Group("consent", Consent);
        if (consent is not null) return consent;
        return staff && !f.Keys.Any(k => k.Value == "consent")
            ? new Consent(ConsentState.Granted, Scopes.OfStaff, null)
            : new Consent(ConsentState.Pending, Scopes.None, null);
    }

    private Consent Consent(Fields f)
    {
        var state = f.Choice<ConsentState>("state") ?? ConsentState.Pending;
        if (state == ConsentState.Expired)
        {
            f.Report(
                Codes.UnknownChoice,
                "state",
                "\"expired\" is not written, it follows from \"expires\"",
                "Write granted and the day it ended.");
            state = ConsentState.Granted;
        }

        f.Required("state", f.Raw("state"));
        var scopes = f.Group("scopes", Scope) ?? Scopes.Plain;
        f.Group("evidence", Evidence);
        return new Consent(state, state == ConsentState.Granted ? scopes : Scopes.None, f.Stamp("expires", zone));
    }

    private static Scopes Scope(Fields f) => new()
    {
        Quote = f.Flag("quote") ?? false,
        Name = f.Flag("name") ?? false,
        Avatar = f.Flag("avatar") ?? false,
        Org = f.Flag("org") ?? false,
        Link = f.Flag("link") ?? false,
        Profile = f.Flag("profile") ?? false,
        Snippet = f.Flag("snippet") ?? false,
        Ai = f.Flag("ai") ?? false,
        Social = f.Flag("social") ?? false,
    };

    // Evidence is kept for the editors' records: it is checked and published nowhere.
    private Fields Evidence(Fields f)
    {
        f.Id("kind");
        f.Raw("ref");
        f.PastDay("date", zone);
        return f;
    }
}
