using SiteGen.Privacy.Names;
using SiteGen.Yaml;

namespace SiteGen.Content.Common;

/// <summary>Reads the names that a page may contain although somebody withheld has them too.</summary>
internal static class NameAllowanceReader
{
    /// <summary>Reads all allowances without findings, before any text of the front matter is redacted.</summary>
    public static IReadOnlyList<NameAllowance> Read(YamlMap map) => map.Find("allow_name") is not YamlList list ? [] :
        [.. from item in list.Items.OfType<YamlMap>()
            let text = item.Find("text") as YamlScalar
            where !string.IsNullOrWhiteSpace(text?.Value)
            select new NameAllowance(text.Value.Trim(), text.At)];

    /// <summary>Reads one allowance, with its findings.</summary>
    public static NameAllowance? Allowance(Fields f)
    {
        var text = f.Raw(Key.Required("text", means: "the name as it stands on the page"));
        f.Raw(Key.Required("reason", means: "who or what is meant"));
        return text is null ? null : new NameAllowance(text.Value, text.At);
    }
}
