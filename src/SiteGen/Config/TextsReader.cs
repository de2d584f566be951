using SiteGen.Yaml;

namespace SiteGen.Config;

/// <summary>A file of texts.</summary>
internal sealed record TextsFile(string Path, string Yaml);

/// <summary>Reads the text files of one language, the strongest first: key by key the first file that has it wins.</summary>
internal sealed class TextsReader(DiagnosticBag bag)
{
    private static readonly Dictionary<string, int> Lengths = new() { ["months"] = 12, ["weekdays"] = 7 };
    private readonly Dictionary<string, TextEntry> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _lists = new(StringComparer.Ordinal);

    /// <summary>The texts of all files; a key that the engine needs and no file has is a finding in the last file.</summary>
    /// <param name="files">The files, the strongest first.</param>
    /// <param name="fallback">Files of another language, for keys that none of these has.</param>
    /// <param name="requiredKeys">The keys that the engine asks for.</param>
    /// <param name="bag">Takes the findings.</param>
    public static Texts Read(
        IReadOnlyList<TextsFile> files, IReadOnlyList<TextsFile> fallback, IEnumerable<string> requiredKeys, DiagnosticBag bag)
    {
        var reader = new TextsReader(bag);
        foreach (var file in files) reader.Take(file);
        var own = reader.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var file in fallback) reader.Take(file);
        var texts = new Texts(reader._texts, reader._lists)
        {
            OfFallback = [.. reader.Keys.Where(k => !own.Contains(k)).Order(StringComparer.Ordinal)],
        };
        TextsFile[] all = [.. files, .. fallback];
        foreach (var key in requiredKeys.Where(k => all.Length > 0 && !texts.Has(k)))
            bag.Add(
                Codes.MissingText, new Location(all[^1].Path), $"the text \"{key}\" is missing",
                $"Add \"{key}:\" with a text in this language; every site needs it.");
        return texts;
    }

    private IEnumerable<string> Keys => _texts.Keys.Concat(_lists.Keys);

    private void Take(TextsFile file)
    {
        foreach (var entry in YamlReader.Read(file.Yaml, file.Path, 0, bag)?.Entries ?? []) Take(entry, file.Path);
    }

    private void Take(YamlEntry entry, string path)
    {
        var key = entry.Key.Value;
        if (_texts.ContainsKey(key) || _lists.ContainsKey(key)) return;
        if (!IsKey(key)) bag.Add(
            Codes.BadText, entry.Key.At, $"\"{key}\" cannot be the key of a text", "Use letters, digits, hyphens, underscores and points.");
        else if (entry.Value is YamlList list) TakeList(key, list);
        else if (Entry(entry.Value, path) is { } text) _texts.Add(key, text);
    }

    private TextEntry? Entry(YamlNode value, string path)
    {
        if (value is YamlMap map)
            return Fields.Read(map, new FieldSource(path, bag), f => new TextEntry(f.RequiredText("one"), f.RequiredText("other")));
        if (value is YamlScalar scalar) CutText.Report(scalar, bag);
        if (value is YamlScalar { IsEmpty: false } text) return new TextEntry(null, text.Value.Trim());
        bag.Add(Codes.EmptyValue, value.At, "this text is empty", "Write it, or remove the line; then a later theme's text is used.");
        return null;
    }

    private void TakeList(string key, YamlList list)
    {
        if (!list.Items.All(i => i is YamlScalar { IsEmpty: false }))
            bag.Add(Codes.BadText, list.At, $"the list \"{key}\" holds something else than texts", "Write one text for each item.");
        else if (Lengths.TryGetValue(key, out var length) && list.Items.Count != length)
            bag.Add(Codes.BadText, list.At, $"\"{key}\" has {list.Items.Count} items", $"Write {length}.");
        _lists.Add(key, [.. list.Items.OfType<YamlScalar>().Select(i => i.Value.Trim())]);
    }

    private static bool IsKey(string key) =>
        key.Length is > 0 and <= 64 && key.All(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or '.');
}
