using SiteGen.Files;
using SiteGen.People;
using SiteGen.Source;

namespace SiteGen.Reports;

/// <summary>Finds a person by an id, a handle or a name.</summary>
internal sealed class PersonSearch(ISourceTree tree)
{
    private const string Folder = "content/people/";

    private readonly Lazy<IReadOnlyList<Person>> _people = new(() =>
        new PeopleReader(new SourceReader(tree, new DiagnosticBag()), TimeZoneInfo.Utc, new DiagnosticBag()).Read());

    /// <summary>Everybody whose file is readable.</summary>
    public IReadOnlyList<Person> People => _people.Value;

    /// <summary>The person with an id, or null.</summary>
    public Person? Person(string id) => People.FirstOrDefault(p => p.Id == id);

    /// <summary>The matching id; null with a finding if nobody or several people match.</summary>
    public string? Find(string who, DiagnosticBag bag)
    {
        var wanted = who.Trim().TrimStart('@');
        if (tree.Exists($"{Folder}{wanted}.yml") || tree.Exists($"{Folder}{wanted}.yaml")) return wanted;
        var found = Meant(wanted);
        if (found.Count == 1) return found[0];
        if (found.Count == 0) return Nobody(who, wanted, bag);
        var people = string.Join(", ", found);
        bag.Add(
            Codes.SeveralPeople, new Location(Folder), $"\"{who}\" means {found.Count} people: {people}", "Name one of them by the id.");
        return null;
    }

    // A handle belongs to one person, a name may not; a first or family name alone is the last resort.
    private List<string> Meant(string wanted)
    {
        var key = Key(wanted);
        if (key.Length == 0) return [];
        Func<Person, IEnumerable<string?>>[] ways =
        [
            p => p.Handles,
            p => [p.Name, p.Pseudonym],
            p => p.AlsoWritten,
            p => [p.FirstName, .. NameParts.Words(p.Name)],
        ];
        List<string> Ids(Func<Person, IEnumerable<string?>> way) =>
            [.. People.Where(p => way(p).OfType<string>().Any(w => Key(w) == key)).Select(p => p.Id)];
        return ways.Select(Ids).FirstOrDefault(ids => ids.Count > 0) ?? [];
    }

    private string? Nobody(string who, string wanted, DiagnosticBag bag)
    {
        var known =
            tree.Files("content/people").Select(f => Path.GetFileNameWithoutExtension(f)).Concat(People.SelectMany(p => p.Spellings));
        var hint = Suggestion.For(wanted, known, "Name a file of content/people/ without .yml, a handle, or a name.");
        bag.Add(
            Codes.UnknownPerson, new Location($"{Folder}{wanted}.yml"), $"there is nobody with the id, the handle or the name \"{who}\"",
            hint);
        return null;
    }

    private static string Key(string name) =>
        string.Concat(NameParts.Fold(name).Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c)));
}
