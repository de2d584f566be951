namespace SiteGen.Theming.Views;

/// <summary>A key of a record that templates see.</summary>
/// <param name="Type">The type of its value.</param>
/// <param name="Read">Reads the value from the record; null where there is none.</param>
internal sealed record ViewKey(ViewType Type, Func<object, object?> Read);

/// <summary>The keys of a record that templates see.</summary>
/// <param name="name">The record in messages.</param>
internal sealed class ViewRecord(string name)
{
    private readonly Dictionary<string, ViewKey> _keys = new(StringComparer.Ordinal);

    /// <summary>The record in messages.</summary>
    public string Name { get; } = name;

    /// <summary>The keys as templates write them.</summary>
    public IReadOnlyDictionary<string, ViewKey> Keys => _keys;

    /// <summary>Adds a key; the generated code does, before any template is read.</summary>
    public void Add(string key, ViewType type, Func<object, object?> read) => _keys.Add(key, new ViewKey(type, read));
}

/// <summary>Every record that templates see, with its keys. The other part is generated from the records themselves.</summary>
internal static partial class ViewRecords;
