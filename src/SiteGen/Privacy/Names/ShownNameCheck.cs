using SiteGen.Community;
using SiteGen.Diagnostics;

namespace SiteGen.Privacy.Names;

/// <summary>Checks the pseudonyms and first names that are shown: one that carries a withheld name would publish it wherever the person appears.</summary>
internal sealed class ShownNameCheck(Voices voices, DiagnosticBag bag)
{
    private readonly List<WithheldName> _withheld = [.. WithheldName.ForShownNames(voices)];

    /// <summary>The same people, of whom those are not named whose shown name would tell another; each of these is a finding.</summary>
    public Voices Run()
    {
        var shown = voices.People.Where(p => voices.Show(p.Id).Shown is Display.Pseudonym or Display.FirstName).ToList();
        if (shown.Count == 0) return voices;
        var names = NameMatcher.ForShownNames(_withheld, voices);
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in shown)
        {
            if (Carried(person, names) is not { } match) continue;
            refused.Add(person.Id);
            Report(person, match);
        }

        return refused.Count == 0 ? voices : voices.With((p, voice) => refused.Contains(p.Id) ? voices.Unnamed : voice);
    }

    private NameMatch? Carried(Person person, NameMatcher names)
    {
        var found = Matches(person, names);
        // Many a pseudonym begins with a handle of its owner, who is no secret then; what stands within that handle is.
        if (found.Exists(m => IsOwnHandle(person, m.Name))) found = Matches(person, NameMatcher.ForShownNames(_withheld.Where(n => !IsOwnHandle(person, n)), voices));
        return found.Count == 0 ? null : found.MinBy(m => m.Name.Lapsed);
    }

    private List<NameMatch> Matches(Person person, NameMatcher names)
    {
        var voice = voices.Show(person.Id);
        return [.. names.Find(voice.Name, NamePlace.Text).Where(m => m.Strength == NameStrength.Strong && !(voice.Shown == Display.FirstName && IsOwnWord(person, m.Name)))];
    }

    private static bool IsOwnHandle(Person person, WithheldName name) =>
        name.Person == person && name.Text != person.Name && person.Handles.Contains(name.Text);

    // A first name is many people's, and somebody with one name may be called by it.
    private static bool IsOwnWord(Person person, WithheldName name) =>
        NameWord.In(name.Text) is [var word] && NameWord.In(person.Name).Exists(w => w.Plain == word.Plain);

    private void Report(Person person, NameMatch match)
    {
        var isPseudonym = voices.Show(person.Id).Shown == Display.Pseudonym;
        var carried = PartlyShown.Text(voices.Show(person.Id).Name.Substring(match.Start, match.Length));
        bag.Add(
            match.Name.Lapsed ? Codes.NameLapsed : Codes.NameInShownName,
            isPseudonym ? person.PseudonymAt : person.FirstNameAt,
            $"the {(isPseudonym ? "pseudonym" : "first name")} carries \"{carried}\", a name that may not be shown{match.Name.Since}",
            match.Name.Person == person ? "Choose another; if they agreed to be named, write \"display: name\" and \"name: yes\"." : $"{(isPseudonym ? "Choose another" : "Write another as \"first_name:\"")}.{match.Name.Whose}");
    }
}
