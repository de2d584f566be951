using SiteGen.Text;

namespace SiteGen.Yaml;

internal sealed partial class Fields
{
    /// <summary>An id of lower-case letters, digits and hyphens, at most 64.</summary>
    public Located<string>? Id(Key key, string type = "id")
    {
        Declare(key, type);
        return Kept(key, ReadId(key));
    }

    /// <summary>The id of a person; a person's name in its place has its own finding.</summary>
    /// <param name="key">The key.</param>
    /// <param name="role">The person's role on the page; null if it concerns only the editors.</param>
    /// <param name="nobody">A word that is allowed instead of an id and names no person.</param>
    public Located<string>? Person(Key key, PersonRole? role = null, string? nobody = null)
    {
        Source.OnKey?.Invoke(Declaration(key, nobody is null ? "person" : $"person, or `{nobody}`") with { Role = role });
        var id = _map.Find(key.Name) is YamlScalar { IsEmpty: false } scalar
            && !IsId(scalar.Value)
            && Source.ReportName(scalar.Value, scalar.At)
                ? Passed(key)
                : ReadId(key);
        if (id is null || id.Value == nobody) return null;
        Note(key, id, role);
        return Kept(key, id);
    }

    /// <summary>A list of ids with their locations; a single id counts as a list of one.</summary>
    public IReadOnlyList<Located<string>> Ids(Key key, string type = "list of ids")
    {
        Declare(key, type);
        var name = key.Name;
        return KeptItems(key, Items(key, "a list of ids").OfType<YamlScalar>().Where(s => IsIdItem(name, s)).Select(Recurring).ToArray());
    }

    /// <summary>A list of ids of people; a person's name in place of an id has its own finding.</summary>
    public IReadOnlyList<Located<string>> People(Key key, PersonRole role)
    {
        Source.OnKey?.Invoke(Declaration(key, "list of people") with { Role = role });
        var people = Items(key, "a list of ids")
            .OfType<YamlScalar>()
            .Where(s => IsId(s.Value) || (!Source.ReportName(s.Value, s.At) && IsIdItem(key.Name, s)))
            .Select(Recurring)
            .ToArray();
        foreach (var person in people) Note(key, person, role);
        return KeptItems(key, people);
    }

    private Located<string>? ReadId(in Key key)
    {
        if (Scalar(key, "an id") is not { } scalar) return null;
        if (IsId(scalar.Value)) return Recurring(scalar);
        return WrongValue<Located<string>>(Codes.BadId, key.Name, "an id", IdHint(scalar.Value));
    }

    private Located<string>? Passed(in Key key)
    {
        _ = Node(key);
        return null;
    }

    private void Note(in Key key, Located<string> id, PersonRole? role)
    {
        if (role is not { } known) return;
        if (ReachOf(key) == Reach.None) Source.Notes.PeopleInside.Add(id);
        else Source.Notes.People.Add(new PersonUse(id, known));
    }

    private Located<string> Recurring(YamlScalar id) => new(Source.Pool(id.Value), id.At);

    private bool IsIdItem(string key, YamlScalar item)
    {
        if (IsId(item.Value)) return true;
        if (!IsInTypographicQuotes(item))
            Source.Bag.Add(Codes.BadId, item.At, $"\"{item.Value}\" in \"{key}\" is not an id", IdHint(item.Value));
        return false;
    }

    private static string IdHint(string written)
    {
        var slug = Slug.FromName(written);
        return slug.Length is 0 or > 64
            ? "Use 1 to 64 lower-case letters, digits and hyphens."
            : $"Write {slug}: an id is lower-case letters, digits and hyphens.";
    }

    private static bool IsId(string text) =>
        text.Length is > 0 and <= 64 && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
}
