using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Yaml;

namespace SiteGen.Community;

/// <summary>Reads content/people: one file for each person, whose name is the id.</summary>
internal sealed class PeopleReader(SourceReader files, TimeZoneInfo zone, DiagnosticBag bag)
{
    private const string Folder = "content/people";

    /// <summary>The id of somebody who counts as having withdrawn, whatever their file says, or null.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>Everybody who has a readable file.</summary>
    public IReadOnlyList<Person> Read() => [.. files.Tree.Files(Folder).Select(Person).OfType<Person>()];

    private Person? Person(string path)
    {
        var name = path[(Folder.Length + 1)..];
        if (!name.EndsWith(".yml", StringComparison.Ordinal) || name.Contains('/', StringComparison.Ordinal)) return Misplaced(path);
        var id = name[..^4];
        if (id.Length is 0 or > 64 || !id.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-'))
        {
            bag.Add(Codes.BadFileName, new Location(path), $"\"{id}\" cannot be the id of a person", "Name the file with 1 to 64 lower-case letters, digits and hyphens.");
            return null;
        }

        // Names, handles and where the evidence lies are for nobody who reads the log of a build.
        bag.Conceal(path, (1, int.MaxValue));
        return files.Text(path) is { } text && YamlReader.Read(text.Text, path, 0, bag) is { } map
            ? AsAsked(new PersonReader(zone).Read(id, map, new FieldSource(path, bag)))
            : null;
    }

    private Person AsAsked(Person person) => person.Id == Withdrawn ? person with { Consent = Consent.Withdrawn } : person;

    private Person? Misplaced(string path)
    {
        bag.Add(Codes.MisplacedFile, new Location(path), "this is not the file of a person", "Name it <id>.yml, directly in content/people/.");
        return null;
    }
}
