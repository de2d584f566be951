using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Privacy.AccessControl;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>The gate of one page: its access level, and the keys of its kind that are shown at that level.</summary>
internal sealed class PageGate(PageType type, Access access)
{
    private static readonly Lazy<Gate>[] Gates = [.. ContentKind.All.Select(k => new Lazy<Gate>(() => new Gate(KeysOf(k))))];

    /// <summary>The keys that all pages share.</summary>
    public static IReadOnlyList<KeyDeclaration> CommonKeys => Fields.Declared(new CommonReader(TimeZoneInfo.Utc).Read);

    /// <summary>Who may read the page.</summary>
    public Access Access => access;

    /// <summary>The values of front matter that everybody may read.</summary>
    public IEnumerable<YamlScalar> Open(YamlMap frontMatter) => Gates[(int)type].Value.Open(frontMatter, access);

    /// <summary>The values of front matter behind the gate.</summary>
    public IEnumerable<YamlScalar> Closed(YamlMap frontMatter) => Gates[(int)type].Value.Closed(frontMatter, access);

    /// <summary>Whether everybody may read the value of a top-level key.</summary>
    public bool Shows(string key) => Gates[(int)type].Value.Shows(key, access);

    private static IEnumerable<KeyDeclaration> KeysOf(ContentKind kind) => CommonKeys.Concat(kind.Keys);
}
