namespace SiteGen.Yaml;

/// <summary>Typed access to the keys of one map. Each key is declared once, where it is read; an undeclared key is unknown. Every value is
/// checked, and dropped if it is not shown at the access level of its page.</summary>
internal sealed partial class Fields
{
    private const int MostSlips = 100;

    private readonly YamlMap _map;
    private readonly string _path;
    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];

    private readonly Reach _reach;
    private readonly string? _variant;

    private Fields(YamlMap map, FieldSource source, (string Path, Reach Reach, string? Variant) place) =>
        (_map, Source, _path, _reach, _variant) = (map, source, place.Path, place.Reach, place.Variant);

    /// <summary>Which values of a map are kept.</summary>
    private enum Reach
    {
        /// <summary>Values whose keys declare that they are shown.</summary>
        Declared,

        /// <summary>All values, since the group controls the build.</summary>
        All,

        /// <summary>No values, since the group is behind the gate.</summary>
        None,
    }

    /// <summary>The context of the file that is being read.</summary>
    public FieldSource Source { get; }

    /// <summary>Where the map begins.</summary>
    public Location At => _map.At;

    /// <summary>The keys as written.</summary>
    public IEnumerable<YamlScalar> Keys => _map.Entries.Select(e => e.Key);

    /// <summary>Reads a map with a function that declares its keys, then reports undeclared keys.</summary>
    public static T Read<T>(YamlMap map, FieldSource source, Func<Fields, T> read) => Read(map, source, read, ("", Reach.Declared, null));

    /// <summary>Lists the keys that a function declares, including those of groups and their variants.</summary>
    public static IReadOnlyList<KeyDeclaration> Declared<T>(Func<Fields, T> read)
    {
        var keys = new List<KeyDeclaration>();
        Read(new YamlMap([], new Location("")), new FieldSource("", new DiagnosticBag()) { OnKey = keys.Add }, read);
        return keys;
    }

    private static T Read<T>(YamlMap map, FieldSource source, Func<Fields, T> read, (string Path, Reach Reach, string? Variant) place)
    {
        var fields = new Fields(map, source, place);
        var value = read(fields);
        fields.ReportUnknown();
        return value;
    }

    /// <summary>Adds a finding at a key's value, or at the map if the key is absent.</summary>
    public void Report(Code code, string key, string message, string hint) =>
        Source.Bag.Add(code, PlaceOf(key), message, hint);

    /// <summary>The location of a key's value, or of the map if the key is absent.</summary>
    public Location PlaceOf(string key) => _map.Find(key)?.At ?? At;

    /// <summary>Whether the key has a value.</summary>
    public bool Has(string key) => _map.Find(key) is { } node and not YamlScalar { IsEmpty: true };

    /// <summary>Whether the key has a text that is not blank.</summary>
    public bool HasText(string key) => Has(key) && !string.IsNullOrWhiteSpace(Written(key));

    /// <summary>A scalar as written, found by following the keys from this map down; null if absent. Nothing is checked or
    /// dropped.</summary>
    public string? Written(params ReadOnlySpan<string> keys)
    {
        YamlNode? node = _map;
        foreach (var key in keys) node = (node as YamlMap)?.Find(key);
        return (node as YamlScalar)?.Value;
    }

    /// <summary>Marks the keys of a group of unknown kind as known, so that they are not reported.</summary>
    public void PassOver(IEnumerable<string> keys) => _known.AddRange(keys);

    // The value of a key; null if it is absent or empty, which is a finding.
    private YamlNode? Node(in Key key)
    {
        var name = key.Name;
        _known.Add(name);
        var node = _map.Find(name);
        if (node is null && key is { IsRequired: true, HasOwnFinding: false }) _missing.Add(name);
        if (node is not YamlScalar { IsEmpty: true }) return node;
        if (node is YamlScalar { Comment: { } comment }) CutText.ReportEmpty(name, comment, Source.Bag);
        else Report(Codes.EmptyValue, name, $"\"{name}\" has no value", "Give it one or remove the line.");
        return null;
    }

    private void Declare(in Key key, string type) => Source.OnKey?.Invoke(Declaration(key, type));

    private KeyDeclaration Declaration(in Key key, string type) => new(_path + key.Name, key, type) { Variant = _variant };

    private Reach ReachOf(in Key key) => _reach switch
    {
        Reach.Declared when Source.Access == Access.Public => Reach.Declared,
        Reach.Declared when key.Show == In.Nowhere => Reach.All,
        Reach.Declared when Shows(key.Show, Source.Access) => Reach.Declared,
        Reach.Declared => Reach.None,
        var inherited => inherited,
    };

    /// <summary>Whether a page with an access level shows a value declared this way.</summary>
    public static bool Shows(In show, Access access) => access switch
    {
        Access.Public => true,
        Access.Preview => show is In.Preview or In.Members,
        _ => show == In.Members,
    };

    private T? Kept<T>(in Key key, T? value) => ReachOf(key) == Reach.None ? default : value;

    private IReadOnlyList<T> KeptItems<T>(in Key key, IReadOnlyList<T> values) => ReachOf(key) == Reach.None ? [] : values;

    // A required key that is only misspelt is reported once, not also as missing.
    private void ReportUnknown()
    {
        var unknown = _map.Entries.Where(e => !_known.Contains(e.Key.Value)).ToList();
        var known = unknown.Count == 0 ? "" : $"Known here: {string.Join(", ", _known.Distinct().Order(StringComparer.Ordinal))}.";
        foreach (var (index, entry) in unknown.Index())
        {
            if (_path.Length == 0 && OtherKeys.Find(entry.Key.Value, _known) is { } other)
            {
                _missing.Remove(other.Key ?? "");
                Source.Bag.Add(Codes.UnknownKey, entry.Key.At, $"unknown key \"{entry.Key.Value}\"", other.Hint);
                continue;
            }

            // This many unknown keys are not typing errors, and searching for suggestions would take seconds.
            var meant = index < MostSlips ? Suggestion.Nearest(entry.Key.Value, _known) : null;
            _missing.Remove(meant ?? "");
            Source.Bag.Add(
                Codes.UnknownKey, entry.Key.At, $"unknown key \"{entry.Key.Value}\"",
                meant is not null ? $"Did you mean \"{meant}\"?" : IsGlued(entry) ? Parted(entry) : known);
        }

        foreach (var key in _missing.Distinct())
            Source.Bag.Add(Codes.MissingField, At, $"the required field \"{key}\" is missing", $"Add \"{key}:\" with a value.");
    }

    private static bool IsGlued(YamlEntry entry) => entry.Value is YamlScalar { IsEmpty: true }
        && entry.Key.Value.Contains(':', StringComparison.Ordinal)
        && entry.Key.Value.Length < 100;

    private static string Parted(YamlEntry entry) =>
        $"Write a blank behind the colon: \"{entry.Key.Value.Replace(":", ": ", StringComparison.Ordinal)}\".";

    private YamlScalar? Scalar(in Key key, string wanted)
    {
        var node = Node(key);
        if (node is YamlScalar scalar) return scalar;
        if (node is not null) Report(Codes.WrongType, key.Name, $"\"{key.Name}\" is not {wanted}", $"Write {wanted}.");
        return null;
    }

    private T? WrongValue<T>(Code code, string key, string wanted, string hint)
    {
        var scalar = (YamlScalar)_map.Find(key)!;
        if (!IsInTypographicQuotes(scalar)) Report(code, key, $"\"{scalar.Value}\" is not {wanted}", hint);
        return default;
    }

    // Typographic quotation marks around a value that is not a text are the actual mistake.
    private bool IsInTypographicQuotes(YamlScalar scalar)
    {
        if (scalar.Quoted || !Quoting.Opens(scalar.Value) || !Quoting.Closes(scalar.Value)) return false;
        Source.Bag.Add(
            Codes.TypographicQuotes, scalar.At, $"{scalar.Value[0]} is a letter to YAML, not a quotation mark",
            $"Write {Quoting.WithoutTypographic(scalar.Value)}.");
        return true;
    }

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
