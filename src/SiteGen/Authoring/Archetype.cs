using SiteGen.Files;
using SiteGen.Source;

namespace SiteGen.Authoring;

/// <summary>A file of a site or a theme that new files of a kind begin as, with placeholders such as <c>{{ title }}</c>.</summary>
internal sealed partial record Archetype(string Path, string Text)
{
    /// <summary>Returns the archetype of a kind: that of the site, else that of a theme, else null.</summary>
    public static Archetype? Find(ISourceTree tree, string kind)
    {
        var name = kind == "person" ? "person.yml" : kind + ".md";
        var path = tree.Files("themes").Where(f => f.EndsWith($"/archetypes/{name}", StringComparison.Ordinal))
            .Prepend($"archetypes/{name}")
            .FirstOrDefault(tree.Exists);
        return path is not null && SourceText.Decode(path, tree.Read(path), new DiagnosticBag()) is { } text ? new(path, text.Text) : null;
    }

    /// <summary>Returns the text with its placeholders filled; one that there is not is a finding.</summary>
    public string Fill(IReadOnlyDictionary<string, string> values, DiagnosticBag bag) => Placeholder().Replace(Text, found =>
    {
        var name = found.Groups["name"].Value;
        if (values.TryGetValue(name, out var value)) return value;
        var line = Text.AsSpan(0, found.Index).Count('\n') + 1;
        var column = found.Index - Text.LastIndexOf('\n', Math.Max(0, found.Index - 1));
        bag.Add(
            Codes.UnknownPlaceholder, new Location(Path, line, column), $"there is no placeholder \"{name}\"",
            Suggestion.For(name, values.Keys, $"There are: {string.Join(", ", values.Keys)}."));
        return found.Value;
    });

    [GeneratedRegex(@"\{\{\s*(?<name>[A-Za-z_.]*)\s*\}\}")]
    private static partial Regex Placeholder();
}
