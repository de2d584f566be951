using SiteGen.People;

namespace SiteGen.Privacy.Names;

/// <summary>Checks the pseudonyms and first names that are shown, since one that contains a withheld name would publish it wherever the
/// person appears.</summary>
internal sealed class ShownNameCheck(ConsentPolicy policy, DiagnosticBag bag)
{
    private readonly List<WithheldName> _withheld = [.. WithheldName.ForShownNames(policy)];

    /// <summary>Returns the policy without the shown names that reveal a withheld name; each of these is a finding.</summary>
    public ConsentPolicy Run()
    {
        var shown = policy.People.Where(p => policy.PublicPersonFor(p.Id).Shown is Display.Pseudonym or Display.FirstName).ToList();
        if (shown.Count == 0) return policy;
        var names = NameMatcher.ForShownNames(_withheld, policy);
        // Many pseudonyms begin with a handle of their owner, which is then public; a name within that handle is not.
        var found = shown.ConvertAll(p => Matches(p, names));
        var ownHandles =
            shown.Zip(found).SelectMany(f => f.Second.Where(m => IsOwnHandle(f.First, m.Name)).Select(m => m.Name)).ToHashSet();
        var others = ownHandles.Count == 0 ? names : NameMatcher.ForShownNames(_withheld.Where(n => !ownHandles.Contains(n)), policy);
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (person, matches) in shown.Zip(found))
        {
            var carried = matches.Exists(m => IsOwnHandle(person, m.Name)) ? Matches(person, others) : matches;
            if (carried.Count == 0) continue;
            refused.Add(person.Id);
            Report(person, carried.MinBy(m => m.Name.Lapsed));
        }

        return refused.Count == 0 ? policy : policy.With((p, publicPerson) => refused.Contains(p.Id) ? policy.Unnamed : publicPerson);
    }

    private List<NameMatch> Matches(Person person, NameMatcher names)
    {
        var publicPerson = policy.PublicPersonFor(person.Id);
        return [.. names
            .Find(publicPerson.Name, NamePlace.Text)
            .Where(m => m.Strength == NameStrength.Strong && !(publicPerson.Shown == Display.FirstName && IsOwnWord(person, m.Name)))];
    }

    private static bool IsOwnHandle(Person person, WithheldName name) =>
        name.Person == person && name.Text != person.Name && person.Handles.Contains(name.Text);

    // Many people share a first name, and a person with a single name may be shown by it.
    private static bool IsOwnWord(Person person, WithheldName name)
    {
        var (words, nameWords) = (NameWord.In(name.Text), NameWord.In(person.Name));
        return words.Count > 0
            && (words.Count == 1 || name.Person != person)
            && words.TrueForAll(w => nameWords.Exists(o => o.Plain == w.Plain));
    }

    private void Report(Person person, NameMatch match)
    {
        var isPseudonym = policy.PublicPersonFor(person.Id).Shown == Display.Pseudonym;
        var carried = PartlyShown.Text(policy.PublicPersonFor(person.Id).Name.Substring(match.Start, match.Length));
        bag.Add(
            match.Name.Lapsed ? Codes.NameLapsed : Codes.NameInShownName,
            isPseudonym ? person.PseudonymAt : person.FirstNameAt,
            $"the {(isPseudonym ? "pseudonym" : "first name")} carries \"{carried}\", a name that may not be shown{match.Name.Since}",
            match.Name.Person == person
                ? "Choose another; if they agreed to be named, write \"display: name\" and \"name: yes\"."
                : $"{(isPseudonym ? "Choose another" : "Write another as \"first_name:\"")}.{match.Name.Whose}");
    }
}
