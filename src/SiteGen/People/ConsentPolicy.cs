using SiteGen.Text;

namespace SiteGen.People;

/// <summary>The texts that replace names or posts that may not be shown.</summary>
internal sealed record Placeholders(string Member, string MemberLetter, string Hidden, string Lapsed, string Withdrawn, string HiddenOrg);

/// <summary>Resolves consent for all outputs: who may be quoted, and how each person may be shown.</summary>
internal sealed class ConsentPolicy
{
    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, PublicPerson> _publicPeople;
    private readonly DateTimeOffset _now;

    /// <summary>Decides for all people as of one moment.</summary>
    public ConsentPolicy(IEnumerable<Person> people, Placeholders words, DateTimeOffset now)
    {
        _now = now;
        Placeholders = words;
        _people = people.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _publicPeople = ProfileSlugs.Assign(_people.Values.ToDictionary(p => p.Id, Decide, StringComparer.Ordinal), _people);
    }

    private ConsentPolicy(ConsentPolicy others, Func<Person, PublicPerson, PublicPerson> change)
    {
        (_now, Placeholders, _people) = (others._now, others.Placeholders, others._people);
        _publicPeople = _people.Values.ToDictionary(p => p.Id, p => change(p, others._publicPeople[p.Id]), StringComparer.Ordinal);
    }

    /// <summary>Whether some consent has ended.</summary>
    public bool HasExpired => _people.Values.Any(p => p.Consent.At(_now) == ConsentState.Expired);

    /// <summary>Returns a policy for the same people as if no consent had ended yet.</summary>
    public ConsentPolicy BeforeExpiry() => HasExpired ? new ConsentPolicy(_people.Values, Placeholders, DateTimeOffset.MinValue) : this;

    /// <summary>The texts that replace names or posts that may not be shown.</summary>
    public Placeholders Placeholders { get; }

    /// <summary>Returns a policy for the same people, with a change applied to how each is shown.</summary>
    public ConsentPolicy With(Func<Person, PublicPerson, PublicPerson> change) => new(this, change);

    /// <summary>All people in order of their ids.</summary>
    public IEnumerable<Person> People => _people.Values.OrderBy(p => p.Id, StringComparer.Ordinal);

    /// <summary>Returns the person with an id, or null.</summary>
    public Person? Find(string id) => _people.GetValueOrDefault(id);

    /// <summary>Returns the ids of all people with a name, by full name or, if there are none, by first name.</summary>
    public IReadOnlyList<string> FindByName(string name)
    {
        List<string> whole = [.. People.Where(p => IsSame(p.Name, name)).Select(p => p.Id)];
        return whole.Count > 0 ? whole : [.. People.Where(p => p.FirstName is { } first && IsSame(first, name)).Select(p => p.Id)];
    }

    private static bool IsSame(string name, string written) =>
        name.Equals(written, StringComparison.OrdinalIgnoreCase)
            || (char.IsLetter(written, 0) && Slug.FromName(name) is { Length: > 0 } slug && slug == Slug.FromName(written));

    /// <summary>Returns how a person may be shown outside their own posts: in a byline, a talk, a mention.</summary>
    public PublicPerson PublicPersonFor(string id) => _publicPeople.GetValueOrDefault(id) ?? Unnamed;

    /// <summary>Returns how a person's own words are shown.</summary>
    public QuoteStatus QuoteStatusFor(string id) => Find(id) is { } person ? QuoteStatusFor(person) : QuoteStatus.Held;

    /// <summary>Returns why a page with this person's words is held, as a text for editors.</summary>
    public string HoldReason(string id) => Find(id) switch
    {
        null => "has no file",
        { Consent.State: ConsentState.Pending } => "has not answered yet",
        { Consent.State: ConsentState.Refused } => "refused",
        _ => "did not agree to be quoted",
    };

    /// <summary>A person who is shown without a name.</summary>
    public PublicPerson Unnamed => new()
    {
        Name = Placeholders.Member,
        Badges = [],
        Links = [],
        Named = false,
        InFull = false,
        Scopes = Scopes.None with { Snippet = true },
    };

    private QuoteStatus QuoteStatusFor(Person person) => person.Consent.At(_now) switch
    {
        ConsentState.Expired => QuoteStatus.Lapsed,
        ConsentState.Withdrawn => QuoteStatus.Withdrawn,
        ConsentState.Granted when person.Consent.Scopes.Quote => QuoteStatus.Shown,
        _ => QuoteStatus.Held,
    };

    private PublicPerson Decide(Person person)
    {
        var scopes = person.Consent.Scopes;
        if (QuoteStatusFor(person) != QuoteStatus.Shown) return Unnamed;
        var (shown, name) = ShownName(person, scopes);
        if (string.IsNullOrWhiteSpace(name)) return Unnamed with { Scopes = scopes };
        return new PublicPerson
        {
            Name = name,
            Slug = scopes.Profile ? ProfileSlugs.Wanted(person, name) : null,
            Role = person.Role,
            Org = scopes.Org ? person.Org : null,
            Avatar = scopes.Avatar ? person.Avatar : null,
            Badges = person.Badges,
            Links = scopes.Link ? person.Links : [],
            Named = true,
            InFull = name == person.Name,
            Scopes = scopes,
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
