using SiteGen.Yaml;

namespace SiteGen.Authoring;

/// <summary>Keys that an editor may add, as lines of comments in YAML.</summary>
internal static partial class KeyComments
{
    private const int Widest = 76;

    /// <summary>Returns a line for each key at the top, but for those that are there: how it is written, and what it means.</summary>
    public static string Create(IReadOnlyList<KeyDeclaration> keys, IReadOnlyCollection<string> there) =>
        string.Concat(keys.Where(k => k.Variant is null && IsTop(k.Path) && !there.Contains(k.Path))
            .DistinctBy(k => k.Path)
            .Select(k => Line(k, keys, k.Path)));

    /// <summary>Returns a line for each key of a group.</summary>
    public static string Create(IReadOnlyList<KeyDeclaration> keys, string group) =>
        string.Concat(keys.Where(k => k.Path.StartsWith(group + ".", StringComparison.Ordinal) && IsTop(k.Path[(group.Length + 1)..]))
            .Select(k => Line(k, keys, k.Path)));

    /// <summary>Returns the names of the keys at the top, but for those that are there.</summary>
    public static string Names(IReadOnlyList<KeyDeclaration> keys, IReadOnlyCollection<string> there)
    {
        var text = new StringBuilder();
        var line = "#";
        foreach (var key in keys.Where(k => IsTop(k.Path) && !there.Contains(k.Path)).Select(k => k.Path).Distinct())
        {
            if (line.Length + key.Length > Widest)
            {
                text.Append(line).Append('\n');
                line = "#";
            }

            line += $" {key}";
        }

        return text.Append(line).Append('\n').ToString();
    }

    private static bool IsTop(string path) => path.AsSpan().IndexOfAny('.', '[') < 0;

    private static string Line(KeyDeclaration key, IReadOnlyList<KeyDeclaration> all, string path)
    {
        var means = Plain(key.Key.Means);
        var written = $"# {path}: {Example(key, all)}";
        return means.Length == 0 ? written + "\n" : $"{written}  # {means}\n";
    }

    private static string Example(KeyDeclaration key, IReadOnlyList<KeyDeclaration> all)
    {
        var isList = key.Type.StartsWith("list", StringComparison.Ordinal);
        if (key.Choices.Count > 0) return isList ? $"[{string.Join(", ", key.Choices)}]" : string.Join(" | ", key.Choices);
        var inner = all.Where(k => k.Path.StartsWith(key.Path + (isList ? "[]." : "."), StringComparison.Ordinal))
            .Select(k => k.Path[(key.Path.Length + (isList ? 3 : 1))..])
            .Where(IsTop)
            .Distinct()
            .ToList();
        if (inner.Count > 0) return isList ? $"[{{{string.Join(", ", inner)}}}]" : $"{{{string.Join(", ", inner)}}}";
        return isList ? $"[{key.Type}]" : key.Type;
    }

    private static string Plain(string markdown) => Link().Replace(markdown, "$1").Replace("`", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
