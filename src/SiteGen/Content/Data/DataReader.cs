using SiteGen.Config;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content.Data;

/// <summary>Reads content/data: metrics, glossary, redirects. A missing file counts as empty.</summary>
internal sealed class DataReader(SourceReader files, FieldSource source, TimeZoneInfo zone)
{
    /// <summary>The names of the files that are read.</summary>
    public static IReadOnlyList<string> Names { get; } = ["metrics", "glossary", "redirects"];

    private const string Folder = "content/data/";

    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private readonly FieldNotes _notes = new();

    /// <summary>The keys of each file, by file name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<KeyDeclaration>> Keys => new Dictionary<string, IReadOnlyList<KeyDeclaration>>
    {
        ["metrics"] = Fields.Declared(f => Metric("", f, TimeZoneInfo.Utc)),
        ["glossary"] = Fields.Declared(Term),
        ["redirects"] = Fields.Declared(Redirect),
    };

    /// <summary>Reads all three files.</summary>
    public SiteData Read() => new(Metrics(), Glossary(), Items("redirects", Redirect)) { Unread = _unread, PastDates = _notes.PastDates };

    private List<Metric> Metrics() => Node("metrics", (node, path) => node switch
    {
        YamlMap map => [.. Fields.NamedGroups(map, In(path), (id, f) => Metric(id, f, zone))],
        var other => Wrong<Metric>(other, "a map from an id to each metric"),
    });

    private List<Term> Glossary()
    {
        var terms = Items("glossary", Term);
        foreach (var twins in terms.Where(t => t.Word.Length > 0).GroupBy(t => t.Word, StringComparer.OrdinalIgnoreCase))
            foreach (var twin in twins.Skip(1))
                source.Bag.Add(
                    Codes.RepeatedTerm, twin.At,
                    $"the word \"{twin.Word}\" stands in the glossary already, in line {twins.First().At.Line}",
                    "Keep one of the two, or tell them apart.");
        return terms;
    }

    private List<T> Items<T>(string name, Func<Fields, T> read) => Node(name, (node, path) => node switch
    {
        YamlList list => [.. list.Items.Where(i => IsEntry(i, name)).Cast<YamlMap>().Select(m => Fields.Read(m, In(path), read))],
        var other => Wrong<T>(other, "a list, each entry begun with \"- \""),
    });

    private bool IsEntry(YamlNode item, string name)
    {
        if (item is YamlMap) return true;
        source.Bag.Add(
            Codes.WrongType, item.At, "the entry is not a group of \"key: value\"",
            "Write its keys behind \"- \" and below, one \"key: value\" a line.");
        _unread.Add(name);
        return false;
    }

    private List<T> Node<T>(string name, Func<YamlNode, string, List<T>> read)
    {
        if (PathOf(name) is not { } path) return [];
        return InternalFault.Guard(
            source.Bag, new Location(path),
            () => Node(path) is not { } node ? null : node is YamlScalar { IsEmpty: true } ? [] : read(node, path)) ?? Unread<T>(name);
    }

    private List<T> Unread<T>(string name)
    {
        _unread.Add(name);
        return [];
    }

    private YamlNode? Node(string path) => files.Text(path) is { } text ? YamlReader.ReadNode(text.Text, path, 0, source.Bag) : null;

    private string? PathOf(string name)
    {
        var there = new[] { $"{Folder}{name}.yml", $"{Folder}{name}.yaml" }.Where(files.Tree.Exists).ToList();
        if (there.Count > 1) source.Bag.Add(
            Codes.TwoFiles, new Location(there[1]), $"{there[0]} holds the {name} already", "Move everything into one of the two.");
        return there.FirstOrDefault();
    }

    private FieldSource In(string path) => source with { File = path, Notes = _notes };

    private List<T> Wrong<T>(YamlNode node, string wanted)
    {
        source.Bag.Add(Codes.WrongType, node.At, "the file has another shape", $"Write {wanted}.");
        _unread.Add(Path.GetFileNameWithoutExtension(node.At.File));
        return [];
    }

    private static Metric Metric(string id, Fields f, TimeZoneInfo zone) => new(
        id, f.RequiredText("label", 80), f.Number(Key.Required("value")) ?? 0, f.Text("unit", 40),
        f.RequiredText(new("definition", Means: "what is counted"), 300), f.RequiredText(new("source", Means: "who counted"), 200),
        f.PastStamp(Key.Required("date", means: "when it was counted"), zone) ?? Stamp.StandIn, f.At);

    private static Term Term(Fields f) =>
        new(
            f.RequiredText(new("term", Means: "the word; one that stands there twice is a warning (`SG0309`)"), 80),
            f.RequiredText(new("definition", Means: "what it means"), 600), f.Texts(new("also_called", Means: "other words for it"), 80))
        { At = f.PlaceOf("term") };

    private static Redirect Redirect(Fields f)
    {
        var from = f.Raw(Key.Required("from", means: "the path that was"), "path");
        var to = f.Raw(Key.Required("to", means: "the path of a page that is built, or a whole address"), "path or address");
        return new Redirect(from?.Value ?? "", to is { Value: ['/', ..] } ? Uri.UnescapeDataString(to.Value) : to?.Value ?? "", f.At);
    }
}
