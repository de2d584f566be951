using SiteGen.Text;

namespace SiteGen.Community;

/// <summary>The words that stand where a name or a post may not.</summary>
internal sealed record Placeholders(string Member, string MemberLetter, string Hidden, string Lapsed, string Withdrawn, string HiddenOrg);

/// <summary>The one resolver of consent: who may be quoted, and how a person may be shown, in every output.</summary>
internal sealed class Voices
{
    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, Voice> _voices;
    private readonly DateTimeOffset _now;

    /// <summary>Decides for every person at one moment.</summary>
    public Voices(IEnumerable<Person> people, Placeholders words, DateTimeOffset now)
    {
        _now = now;
        Words = words;
        _people = people.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _voices = ProfileSlugs.Assign(_people.Values.ToDictionary(p => p.Id, Decide, StringComparer.Ordinal), _people);
    }

    private Voices(Voices others, Func<Person, Voice, Voice> change)
    {
        (_now, Words, _people) = (others._now, others.Words, others._people);
        _voices = _people.Values.ToDictionary(p => p.Id, p => change(p, others._voices[p.Id]), StringComparer.Ordinal);
    }

    /// <summary>Whether some consent has ended.</summary>
    public bool HasExpired => _people.Values.Any(p => p.Consent.At(_now) == ConsentState.Expired);

    /// <summary>Returns the same people as if no consent had ended yet.</summary>
    public Voices BeforeExpiry() => HasExpired ? new Voices(_people.Values, Words, DateTimeOffset.MinValue) : this;

    /// <summary>What stands where a name or a post may not.</summary>
    public Placeholders Words { get; }

    /// <summary>The same people, shown as this makes of it.</summary>
    public Voices With(Func<Person, Voice, Voice> change) => new(this, change);

    /// <summary>All people in order of their ids.</summary>
    public IEnumerable<Person> People => _people.Values.OrderBy(p => p.Id, StringComparer.Ordinal);

    /// <summary>The person of an id, or null.</summary>
    public Person? Find(string id) => _people.GetValueOrDefault(id);

    /// <summary>The ids of everybody who is called like this, by the full name or, where nobody is, by the first.</summary>
    public IReadOnlyList<string> Named(string name)
    {
        List<string> whole = [.. People.Where(p => IsSame(p.Name, name)).Select(p => p.Id)];
        return whole.Count > 0 ? whole : [.. People.Where(p => p.FirstName is { } first && IsSame(first, name)).Select(p => p.Id)];
    }

    private static bool IsSame(string name, string written) =>
        name.Equals(written, StringComparison.OrdinalIgnoreCase)
            || (char.IsLetter(written, 0) && Slug.Of(name) is { Length: > 0 } slug && slug == Slug.Of(written));

    /// <summary>How a person may be shown beside something that is not their post: a byline, a talk, a mention.</summary>
    public Voice Show(string id) => _voices.GetValueOrDefault(id) ?? Unnamed;

    /// <summary>What becomes of a person's own words.</summary>
    public Speech Speech(string id) => Find(id) is { } person ? Speech(person) : Community.Speech.Held;

    /// <summary>Why a page with this person's words is held, in the editor's words.</summary>
    public string Reason(string id) => Find(id) switch
    {
        null => "has no file",
        { Consent.State: ConsentState.Pending } => "has not answered yet",
        { Consent.State: ConsentState.Refused } => "refused",
        _ => "did not agree to be quoted",
    };

    /// <summary>Somebody of whom no name is shown.</summary>
    public Voice Unnamed => new(Words.Member, null, null, null, null, [], [], false, false, Scopes.None with { Snippet = true });

    private Speech Speech(Person person) => person.Consent.At(_now) switch
    {
        ConsentState.Expired => Community.Speech.Lapsed,
        ConsentState.Withdrawn => Community.Speech.Withdrawn,
        ConsentState.Granted when person.Consent.Scopes.Quote => Community.Speech.Shown,
        _ => Community.Speech.Held,
    };

    private Voice Decide(Person person)
    {
        var scopes = person.Consent.Scopes;
        if (Speech(person) != Community.Speech.Shown) return Unnamed;
        var (shown, name) = ShownName(person, scopes);
        if (string.IsNullOrWhiteSpace(name)) return Unnamed with { Scopes = scopes };
        return new Voice(
            name,
            scopes.Profile ? ProfileSlugs.Wanted(person, name) : null,
            person.Role,
            scopes.Org ? person.Org : null,
            scopes.Avatar ? person.Avatar : null,
            person.Badges,
            scopes.Link ? person.Links : [],
            true,
            name == person.Name,
            scopes)
        {
            Shown = shown,
        };
    }

    private static (Display Shown, string? Name) ShownName(Person person, Scopes scopes) => person.Display switch
    {
        Display.Anonymous => (Display.Anonymous, null),
        Display.Name when scopes.Name => (Display.Name, person.Name),
        Display.FirstName when scopes.Name && person.FirstName is { } first => (Display.FirstName, first),
        _ => (Display.Pseudonym, person.Pseudonym),
    };
}
