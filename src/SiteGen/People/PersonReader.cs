using SiteGen.Config;
using SiteGen.Yaml;

namespace SiteGen.People;

/// <summary>Reads one file of content/people.</summary>
internal sealed class PersonReader(TimeZoneInfo zone)
{
    /// <summary>Reads a person from a map; the file name is the id.</summary>
    public Person Read(string id, YamlMap map, FieldSource source)
    {
        var notes = new FieldNotes();
        return Fields.Read(map, source with { Notes = notes }, f => Person(id, f)) with { PastDates = notes.PastDates };
    }

    /// <summary>The keys of a person's file.</summary>
    public static IReadOnlyList<KeyDeclaration> Keys => Fields.Declared(f => new PersonReader(TimeZoneInfo.Utc).Person("", f));

    private Person Person(string id, Fields f)
    {
        var name = f.RequiredText(new("name", Means: "the full name"), 100);
        var display = f.Choice(
            new("display", Means: "how they wish to appear; `first-name` is `first_name`, else the first word of `name`"), Display.Name);
        var pseudonym = f.Text(new("pseudonym", Means: "required with `display: pseudonym`. Neither it nor the first name may carry a name "
            + "that may not be shown"), 60);
        var staff = f.Flag(new("staff", Means: "people of the community itself: without the key `consent`, all but picture and profile is "
            + "granted. A written consent counts as that of a member")) ?? false;
        if (display == Display.Pseudonym && pseudonym is null)
            f.Report(
                Codes.MissingPseudonym, "display", "the person is to be shown by a pseudonym, and there is none", "Add \"pseudonym:\".");
        return new Person
        {
            Id = id,
            Name = name,
            Display = display,
            Pseudonym = pseudonym,
            Handles = f.Texts(new("handles", Means: "names in other places, which vanish when the full name is not shown"), 60),
            AlsoWritten = f.Texts(new("also_written", Means: "further spellings that vanish when the full name is not shown"), 100),
            Role = f.Text(new("role", Means: "what they do"), 100),
            Org = f.Text(new("org", Means: "where"), 100),
            Joined = f.PastStamp("joined", zone),
            Avatar = f.Raw(new("avatar", Means: "such as `media/mara.png`; published under a name that tells nothing, "
                + "`/media/avatars/<hash>.png`, and with consent to it alone"), "file in content/")?.Value,
            Badges = f.Texts("badges", 40),
            Links = f.Urls(new("links", Means: "their own pages elsewhere")),
            Staff = staff,
            Consent = Consent(f, staff),
            At = f.At,
            FirstName = FirstName(f, name, display),
            FirstNameAt = f.PlaceOf(f.Has("first_name") ? "first_name" : "name"),
            PseudonymAt = f.PlaceOf("pseudonym"),
            Slug = f.Id(new("slug", Means: "the last part of the profile's address; without it, the shown name. Of several people with one "
                + "name the one whose id sorts first has the plain address, the others a number behind it")),
        };
    }

    // Revealing too much cannot be undone, so an uncertain first name must be written explicitly.
    private static string? FirstName(Fields f, string name, Display display)
    {
        var first = f.Text(new("first_name", Means: "what `display: first-name` shows; required there where the first word of `name` is "
            + "not surely it"), 60) ?? People.FirstName.Guess(name);
        if (display == Display.FirstName && name.Length > 0 && (first is null || People.FirstName.IsWholeName(first, name)))
            f.Report(
                Codes.MissingFirstName,
                f.Has("first_name") ? "first_name" : "display",
                $"the person is to be shown by the first name, and "
                    + $"{(first is null ? "\"name\" does not tell it" : "\"first_name\" is the whole name")}",
                "Add \"first_name:\" with what is to be shown.");
        return first;
    }

    // Staff with a written consent are treated like everybody else; an empty "consent:" is not a yes either.
    private Consent Consent(Fields f, bool staff)
    {
        var consent = f.Group(new("consent", Means: "what they agreed to; without it, a member counts as pending"), Consent);
        if (consent is not null) return consent;
        return staff && !f.Keys.Any(k => k.Value == "consent")
            ? new Consent(ConsentState.Granted, Scopes.OfStaff, null)
            : new Consent(ConsentState.Pending, Scopes.None, null);
    }

    private Consent Consent(Fields f)
    {
        var state = f.Choice(Key.Required("state", means: "what they answered; `expired` follows from `expires` and is not written"),
            ConsentState.Pending);
        if (state == ConsentState.Expired)
        {
            f.Report(
                Codes.UnknownChoice, "state", "\"expired\" is not written, it follows from \"expires\"",
                "Write granted and the day it ended.");
            state = ConsentState.Granted;
        }

        var scopes = f.Group(new("scopes", Means: "one that is not written is no"), Scope) ?? Scopes.Plain;
        f.Group(new("evidence", Means: "for your records; published nowhere"), Evidence);
        var expires = f.Stamp(new("expires", Means: "the last day it holds; the build warns 30 days ahead"), zone);
        return new Consent(state, state == ConsentState.Granted ? scopes : Scopes.None, expires);
    }

    private static Scopes Scope(Fields f) => new()
    {
        Quote = f.Flag(new("quote", Means: "their words may be shown")) ?? false,
        Name = f.Flag(new("name", Means: "their name may stand with them")) ?? false,
        Avatar = f.Flag(new("avatar", Means: "their picture")) ?? false,
        Org = f.Flag(new("org", Means: "their organisation")) ?? false,
        Link = f.Flag(new("link", Means: "their `links`")) ?? false,
        Profile = f.Flag(new("profile", Means: "a page of their own")) ?? false,
        Snippet = f.Flag(new("snippet", Means: "their words in search results and structured data")) ?? false,
        Ai = f.Flag(new("ai", Means: "their words for machines that learn") { IsUnused = true }) ?? false,
        Social = f.Flag(new("social", Means: "their name on share cards and in \"copy as quote\"")) ?? false,
    };

    // Evidence is only for the editors' records: it is checked, but never published.
    private Fields Evidence(Fields f)
    {
        f.Id("kind");
        f.Raw("ref");
        f.PastDay("date", zone);
        return f;
    }
}
