using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Yaml;

/// <summary>Typed reading of one map. Each key is named once, where it is read; a key that nobody reads is unknown.</summary>
internal sealed partial class Fields
{
    private const int MostSlips = 100;

    private readonly YamlMap _map;
    private readonly string _path;
    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];

    private Fields(YamlMap map, FieldSource source, string path) => (_map, Source, _path) = (map, source, path);

    /// <summary>The file that is read and where its findings go.</summary>
    public FieldSource Source { get; }

    /// <summary>Where the map begins.</summary>
    public Location At => _map.At;

    /// <summary>The keys as written.</summary>
    public IEnumerable<YamlScalar> Keys => _map.Entries.Select(e => e.Key);

    /// <summary>Reads a map by a function that names its keys, then reports the keys that it did not name.</summary>
    public static T Read<T>(YamlMap map, FieldSource source, Func<Fields, T> read, string path = "")
    {
        var fields = new Fields(map, source, path);
        var value = read(fields);
        fields.ReportUnknown();
        return value;
    }

    /// <summary>Adds a finding at a key's value, or at the map where the key is absent.</summary>
    public void Report(Code code, string key, string message, string hint) =>
        Source.Bag.Add(code, PlaceOf(key), message, hint);

    /// <summary>Where the value of a key stands, or the map where the key is absent.</summary>
    public Location PlaceOf(string key) => _map.Find(key)?.At ?? At;

    /// <summary>Whether the key is there with a value.</summary>
    public bool Has(string key) => _map.Find(key) is { } node and not YamlScalar { IsEmpty: true };

    /// <summary>The value of a key; null when absent or empty, which is a finding.</summary>
    public YamlNode? Node(string key)
    {
        _known.Add(key);
        Source.OnKey?.Invoke(_path + key);
        var node = _map.Find(key);
        if (node is not YamlScalar { IsEmpty: true }) return node;
        if (node is YamlScalar { Comment: { } comment }) CutText.ReportEmpty(key, comment, Source.Bag);
        else Report(Codes.EmptyValue, key, $"\"{key}\" has no value", "Give it one or remove the line.");
        return null;
    }

    // A required key that is only misspelt is one mistake, not two.
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

            // Whoever has more of them than this has not mistyped, and the search would cost seconds.
            var meant = index < MostSlips ? Suggestion.Nearest(entry.Key.Value, _known) : null;
            _missing.Remove(meant ?? "");
            Source.Bag.Add(
                Codes.UnknownKey,
                entry.Key.At,
                $"unknown key \"{entry.Key.Value}\"",
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

    private YamlScalar? Scalar(string key, string wanted)
    {
        var node = Node(key);
        if (node is YamlScalar scalar) return scalar;
        if (node is not null) Report(Codes.WrongType, key, $"\"{key}\" is not {wanted}", $"Write {wanted}.");
        return null;
    }

    private T? WrongValue<T>(Code code, string key, string wanted, string hint)
    {
        var scalar = (YamlScalar)_map.Find(key)!;
        if (!IsInTypographicQuotes(scalar)) Report(code, key, $"\"{scalar.Value}\" is not {wanted}", hint);
        return default;
    }

    // Around a value that is no text they are the whole mistake.
    private bool IsInTypographicQuotes(YamlScalar scalar)
    {
        if (scalar.Quoted || !Quoting.Opens(scalar.Value) || !Quoting.Closes(scalar.Value)) return false;
        Source.Bag.Add(
            Codes.TypographicQuotes,
            scalar.At,
            $"{scalar.Value[0]} is a letter to YAML, not a quotation mark",
            $"Write {Quoting.WithoutTypographic(scalar.Value)}.");
        return true;
    }

    private static bool IsId(string text) =>
        text.Length is > 0 and <= 64 && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
