using System.Collections.ObjectModel;
using SiteGen.Diagnostics;

namespace SiteGen.Yaml;

internal sealed partial class Fields
{
    /// <summary>A list of texts for readers; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key, int max = 500)
    {
        Source.OnLimit?.Invoke($"{_path}{key}[]", 1, max);
        return Items(key, "a list of texts").OfType<YamlScalar>().Select(s => TextItem(key, s, max)).Where(t => t.Length > 0).ToArray();
    }

    /// <summary>A list of ids with their places; a single id counts as a list of one.</summary>
    public IReadOnlyList<Located<string>> Ids(string key) =>
        Items(key, "a list of ids").OfType<YamlScalar>().Where(s => IsIdItem(key, s)).Select(Recurring).ToArray();

    /// <summary>A list of ids of people; somebody's name in the place of one is a finding of its own.</summary>
    public IReadOnlyList<Located<string>> People(string key) =>
        Items(key, "a list of ids")
            .OfType<YamlScalar>()
            .Where(s => IsId(s.Value) || (!Source.ReportName(s.Value, s.At) && IsIdItem(key, s)))
            .Select(Recurring)
            .ToArray();

    /// <summary>A list of texts exactly as written, with their places.</summary>
    public IReadOnlyList<Located<string>> RawTexts(string key) =>
        Items(key, "a list of texts")
            .OfType<YamlScalar>()
            .Where(s => !s.IsEmpty)
            .Select(s => new Located<string>(s.Value.Trim(), s.At))
            .ToArray();

    /// <summary>A list of absolute http or https addresses.</summary>
    public IReadOnlyList<string> Urls(string key) => RawTexts(key).Where(u => IsAddressItem(key, u)).Select(u => u.Value).ToArray();

    /// <summary>A list of names of an enumeration; a single one counts as a list of one.</summary>
    public IReadOnlyList<T> Choices<T>(string key)
        where T : struct, Enum =>
        Items(key, "a list of words").OfType<YamlScalar>().Select(s => Choose<T>(key, s)).OfType<T>().ToArray();

    /// <summary>A nested map read by its own function; null when absent.</summary>
    public T? Group<T>(string key, Func<Fields, T?> read)
        where T : class
    {
        var node = Node(key);
        if (node is YamlMap map) return Read(map, Source, read, $"{_path}{key}.");
        if (node is not null)
            Report(Codes.WrongType, key, $"\"{key}\" is not a group of \"key: value\"", "Write its keys indented below it.");
        return null;
    }

    /// <summary>A list of maps, each read by the function; those that it makes nothing of are left out.</summary>
    public IReadOnlyList<T> Groups<T>(string key, Func<Fields, T?> read)
        where T : class
    {
        var node = Node(key);
        if (node is null) return [];
        if (node is YamlList list)
            return list.Items.Where(i => IsGroup(key, i))
                .Cast<YamlMap>()
                .Select(m => Read(m, Source, read, $"{_path}{key}[]."))
                .OfType<T>()
                .ToArray();
        Report(Codes.WrongType, key, $"\"{key}\" is not a list of groups", "Begin each group with \"- \" and indent its keys.");
        return [];
    }

    private bool IsGroup(string key, YamlNode item)
    {
        if (item is YamlMap) return true;
        Source.Bag.Add(
            Codes.WrongType,
            item.At,
            $"an item of \"{key}\" is not a group of \"key: value\"",
            "Write its keys behind \"- \" and below, one \"key: value\" a line.");
        return false;
    }

    /// <summary>A map whose keys are the editor's own, each value a map read by the function.</summary>
    public IReadOnlyList<T> Named<T>(string key, Func<string, Fields, T> read)
        where T : class =>
        Node(key) switch
        {
            null => [],
            YamlMap map => NamedGroups(map, Source, read, $"{_path}{key}").ToArray(),
            var other => WrongMap<T>(other.At, key),
        };

    /// <summary>The groups of a whole map.</summary>
    public static IEnumerable<T> NamedGroups<T>(YamlMap map, FieldSource source, Func<string, Fields, T> read, string path)
        where T : class
    {
        foreach (var entry in map.Entries)
        {
            var (name, at) = (entry.Key.Value, entry.Key.At);
            if (!IsId(name)) source.Bag.Add(Codes.BadId, at, $"\"{name}\" is not an id", "Use lower-case letters, digits and hyphens.");
            else if (entry.Value is YamlMap inner) yield return Read(inner, source, f => read(name, f), path + ".*.");
            else source.Bag.Add(
                Codes.WrongType,
                entry.Value.At,
                $"\"{name}\" is not a group of \"key: value\"",
                "Write its keys indented below it.");
        }
    }

