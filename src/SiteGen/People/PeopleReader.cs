using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.People;

/// <summary>Reads content/people: one file for each person, whose name is the id.</summary>
internal sealed class PeopleReader(SourceReader files, TimeZoneInfo zone, DiagnosticBag bag)
{
    private const string Folder = "content/people";

    /// <summary>The id of somebody who counts as having withdrawn, whatever their file says, or null.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>Whether members who have not answered count as having agreed to be quoted by name.</summary>
    public bool PendingAsGranted { get; init; }

    /// <summary>Everybody who has a file. Who has one that cannot be used, which a finding
    /// says, is there as well: what names them is no mistake.</summary>
    public IReadOnlyList<Person> Read()
    {
        var (people, standIns) = (new Dictionary<string, Person>(StringComparer.Ordinal), new List<Person>());
        foreach (var path in files.Tree.Files(Folder))
        {
            var id = Path.GetFileNameWithoutExtension(path);
            if (Check(path, id) && InternalFault.Guard(bag, new Location(path), () => Person(path, id)) is { } person)
                Add(people, person, path);
            else standIns.Add(StandIn(IsId(id) ? id : Slug.FromName(id), path));
        }

        foreach (var standIn in standIns.Where(s => s.Id.Length > 0)) people.TryAdd(standIn.Id, standIn);
        return [.. people.Values.OrderBy(p => p.Id, StringComparer.Ordinal)];
    }

    private void Add(Dictionary<string, Person> people, Person person, string path)
    {
        if (people.TryAdd(person.Id, person)) return;
        bag.Add(Codes.TwoFiles, new Location(path), $"{people[person.Id].At.File} is this person's file already", "Keep one of the two.");
    }

    private bool Check(string path, string id)
    {
        if (path.LastIndexOf('/') != Folder.Length || Path.GetExtension(path) is not (".yml" or ".yaml"))
            bag.Add(
                Codes.MisplacedFile, new Location(path), "this is not the file of a person",
                "Name it <id>.yml, directly in content/people/.");
        else if (!IsId(id))
            bag.Add(
                Codes.BadFileName,
                new Location(path),
                $"\"{id}\" cannot be the id of a person",
                Slug.FromName(id) is { Length: > 0 and <= 64 } slug
                ? $"Name it {slug}.yml: 1 to 64 lower-case letters, digits and hyphens."
                : "Name the file with 1 to 64 lower-case letters, digits and hyphens.");
        else return true;
        return false;
    }

    private static bool IsId(string id) => id.Length is > 0 and <= 64 && id.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');

    private Person? Person(string path, string id)
    {
        // Names, handles and where the evidence lies are for nobody who reads the log of a build.
        bag.Conceal(path, (1, int.MaxValue));
        return files.Text(path) is { } text && YamlReader.Read(text.Text, path, 0, bag) is { } map
            ? AsAsked(new PersonReader(zone).Read(id, map, new FieldSource(path, bag)))
            : null;
    }

    private Person AsAsked(Person person) => person switch
    {
        _ when person.Id == Withdrawn => person with { Consent = Consent.Withdrawn },
        { Consent.State: ConsentState.Pending } when PendingAsGranted => person with { Consent = Consent.Plain },
        _ => person,
    };

    // Agrees to what keeps pages from being checked, and withholds no name. Nothing is published while there is the finding.
    private Person StandIn(string id, string path)
    {
        var quiet = new DiagnosticBag();
        var map = YamlReader.Read($"name: {id}\nconsent: {{state: granted, scopes: {{quote: yes, name: yes}}}}\n", path, 0, quiet)
            ?? new YamlMap([], new Location(path));
        return new PersonReader(zone).Read(id, map, new FieldSource(path, quiet));
    }
}
