using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Theming.Views;

namespace SiteGen.Tests.Docs;

public sealed partial class ViewTableTests
{
    [Fact]
    public void The_table_of_the_view_has_a_row_for_each_key_of_each_record_with_its_type_and_no_other()
    {
        var (rows, keys) = (Rows(), Keys());
        Assert.Empty(keys.Except(rows).Select(k => "missing: " + k));
        Assert.Empty(rows.Except(keys).Select(k => "extra: " + k));
        Assert.Equal(rows.Count, rows.Distinct().Count());
    }

    [Fact]
    public void The_table_of_blocks_names_the_record_of_each() =>
        Assert.Equal(
            ViewRecords.Blocks.Select(b => $"| `blocks/{b.Key}` | [{b.Value.Name}](#{b.Value.Name.ToLowerInvariant()}) |"),
            Table().Split('\n').Where(l => l.StartsWith("| `blocks/", StringComparison.Ordinal)));

    [Fact]
    public void Every_block_has_a_record_and_no_other_has() =>
        Assert.Equal(SiteGen.Content.Blocks.BlockKinds.All.Select(k => k.Name).Order(StringComparer.Ordinal), ViewRecords.Blocks.Keys);

    [Fact]
    public void Each_row_says_what_the_key_means() =>
        Assert.Empty(Row().Matches(Table()).Where(r => r.Groups["meaning"].Value.Trim().Length == 0).Select(r => r.Value));

    [Fact]
    public void The_check_of_templates_knows_each_record_by_its_name_in_the_table_with_the_same_keys() =>
        Assert.All(Records(), r =>
        {
            var known = (ViewRecord)typeof(ViewRecords).GetField(r.Name)!.GetValue(null)!;
            Assert.Equal(r == typeof(PageView) ? "the view" : $"the record \"{Name(r)}\"", ViewType.FromRecord(known).ToString());
            Assert.Equal(Properties(r).Select(p => Written(p.Name)).Order(StringComparer.Ordinal), known.Keys.Keys.Order(StringComparer.Ordinal));
        });

    private static string Table() => Document.Of("docs/themes.md").Text.Split("\n## The view\n")[1];

    private static List<string> Rows()
    {
        var rows = new List<string>();
        foreach (var part in Table().Split("\n### ").Skip(1))
            rows.AddRange(Row().Matches(part).Select(r => $"{part.Split('\n')[0]}.{r.Groups["key"].Value}: {r.Groups["type"].Value}"));
        return rows;
    }

    private static List<string> Keys() =>
        [.. from record in Records() from property in Properties(record) select $"{Name(record)}.{Written(property.Name)}: {Type(property)}"];

    /// <summary>The view, that of share cards, those of blocks, and every record that a path from them leads to.</summary>
    private static List<Type> Records()
    {
        var records = new List<Type> { typeof(PageView), typeof(ShareCardView) };
        records.AddRange(typeof(PageView).Assembly.GetTypes().Where(t => t.GetCustomAttribute<BlockAttribute>() is not null));
        for (var i = 0; i < records.Count; i++)
            records.AddRange(Properties(records[i]).Select(p => Inner(p.PropertyType)).Where(t => IsRecord(t) && !records.Contains(t)).Distinct());
        return records;
    }

    private static PropertyInfo[] Properties(Type record) => [.. record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType != typeof(object))];

    private static Type Inner(Type type) => IsList(type) ? type.GetGenericArguments()[0] : type;

    private static bool IsList(Type type) => type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) && type.GetGenericArguments().Length == 1;

    private static bool IsRecord(Type type) => type.Namespace == typeof(PageView).Namespace && type != typeof(Markup);

    private static string Type(PropertyInfo property)
    {
        var optional = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return (IsList(type) ? $"list of {Item(Inner(type))}" : One(type)) + (optional ? " or null" : "");
    }

    private static string Item(Type type) => type == typeof(string) ? "texts" : One(type);

    private static string One(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(int) ? "number"
        : type == typeof(bool) ? "yes or no"
        : type == typeof(Markup) ? "markup"
        : type == typeof(IReadOnlyDictionary<string, string>) ? "texts by name"
        : $"[{Name(type)}](#{Name(type).ToLowerInvariant()})";

    private static string Name(Type record) => record == typeof(PageView) ? "view" : Written(record.Name.Replace("View", "").Replace("Facts", ""));

    private static string Written(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"^\| `(?<key>\w+)` \| (?<type>[^|]+?) \|(?<meaning>.*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
