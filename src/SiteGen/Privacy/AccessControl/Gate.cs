using SiteGen.Yaml;

namespace SiteGen.Privacy.AccessControl;

/// <summary>Decides which front-matter values a page shows, by the access that readers declare for their keys; undeclared keys are behind
/// the gate.</summary>
internal sealed class Gate(IEnumerable<KeyDeclaration> keys)
{
    private readonly Dictionary<string, In> _shown = keys
        .DistinctBy(k => PathOf(k.Path))
        .ToDictionary(k => PathOf(k.Path), k => k.Key.Show, StringComparer.Ordinal);

    /// <summary>The values that a page with this access shows, in file order.</summary>
    public IEnumerable<YamlScalar> Open(YamlMap map, Access access) =>
        access == Access.Public ? Scalars(map) : Values(map, "", (access, true));

    /// <summary>The values that stay behind the gate at this access, in file order.</summary>
    public IEnumerable<YamlScalar> Closed(YamlMap map, Access access) =>
        access == Access.Public ? [] : Values(map, "", (access, false));

    /// <summary>Whether a page with this access shows the value of a top-level key.</summary>
    public bool Shows(string path, Access access) => Fields.Shows(_shown.GetValueOrDefault(path), access);

    private IEnumerable<YamlScalar> Values(YamlNode node, string path, (Access Access, bool Open) wanted) => node switch
    {
        YamlMap map => map.Entries.SelectMany(e => Values(e, path + e.Key.Value, wanted)),
        YamlList list => list.Items.SelectMany(i => Values(i, path, wanted)),
        YamlScalar scalar when wanted.Open => [scalar],
        _ => [],
    };

    private IEnumerable<YamlScalar> Values(YamlEntry entry, string path, (Access Access, bool Open) wanted) =>
        !Shows(path, wanted.Access) ? (wanted.Open ? [] : Scalars(entry.Value)) : Values(entry.Value, path + ".", wanted);

    // All scalar values of a node, at any depth.
    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(e => Scalars(e.Value)),
        YamlList list => list.Items.SelectMany(Scalars),
        YamlScalar scalar => [scalar],
        _ => [],
    };

    private static string PathOf(string declared) => declared.Replace("[]", "", StringComparison.Ordinal);
}
