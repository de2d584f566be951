using System.Collections;
using System.Reflection;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Linting;

/// <summary>The keys of the view's records, read from the records themselves once a build.</summary>
/// <param name="root">The record that a template begins with.</param>
internal sealed class ViewTypes(Type root)
{
    private readonly Dictionary<Type, IReadOnlyDictionary<string, ViewType>> _keys = [];

    /// <summary>What a template begins with.</summary>
    public ViewType Root { get; } = new(ViewKind.Record, root);

    /// <summary>The keys of a record as templates write them.</summary>
    public IReadOnlyDictionary<string, ViewType> Keys(Type record)
    {
        if (_keys.TryGetValue(record, out var keys)) return keys;
        return _keys[record] = record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .ToDictionary(p => Written(p.Name), p => Of(p.PropertyType), StringComparer.Ordinal);
    }

    /// <summary>The type of a list's items.</summary>
    public static ViewType Item(ViewType list) => Of(list.Type);

    private static ViewType Of(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string)) return new(ViewKind.Text, type);
        if (type == typeof(int)) return new(ViewKind.Number, type);
        if (type == typeof(bool)) return new(ViewKind.Flag, type);
        if (type == typeof(Markup)) return new(ViewKind.Markup, type);
        if (type == typeof(IReadOnlyDictionary<string, string>)) return new(ViewKind.Texts, type);
        return type.IsAssignableTo(typeof(IEnumerable)) ? new(ViewKind.List, type.GetGenericArguments()[0]) : new(ViewKind.Record, type);
    }

    private static string Written(string property) => char.ToLowerInvariant(property[0]) + property[1..];
}
