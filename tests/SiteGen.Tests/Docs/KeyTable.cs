using System.Text.RegularExpressions;
using SiteGen.Config;
using SiteGen.Content;
using SiteGen.Content.Data;
using SiteGen.Content.Kinds;
using SiteGen.People;
using SiteGen.Yaml;

namespace SiteGen.Tests.Docs;

/// <summary>The tables of keys in docs/content, made from what the readers declare.</summary>
internal static partial class KeyTable
{
    /// <summary>The declared keys of a table, by the words in its marker.</summary>
    public static IReadOnlyList<KeyDeclaration> Keys(string name) => name switch
    {
        "site" => SiteConfigReader.Keys,
        "person" => PersonReader.Keys,
        "every-page" => PageGate.CommonKeys,
        "metrics" or "glossary" or "redirects" => DataReader.Keys[name],
        "page" => [.. ContentKind.Plain.Keys.Where(k => k.Variant is null)],
        _ when name.StartsWith("block ", StringComparison.Ordinal) => Block(name["block ".Length..]),
        _ => ContentKind.All.Single(k => k.Name == name).Keys,
    };

    /// <summary>A document with each of its tables made anew.</summary>
    public static string Filled(string text) => Marker().Replace(text, m =>
        $"<!-- keys {m.Groups["name"].Value} -->\n{Table(m.Groups["name"].Value)}<!-- /keys -->");

    /// <summary>The names of the tables in a document.</summary>
    public static IEnumerable<string> Names(string text) => Marker().Matches(text).Select(m => m.Groups["name"].Value);

    // The value of a block is as much behind the gate as the key "blocks".
    private static KeyDeclaration[] Block(string kind) =>
        [.. ContentKind.Plain.Keys.Where(k => k.Variant == kind).Select(k => k with { Path = k.Path["blocks[].".Length..] })];

    private static string Table(string name)
    {
        var hasGate = name is "every-page" or "page" || ContentKind.All.Any(k => k.Name == name);
        var keys = Keys(name);
        var never = keys.Where(k => k.Key.Show == In.Nowhere).Select(k => k.Path + "[].").ToList();
        var rows = keys.GroupBy(k => k.Path)
            .Select(g => g.Last())
            .Select(k => never.Exists(n => k.Path.StartsWith(n, StringComparison.Ordinal)) ? k with { Key = k.Key with { Show = In.Nowhere } } : k)
            .Select(k => Row(k, hasGate));
        return (hasGate ? "| Key | Type | Shown | Meaning |\n|---|---|---|---|\n" : "| Key | Type | Meaning |\n|---|---|---|\n")
            + string.Concat(rows);
    }

    private static string Row(KeyDeclaration key, bool hasGate)
    {
        var name = key.Path.Replace("[]", "", StringComparison.Ordinal).Replace("*", "<id>", StringComparison.Ordinal);
        var shown = key.Key.Show switch { In.Members => "all | ", In.Preview => "previews | ", In.Nowhere => "never | ", _ => "public | " };
        return $"| `{name}`{(key.Key.IsUnused ? " °" : "")} | {Type(key)} | {(hasGate ? shown : "")}{key.Key.Means} |\n".Replace("|  |", "| |", StringComparison.Ordinal);
    }

    private static string Type(KeyDeclaration key)
    {
        var words = string.Join(", ", key.Choices.Select(c => c == key.Default ? $"`{c}` (default)" : $"`{c}`"));
        var type = key.Choices.Count == 0 ? key.Type : key.Type.StartsWith("list", StringComparison.Ordinal) ? $"list of {words}" : words;
        var limit = key.Most == 0 ? ""
            : key.Type.StartsWith("list", StringComparison.Ordinal) ? FormattableString.Invariant($", up to {key.Most} each")
            : key.Least > 1 ? FormattableString.Invariant($", {key.Least} to {key.Most}")
            : FormattableString.Invariant($", up to {key.Most}");
        return type + (key.Key.IsRequired ? ", required" : "") + limit;
    }

    [GeneratedRegex(@"<!-- keys (?<name>[a-z -]+) -->\n.*?<!-- /keys -->", RegexOptions.Singleline)]
    private static partial Regex Marker();
}
