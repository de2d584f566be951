namespace SiteGen.Yaml;

/// <summary>A value of a YAML document and its location.</summary>
internal abstract record YamlNode(Location At);

/// <summary>A plain or quoted scalar.</summary>
internal sealed record YamlScalar(string Value, bool Quoted, Location At) : YamlNode(At)
{
    /// <summary>The comment directly after a plain scalar, or null.</summary>
    public Located<string>? Comment { get; init; }

    /// <summary>Whether nothing was written: an empty plain scalar, <c>~</c> or <c>null</c>.</summary>
    public bool IsEmpty => !Quoted && Value is "" or "~" or "null";
}

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlNode> Items, Location At) : YamlNode(At);

/// <summary>A map in the order written; its keys are unique.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, Location At) : YamlNode(At)
{
    /// <summary>The value of a key, or null.</summary>
    public YamlNode? Find(string key)
    {
        for (var at = 0; at < Entries.Count; at++)
            if (Entries[at].Key.Value == key) return Entries[at].Value;
        return null;
    }
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A value with its location, for findings that only a later stage can make.</summary>
internal sealed record Located<T>(T Value, Location At);
