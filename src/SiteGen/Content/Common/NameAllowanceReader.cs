using SiteGen.Privacy.Names;
using SiteGen.Yaml;

namespace SiteGen.Content.Common;

/// <summary>Reads what a page may say though it is somebody's name as well.</summary>
internal static class NameAllowanceReader
{
    /// <summary>The allowances of front matter without findings, before any of its texts is redacted.</summary>
    public static IReadOnlyList<NameAllowance> Read(YamlMap map) => map.Find("allow_name") is not YamlList list ? [] :
        [.. from item in list.Items.OfType<YamlMap>()
            let text = item.Find("text") as YamlScalar
            where !string.IsNullOrWhiteSpace(text?.Value)
            select new NameAllowance(text.Value.Trim(), text.At)];

    /// <summary>One allowance, with its findings.</summary>
    public static NameAllowance? Allowance(Fields f)
    {
        var text = f.Raw(Key.Required("text", means: "the name as it stands on the page"));
        f.Raw(Key.Required("reason", means: "who or what is meant"));
        return text is null ? null : new NameAllowance(text.Value, text.At);
    }
}