    /// <summary>A free map of texts, for themes; nested values are flattened to nothing and reported.</summary>
    public IReadOnlyDictionary<string, string> Free(string key)
    {
        if (Node(key) is not { } node) return ReadOnlyDictionary<string, string>.Empty;
        if (node is YamlMap map && map.Entries.All(e => e.Value is YamlScalar))
        {
            foreach (var entry in map.Entries)
            {
                CutText.Report((YamlScalar)entry.Value, Source.Bag);
                CheckComment(((YamlScalar)entry.Value).Value, entry.Value.At);
                if (IsGlued(entry)) Source.Bag.Add(Codes.EmptyValue, entry.Key.At, $"\"{entry.Key.Value}\" has no value", Parted(entry));
            }

            return map.Entries.ToDictionary(
                e => e.Key.Value,
                e => Source.Redact(((YamlScalar)e.Value).Value, e.Value.At),
                StringComparer.Ordinal);
        }

        Report(Codes.WrongType, key, $"\"{key}\" is not a flat group of texts", "Write \"name: text\" lines below it.");
        return ReadOnlyDictionary<string, string>.Empty;
    }

    private List<T> WrongMap<T>(Location at, string key)
    {
        Source.Bag.Add(Codes.WrongType, at, $"\"{key}\" is not a group of \"key: value\"", "Write its keys indented below it.");
        return [];
    }

    private IEnumerable<YamlNode> Items(string key, string wanted)
    {
        var node = Node(key);
        if (node is null) return [];
        if (node is YamlScalar) return [node];
        if (node is YamlList list) return list.Items.Where(i => IsScalar(key, wanted, i)).ToArray();
        Report(Codes.WrongType, key, $"\"{key}\" is not {wanted}", "Write [one, two] or one \"- item\" a line.");
        return [];
    }

    private bool IsScalar(string key, string wanted, YamlNode item)
    {
        if (item is YamlScalar scalar) return !IsEmptyItem(key, scalar);
        Source.Bag.Add(Codes.WrongType, item.At, $"\"{key}\" is not {wanted}", "Write [one, two] or one \"- item\" a line.");
        return false;
    }

    private bool IsEmptyItem(string key, YamlScalar item)
    {
        if (!item.IsEmpty) return false;
        if (item.Comment is not null) CutText.Report(item, Source.Bag);
        else Source.Bag.Add(Codes.EmptyValue, item.At, $"an item of \"{key}\" is empty", "Write it or remove it.");
        return true;
    }

    private string TextItem(string key, YamlScalar item, int max)
    {
        var text = item.Value.Trim();
        if (item.Comment is not null) CutText.Report(item, Source.Bag);
        else if (text.Length == 0) Source.Bag.Add(Codes.EmptyValue, item.At, $"an item of \"{key}\" is empty", "Write it or remove it.");
        if (Characters.Count(text) is var count && count > max)
            Source.Bag.Add(Codes.TextLength, item.At, $"an item of \"{key}\" has {count} characters", $"Keep it within {max}.");
        CheckComment(text, item.At);
        Source.OnText?.Invoke(text, item.At);
        return text.Length == 0 ? text : Source.Redact(text, item.At);
    }

    private Located<string> Recurring(YamlScalar id) => new(Source.Pool(id.Value), id.At);

    private bool IsIdItem(string key, YamlScalar item)
    {
        if (IsId(item.Value)) return true;
        if (!IsInTypographicQuotes(item))
            Source.Bag.Add(Codes.BadId, item.At, $"\"{item.Value}\" in \"{key}\" is not an id", IdHint(item.Value));
        return false;
    }

    private bool IsAddressItem(string key, Located<string> url)
    {
        if (IsAddress(url.Value, mail: false)) return Source.Admits(url.Value, url.At);
        Source.Bag.Add(Codes.BadUrl, url.At, $"\"{url.Value}\" in \"{key}\" is not an address", AddressHint(url.Value, mail: false));
        return false;
    }
}
