using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Yaml;

namespace SiteGen.Model;

/// <summary>Reads content/data: metrics, glossary, redirects. A file that is not there is empty.</summary>
internal sealed class DataReader(SourceReader files, FieldSource source, TimeZoneInfo zone)
{
    private const string Folder = "content/data/";

    /// <summary>Reads all three.</summary>
    public SiteData Read() => new(Metrics(), Items("glossary.yml", Term), Items("redirects.yml", Redirect));

    private List<Metric> Metrics() =>
        Node("metrics.yml") switch
        {
            null => [],
            YamlMap map => [.. Fields.NamedGroups(map, In("metrics.yml"), Metric, "metrics")],
            var other => Wrong<Metric>(other, "a map from an id to each metric"),
        };

    private List<T> Items<T>(string file, Func<Fields, T> read) =>
        Node(file) switch
        {
            null => [],
            YamlList list when list.Items.All(i => i is YamlMap) => [.. list.Items.Cast<YamlMap>().Select(m => Fields.Read(m, In(file), read))],
            var other => Wrong<T>(other, "a list, each entry begun with \"- \""),
        };

    private YamlNode? Node(string file)
    {
        var path = Folder + file;
        if (!files.Tree.Exists(path) || files.Text(path) is not { } text) return null;
        return YamlReader.ReadNode(text.Text, path, 0, source.Bag) is { } node and not YamlScalar { IsEmpty: true } ? node : null;
    }

    private FieldSource In(string file) => source with { File = Folder + file };

    private List<T> Wrong<T>(YamlNode node, string wanted)
    {
        source.Bag.Add(Codes.WrongType, node.At, "the file has another shape", $"Write {wanted}.");
        return [];
    }

    private Metric Metric(string id, Fields f) => new(
        id,
        f.RequiredText("label", 80),
        f.Required("value", f.Number("value")) ?? 0,
        f.Text("unit", 40),
        f.RequiredText("definition", 300),
        f.RequiredText("source", 200),
        f.Required("date", f.Stamp("date", zone)) ?? Stamp.StandIn,
        f.At);

    private static Term Term(Fields f) => new(f.RequiredText("term", 80), f.RequiredText("definition", 600), f.Texts("also_called", 80));

    private static Redirect Redirect(Fields f)
    {
        var (from, to) = (f.Required("from", f.Raw("from")), f.Required("to", f.Raw("to")));
        return new Redirect(from?.Value ?? "", to?.Value ?? "", f.At);
    }
}
