using SiteGen.People;

namespace SiteGen.Privacy.Names;

/// <summary>Turns written text into publishable text: withheld names are removed, and an editor's <c>@id</c> becomes the shown
/// name.</summary>
/// <param name="ConsentPolicy">Decides who may be shown, and how.</param>
/// <param name="Names">Finds the withheld names.</param>
/// <param name="Bag">Receives the findings.</param>
internal sealed record Redactor(ConsentPolicy ConsentPolicy, NameMatcher Names, DiagnosticBag Bag)
{
    private NameMatcher? Organisation { get; init; }

    // Cached per person, since every post needs its author's matcher.
    private ConcurrentDictionary<string, NameMatcher?> Organisations { get; init; } = new(StringComparer.Ordinal);

    private bool OfMember { get; init; }

    private NameAllowances Allowed { get; init; } = NameAllowances.None;

    // A short word that is also a name is reported once per file and person.
    private ConcurrentDictionary<(string File, string Person), bool> ShortNamesFound { get; init; } = new();

    /// <summary>The same redactor without findings, for a second reading of the same text.</summary>
    public Redactor Quietly => this with { Bag = new DiagnosticBag(), ShortNamesFound = new() };

    /// <summary>The placeholder that replaces a name.</summary>
    public string Hidden => ConsentPolicy.Placeholders.Hidden;

    /// <summary>The redactor for a person's own words, in which their organisation may have to be hidden too.</summary>
    public Redactor InPostOf(string person) => this with
    {
        OfMember = true,
        Organisation = OrganisationOf(person),
    };

    /// <summary>The redactor for a page on which some names are allowed.</summary>
    public Redactor Allowing(IReadOnlyList<NameAllowance> allowed) =>
        allowed.Count == 0 ? this : this with { Allowed = new NameAllowances(allowed) };

    /// <summary>Whether a text certainly needs no change; a fast path for nearly every text.</summary>
    public bool IsClean(ReadOnlySpan<char> text) =>
        !text.Contains('@')
            && Names.Find(text, NamePlace.Text).Count == 0
            && (Organisation is null || Organisation.Find(text, NamePlace.Byline).Count == 0);

    /// <summary>Redacts an editor's text. Each withheld name adds a warning.</summary>
    public string Apply(string text, Location at) => Apply(text, at, NamePlace.Text);

    /// <summary>Redacts a text that names a creator.</summary>
    public string ApplyToByline(string text, Location at) => Apply(text, at, NamePlace.Byline);

    /// <summary>Whether an address may be published; one that contains a withheld name may not, and adds a warning.</summary>
    public bool Admits(string address, Location at) => Admits(address, at, NamePlace.Address);

    /// <summary>Whether markup that contains addresses may be published; if not, adds a warning.</summary>
    public bool Admits(string markup, Location at, NamePlace place)
    {
        if (Carried(markup, place) is not { } match) return true;
        Bag.Add(
            match.Name.Code, at, $"this address carries a name that may not be shown{match.Name.Since}, and is left out",
            Hint(match.Name, "Leave the address out."));
        return false;
    }

    /// <summary>The withheld name that an address, an id or a file name contains; null if there is none.</summary>
    public NameMatch? Carried(string address, NamePlace place = NamePlace.Address)
    {
        // Quotation marks and tags may be escaped as well.
        if (place == NamePlace.Address) address = AddressText.Decoded(address);
        // A name that is permanently withheld takes precedence over one whose consent expired.
        var allowed = Allowed.In(address);
        var found = Names.Find(address, place).Where(m => m.Strength == NameStrength.Strong && !allowed.Cover(m)).ToList();
        if (found.Count > 0) return found.MinBy(m => m.Name.Lapsed);
        return Organisation?.Find(address, NamePlace.Byline) is [var first, ..] ? first : null;
    }

    /// <summary>Adds a finding if a name is used in place of a person's id, and returns whether it is. The message does not repeat the
    /// name, which may be withheld.</summary>
    public bool ReportName(string written, Location at)
    {
        // An id in capitals counts as an id.
        if (written.Length == 0 || ConsentPolicy.Find(written.ToLowerInvariant()) is not null) return false;
        var people = ConsentPolicy.FindByName(written);
        if (people.Count == 0)
            people = [.. Names.Find(written, NamePlace.Byline)
                .Where(m => m.Start == 0 && m.End == written.Length)
                .Select(m => m.Name.Person.Id)
                .Distinct()];
        if (people.Count > 0)
            Bag.Add(
                Codes.NameForId,
                at,
                "a name stands where the id of a person is wanted",
                people is [var one]
                    ? $"Write {one}, as the file in content/people/ is called."
                    : $"Write the id of the one who is meant: {string.Join(", ", people)}.");
        return people.Count > 0;
    }

