using System.Collections.ObjectModel;

namespace SiteGen.Yaml;

internal sealed partial class Fields
{
    /// <summary>A list of texts for readers; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(Key key, int max = 500)
    {
        Source.OnKey?.Invoke(Declaration(key, "list of texts") with { Most = max });
        var texts = Items(key, "a list of texts").OfType<YamlScalar>().Select(s => TextItem(key.Name, s, max)).Where(t => t.Length > 0);
        return KeptItems(key, texts.ToArray());
    }

    /// <summary>A list of texts exactly as written, with their locations.</summary>
    public IReadOnlyList<Located<string>> RawTexts(Key key, string type = "list of texts")
    {
        Declare(key, type);
        return KeptItems(key, ReadRawTexts(key));
    }

    /// <summary>A list of absolute http or https addresses.</summary>
    public IReadOnlyList<string> Urls(Key key)
    {
        Declare(key, "list of addresses");
        return KeptItems(key, ReadRawTexts(key).Where(u => IsAddressItem(key.Name, u)).Select(u => u.Value).ToArray());
    }

    private Located<string>[] ReadRawTexts(in Key key) =>
        Items(key, "a list of texts")
            .OfType<YamlScalar>()
            .Where(s => !s.IsEmpty)
            .Select(s => new Located<string>(s.Value.Trim(), s.At))
            .ToArray();

    /// <summary>A list of names of an enumeration; a single one counts as a list of one.</summary>
    public IReadOnlyList<T> Choices<T>(Key key)
        where T : struct, Enum
    {
        DeclareChoice<T>(key, "list of words", null);
        var name = key.Name;
        return KeptItems(key, Items(key, "a list of words").OfType<YamlScalar>().Select(s => Choose<T>(name, s)).OfType<T>().ToArray());
    }

    /// <summary>A nested map read by the function; null if absent.</summary>
    public T? Group<T>(Key key, Func<Fields, T?> read)
        where T : class
    {
        Declare(key, "group");
        var node = Node(key);
        if (node is YamlMap map) return Kept(key, Read(map, Source, read, GroupOf(key)));
        if (Described() is { } none) Read(none, Source, read, GroupOf(key));
        if (node is not null)
            Report(Codes.WrongType, key.Name, $"\"{key.Name}\" is not a group of \"key: value\"", "Write its keys indented below it.");
        return null;
    }

    /// <summary>A nested map read by the function, for a key whose value may also be a word, which is read separately; null if it is a
    /// word.</summary>
    public T? GroupOrWord<T>(Key key, Func<Fields, T?> read)
        where T : class => Source.OnKey is not null || _map.Find(key.Name) is YamlMap ? Group(key, read) : null;

    private (string Path, Reach Reach, string? Variant) GroupOf(in Key key) => ($"{_path}{key.Name}.", ReachOf(key), _variant);

    /// <summary>A list of maps, each read by the function; items for which it returns null are omitted.</summary>
    public IReadOnlyList<T> Groups<T>(Key key, Func<Fields, T?> read)
        where T : class
    {
        Declare(key, "list of groups");
        var node = Node(key);
        if (Described() is { } none) Read(none, Source, read, ItemsOf(key));
        if (node is null) return [];
        if (node is YamlList list)
        {
            var place = ItemsOf(key);
            var groups = list.Items.Where(i => IsGroup(key.Name, i)).Cast<YamlMap>().Select(m => Read(m, Source, read, place));
            return KeptItems(key, groups.OfType<T>().ToArray());
        }

        Report(Codes.WrongType, key.Name, $"\"{key.Name}\" is not a list of groups", "Begin each group with \"- \" and indent its keys.");
        return [];
    }

    private (string Path, Reach Reach, string? Variant) ItemsOf(in Key key) => ($"{_path}{key.Name}[].", ReachOf(key), _variant);

    /// <summary>Declares the keys of every variant of the group, each under its name; does so only when keys are being listed.</summary>
    public void DeclareVariants<T>(IEnumerable<(string Name, Func<Fields, T> Read)> variants)
    {
        if (Described() is not { } none) return;
        foreach (var (name, read) in variants) Read(none, Source, read, (_path, _reach, name));
    }

