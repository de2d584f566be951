using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.House;

/// <summary>What ships is named with its version and licence.</summary>
public sealed partial class NoticesTests
{
    [Fact]
    public void The_notices_name_every_package_that_ships_and_no_other()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src", "SiteGen.Cli", "packages.lock.json")));
        var packages = locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject())
            .Where(p => p.Value.GetProperty("type").GetString() != "Project").Select(p => $"{p.Name} {p.Value.GetProperty("resolved").GetString()}");
        var rows = Row().Matches(File.ReadAllText(Repository.PathOf("THIRD-PARTY-NOTICES.md"))).Select(m => $"{m.Groups["name"].Value} {m.Groups["version"].Value}");
        Assert.Equal(packages.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_font_has_its_licence_beside_it()
    {
        var fonts = new[] { "src", "themes" }.SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f), "*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f) is ".ttf" or ".otf" or ".woff2" && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, f => Assert.NotEmpty(Directory.GetFiles(Path.GetDirectoryName(f)!, "*LICEN*").Concat(Directory.GetFiles(Path.GetDirectoryName(f)!, "OFL*"))));
    }

    [GeneratedRegex(@"^\| \[(?<name>[^\]]+)\]\([^)]+\) \| (?<version>[0-9.]+) \| [^|]+ \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
