using System.Text;
using SiteGen.Config;
using SiteGen.Content;
using SiteGen.Content.Data;
using SiteGen.Content.Kinds;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.People;
using SiteGen.Privacy.Names;
using SiteGen.Source;
using SiteGen.Tests.Support;
using SiteGen.Yaml;

namespace SiteGen.Tests.Diagnostics;

/// <summary>Reads files of the full site: one by its reader alone, or the whole site with a theme that is loaded once, for that is what takes time.</summary>
internal static class FullReading
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.Utc;
    private static readonly Lazy<SiteConfig> Config = new(() => SiteConfigReader.Read(Encoding.UTF8.GetString(FullSite.Files["site.yml"]), new FieldSource("site.yml", new DiagnosticBag()))!);

    /// <summary>Every key that the reader of a file declares.</summary>
    public static HashSet<string> Asked(string file) => Declared(file).Select(k => k.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the reader of a file finds in a text of it.</summary>
    public static IReadOnlyList<Diagnostic> One(string file, string text)
    {
        var bag = new DiagnosticBag();
        var files = new SourceReader(new MemoryTree([new(file, Encoding.UTF8.GetBytes(text))]), bag);
        var source = new FieldSource(file, bag);
        if (file.EndsWith(".md", StringComparison.Ordinal)) new ContentReader(Config.Value, files, Plain(bag), bag) { Now = DateTimeOffset.UnixEpoch }.Read(ContentPath.FromFiles([file], bag).Single());
        else if (file == "site.yml") SiteConfigReader.Read(text, source);
        else if (file.StartsWith("content/data/", StringComparison.Ordinal)) new DataReader(files, source, Zone).Read();
        else if (YamlReader.Read(text, file, 0, bag) is { } map) new PersonReader(Zone).Read("mara", map, source);
        return bag.Sorted();
    }

    /// <summary>What the reader of a file declares.</summary>
    public static IEnumerable<KeyDeclaration> Declared(string file) => file switch
    {
        "site.yml" => SiteConfigReader.Keys,
        _ when file.StartsWith("content/people/", StringComparison.Ordinal) => PersonReader.Keys,
        "content/data/metrics.yml" => DataReader.Keys["metrics"].Select(k => k with { Path = "metrics.*." + k.Path }),
        _ when file.StartsWith("content/data/", StringComparison.Ordinal) => DataReader.Keys[Path.GetFileNameWithoutExtension(file)],
        _ => PageGate.CommonKeys.Concat((ContentKind.WithFolder.FirstOrDefault(k => file.StartsWith($"content/{k.Folder}/", StringComparison.Ordinal)) ?? ContentKind.Plain).Keys),
    };

    /// <summary>What the whole build finds when one file of the site has another text.</summary>
    public static IReadOnlyList<Diagnostic> Whole(string file, string text) =>
        ThemedStreet.Build(new Dictionary<string, byte[]>(FullSite.Files) { [file] = Encoding.UTF8.GetBytes(text) }).Findings;

    private static Redactor Plain(DiagnosticBag bag)
    {
        var policy = new ConsentPolicy([], new Placeholders("", "", "", "", "", ""), DateTimeOffset.UnixEpoch);
        return new Redactor(policy, NameMatcher.ForTexts(policy), bag);
    }
}