    // The empty map to read when keys are only being listed.
    private YamlMap? Described() => Source.OnKey is null ? null : new YamlMap([], At);

    private bool IsGroup(string key, YamlNode item)
    {
        if (item is YamlMap) return true;
        Source.Bag.Add(
            Codes.WrongType, item.At, $"an item of \"{key}\" is not a group of \"key: value\"",
            "Write its keys behind \"- \" and below, one \"key: value\" a line.");
        return false;
    }

    /// <summary>A map with keys chosen by the editor, each value a map read by the function.</summary>
    public IReadOnlyList<T> Named<T>(Key key, Func<string, Fields, T> read)
        where T : class
    {
        Declare(key, "groups by id");
        if (Described() is { } none) Read(none, Source, f => read("id", f), ($"{_path}{key.Name}.*.", _reach, _variant));
        return Node(key) switch
        {
            null => [],
            YamlMap map => NamedGroups(map, Source, read).ToArray(),
            var other => WrongMap<T>(other.At, key.Name),
        };
    }

    /// <summary>Reads all groups of a map with keys chosen by the editor.</summary>
    public static IEnumerable<T> NamedGroups<T>(YamlMap map, FieldSource source, Func<string, Fields, T> read)
        where T : class
    {
        foreach (var entry in map.Entries)
        {
            var (name, at) = (entry.Key.Value, entry.Key.At);
            if (!IsId(name)) source.Bag.Add(Codes.BadId, at, $"\"{name}\" is not an id", "Use lower-case letters, digits and hyphens.");
            else if (entry.Value is YamlMap inner) yield return Read(inner, source, f => read(name, f), (name + ".", Reach.Declared, null));
            else source.Bag.Add(
                Codes.WrongType, entry.Value.At, $"\"{name}\" is not a group of \"key: value\"", "Write its keys indented below it.");
        }
    }

    /// <summary>A free map of texts, for themes; nested values become empty and are reported.</summary>
    public IReadOnlyDictionary<string, string> Free(Key key)
    {
        Declare(key, "names with texts");
        if (Node(key) is not { } node) return ReadOnlyDictionary<string, string>.Empty;
        if (node is YamlMap map && map.Entries.All(e => e.Value is YamlScalar))
        {
            foreach (var entry in map.Entries) CheckFree(entry);
            if (ReachOf(key) == Reach.None) return ReadOnlyDictionary<string, string>.Empty;
            return map.Entries.ToDictionary(
                e => e.Key.Value, e => Source.Redact(((YamlScalar)e.Value).Value, e.Value.At), StringComparer.Ordinal);
        }

        Report(Codes.WrongType, key.Name, $"\"{key.Name}\" is not a flat group of texts", "Write \"name: text\" lines below it.");
        return ReadOnlyDictionary<string, string>.Empty;
    }

    private void CheckFree(YamlEntry entry)
    {
        CutText.Report((YamlScalar)entry.Value, Source.Bag);
        CheckComment(((YamlScalar)entry.Value).Value, entry.Value.At);
        if (IsGlued(entry)) Source.Bag.Add(Codes.EmptyValue, entry.Key.At, $"\"{entry.Key.Value}\" has no value", Parted(entry));
    }

    private List<T> WrongMap<T>(Location at, string key)
    {
        Source.Bag.Add(Codes.WrongType, at, $"\"{key}\" is not a group of \"key: value\"", "Write its keys indented below it.");
        return [];
    }

    private IEnumerable<YamlNode> Items(in Key declared, string wanted)
    {
        var key = declared.Name;
        var node = Node(declared);
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

    private bool IsAddressItem(string key, Located<string> url)
    {
        if (IsAddress(url.Value, mail: false)) return Source.Admits(url.Value, url.At);
        Source.Bag.Add(Codes.BadUrl, url.At, $"\"{url.Value}\" in \"{key}\" is not an address", AddressHint(url.Value, mail: false));
        return false;
    }
}
