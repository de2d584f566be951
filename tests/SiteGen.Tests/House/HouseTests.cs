namespace SiteGen.Tests.House;

public sealed class HouseTests
{
    /// <summary>The folders of the engine, each of which uses only those before it.</summary>
    private static readonly string[] Order =
    [
        "Diagnostics",
        "Text",
        "Files",
        "Yaml",
        "Config",
        "Privacy/PersonalData",
        "Source",
        "People",
        "Privacy/AccessControl",
        "Privacy/Names",
        "Content",
        "Model",
        "Media",
        "Markdown",
        "Privacy/Leaks",
        "Theming",
        "Rendering",
        "Pages",
        "Outputs",
        "Checks",
        "Publish",
        "Build",
        "Reports",
        "Authoring",
    ];

    [Fact]
    public void Every_folder_of_the_engine_has_a_place_in_the_order() =>
        Assert.Equal(Order.Order(StringComparer.Ordinal), Sources.Engine.Select(f => f.Folder).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_folder_uses_only_folders_above_it()
    {
        var against = from file in Sources.Engine
                      from name in Sources.Names(file.Lines)
                      where name.StartsWith("SiteGen.", StringComparison.Ordinal)
                      let used = Sources.Folder(name.Split('.')[1..])
                      where Order.Contains(used) && Array.IndexOf(Order, used) > Array.IndexOf(Order, file.Folder)
                      select $"{file.Path} uses {used}";
        Assert.Empty(against);
    }

    [Fact]
    public void No_two_folders_use_each_other()
    {
        var uses = Sources.Uses().ToLookup(u => (u.From, u.To), u => u.Why);
        Assert.True(uses.Count > 200, $"Only {uses.Count} uses were seen.");
        Assert.Empty(uses.Where(u => string.CompareOrdinal(u.Key.From, u.Key.To) < 0 && uses.Contains((u.Key.To, u.Key.From)))
            .Select(u => $"{u.Key.From} ({u.First()}) and {u.Key.To} ({uses[(u.Key.To, u.Key.From)].First()})"));
    }

    [Fact]
    public void A_file_stands_in_the_folder_that_its_namespace_names()
    {
        var against = from file in Sources.All
                      let named = file.Value.FirstOrDefault(l => l.StartsWith("namespace ", StringComparison.Ordinal))
                      let folder = "namespace " + string.Join('.', file.Key.Split('/')[..^1]) + ";"
                      where named is not null && named != folder
                      select $"{file.Key}: {named}";
        Assert.Empty(against);
    }

    [Theory]
    [InlineData("YamlDotNet", "SiteGen/Yaml/")]
    [InlineData("Markdig", "SiteGen/Markdown/")]
    [InlineData("Scriban", "SiteGen/Theming/")]
    [InlineData("AngleSharp", "nowhere in the engine: a build parses no HTML")]
    [InlineData("System.IO.Hashing", "SiteGen/Text/")]
    [InlineData("NetVips", "SiteGen/Media/Tools/")]
    [InlineData("System.CommandLine", "SiteGen.Cli/")]
    [InlineData("Spectre", "SiteGen.Cli/")]
    public void A_package_is_seen_in_one_folder_only(string package, string folder) =>
        Assert.Empty(Sources.All.Where(f => !f.Key.StartsWith(folder, StringComparison.Ordinal) && Sources
            .Names(f.Value)
            .Any(n => n.Split('.')[0] == package || n.StartsWith(package, StringComparison.Ordinal))).Select(f => f.Key));

    [Fact]
    public void Other_programs_are_started_in_one_place_only() =>
        Assert.Empty(Sources.All.Where(f => f.Key != "SiteGen.Cli/OtherPrograms.cs" && f.Value.Any(l => l.Contains("ProcessStartInfo", StringComparison.Ordinal)
            || l.Contains("Process.Start", StringComparison.Ordinal))).Select(f => f.Key));

    [Fact]
    public void No_file_is_over_250_lines_and_the_builder_within_80()
    {
        Assert.Empty(Sources.All.Where(f => f.Value.Length > 250).Select(f => $"{f.Key}: {f.Value.Length}"));
        Assert.InRange(Sources.All["SiteGen/SiteBuilder.cs"].Length, 1, 80);
    }

    [Fact]
    public void No_method_is_over_40_lines_or_takes_over_four_parameters()
    {
        var methods = Sources.All.SelectMany(f => Sources.Methods(f.Value).Select(m => (f.Key, m))).ToList();
        Assert.True(methods.Count > 800, $"Only {methods.Count} methods were seen.");
        var against = methods.Where(m => m.m.Length > 40 || m.m.Parameters > 4)
            .Select(m => $"{m.Key}:{m.m.Line} {m.m.Name}: {m.m.Length} lines, {m.m.Parameters} parameters")
            .ToList();
        Assert.True(against.Count == 0, string.Join('\n', against));
    }

    [Fact]
    public void No_method_is_called_Of() =>
        Assert.Empty(Sources.All.SelectMany(f => Sources.Methods(f.Value).Where(m => m.Name == "Of").Select(m => $"{f.Key}:{m.Line}")));

    [Fact]
    public void Names_are_words_of_the_field()
    {
        string[] refused = ["Manager", "Util", "Utils", "Helper", "Helpers", "Info", "Processor"];
        Assert.DoesNotContain(
            Sources.All.Keys,
            f => refused.Any(r => Path.GetFileNameWithoutExtension(f).EndsWith(r, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_type_says_in_a_sentence_what_it_is()
    {
        var against = from file in Sources.All
                      from i in Enumerable.Range(1, Math.Max(0, file.Value.Length - 1))
                      where System.Text.RegularExpressions.Regex.IsMatch(
                          file.Value[i],
                          @"^(public|internal)( (static|sealed|abstract|readonly|partial))* (class|record|struct|enum|interface)\b")
                      let before = file.Value[..i].Reverse().SkipWhile(l => l.StartsWith('[')).First()
                      where !before.StartsWith("///", StringComparison.Ordinal)
                          && !file.Value[i].Contains("partial", StringComparison.Ordinal)
                      select $"{file.Key}:{i + 1}";
        Assert.Empty(against);
    }
}