    /// <summary>Whether an address contains the hidden organisation of the member who wrote it.</summary>
    public bool HidesOrganisationIn(string address) => Organisation?.Find(address, NamePlace.Byline).Count > 0;

    /// <summary>Whether words of this person are shown, or will be once they agree.</summary>
    public bool MayQuote(string person) => ConsentPolicy.QuoteStatusFor(person) is QuoteStatus.Shown or QuoteStatus.Held;

    /// <summary>Whether an organisation may not be shown beside a person.</summary>
    public bool HidesOrg(string person, string org) =>
        OrganisationOf(person)?.Find(org, NamePlace.Byline).Count > 0;

    /// <summary>The changes that a text needs, from left to right; adds the findings.</summary>
    public IReadOnlyList<Redaction> Changes(Passage passage)
    {
        var (text, unknown, mentioning) = (passage.Text, new List<(int At, string Id)>(), new Mentions(ConsentPolicy));
        var mentions = mentioning.In(passage, unknown);
        var (changes, allowed) = (new List<Redaction>(), Allowed.In(text));
        foreach (var match in Names.Find(text, passage.Place))
        {
            // An id may be a name with its words run together; a match that extends beyond the mention is a name.
            if (mentions.Any(m => m.Start <= match.Start && match.End <= m.End) || allowed.Cover(match)) continue;
            if (match.Strength == NameStrength.Weak) Tell(match.Name, passage.At(match.Start));
            else changes.Add(Hide(match, passage));
        }

        if (Organisation is not null) Redaction.Join(changes, [.. Organisation
            .Find(text, NamePlace.Byline)
            .Select(m => Hide(WithoutSign(text, m), passage, ConsentPolicy.Placeholders.HiddenOrg))]);
        foreach (var (at, id) in unknown.Where(u => !changes.Any(c => c.Start <= u.At && u.At < c.End)))
            mentioning.Report(id, passage.At(at), OfMember, Bag);
        Redaction.Join(changes, mentions);
        return changes;
    }

    /// <summary>The policy with withheld names and organisations removed from everybody's role, organisation, badges and
    /// addresses.</summary>
    public ConsentPolicy RedactedPolicy() => ConsentPolicy.With((person, publicPerson) =>
    {
        if (!publicPerson.Named) return publicPerson;
        var ownRedactor = InPostOf(person.Id) with { OfMember = false };
        return publicPerson with
        {
            Role = publicPerson.Role is { } role ? ownRedactor.Apply(role, person.At) : null,
            Org = publicPerson.Org is { } org ? Apply(org, person.At) : null,
            Badges = [.. publicPerson.Badges.Select(b => ownRedactor.Apply(b, person.At))],
            Links = [.. publicPerson.Links.Where(l => ownRedactor.Admits(l, person.At))],
        };
    });

    private NameMatcher? OrganisationOf(string person) => Organisations.GetOrAdd(person, id =>
        ConsentPolicy.Find(id) is { } author && WithheldName.Organisation(author, ConsentPolicy) is { } name
            ? NameMatcher.ForOrganisation(name)
            : null);

    private string Apply(string text, Location at, NamePlace place)
    {
        if (place == NamePlace.Text && IsClean(text)) return text;
        var changes = Changes(new Passage(text, _ => at, _ => true) { Place = place });
        return changes.Count == 0 ? text : Redaction.Replace(text, changes);
    }

    private Redaction Hide(NameMatch match, Passage passage) => Hide(match, passage, Hidden);

    private Redaction Hide(NameMatch match, Passage passage, string replacement)
    {
        var name = PartlyShown.Text(passage.Text.Substring(match.Start, match.Length));
        var message = $"the name \"{name}\" may not be shown{match.Name.Since} and is replaced by \"{replacement}\"";
        Bag.Add(match.Name.Code, passage.At(match.Start), message, Hint(match.Name, "Rewrite the sentence without the name."));
        return new Redaction(match.Start, match.Length, replacement);
    }

    private static string Hint(WithheldName name, string otherwise) =>
        (name.Lapsed ? $"Ask again, or {char.ToLowerInvariant(otherwise[0])}{otherwise[1..]}" : otherwise) + name.Whose;

    private void Tell(WithheldName name, Location at)
    {
        if (!ShortNamesFound.TryAdd((at.File, name.Person.Id), true)) return;
        Bag.Add(
            Codes.ShortName, at, "this word is also the name or a handle of somebody who may not be shown, and it stays",
            $"Take it out where it means that person; \"allow_name: [{{text: …, reason: …}}]\" settles it where it does not.{name.Whose}");
    }

    // The @ of an e-mail address or a mention is not part of an organisation's name.
    private static NameMatch WithoutSign(string text, NameMatch match) =>
        text[match.Start] is '@' or '＠' ? match with { Start = match.Start + 1, Length = match.Length - 1 } : match;
}
