using System.Text.RegularExpressions;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Resources;
using SiteGen.People;
using SiteGen.Privacy.AccessControl;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Docs;

public sealed partial class ContentKeyTests
{
    private static readonly string[] Readers =
    [
        "src/SiteGen/Config/SiteConfigReader.cs",
        "src/SiteGen/People/PersonReader.cs",
        "src/SiteGen/Source/AttributeReader.cs",
        "src/SiteGen/Content/Data/DataReader.cs",
        "src/SiteGen/Content/Common/CommonReader.cs",
        "src/SiteGen/Content/Common/NameAllowanceReader.cs",
        "src/SiteGen/Content/Common/Video.cs",
        .. Under("Content", "Kinds").Where(f => Asked().IsMatch(File.ReadAllText(Repository.PathOf(f.Split('/'))))),
        .. Under("Content", "Blocks").Where(f => f.EndsWith("Block.cs", StringComparison.Ordinal) || f.EndsWith("BlockKinds.cs", StringComparison.Ordinal)),
    ];

    private static readonly Type[] Choices =
    [
        typeof(Status), typeof(Audience), typeof(DisclosureKind), typeof(AiHelp), typeof(Indexing), typeof(Access), typeof(DiscussionMode), typeof(AcceptedBy), typeof(Visibility),
        typeof(EventMode), typeof(EventStatus), typeof(EventKind), typeof(Difficulty), typeof(ResourceKind), typeof(Display), typeof(SiteGen.Privacy.PersonalData.PersonalDataKind), typeof(SiteGen.Config.LaunchStage), typeof(SiteGen.Content.Blocks.Who),
    ];

    private static readonly Document Content = Document.Of("docs/content.md");

    public static TheoryData<string> ReaderFiles => [.. Readers];

    [Theory]
    [MemberData(nameof(ReaderFiles))]
    public void Every_key_that_a_reader_asks_for_is_in_the_tables(string reader)
    {
        var keys = Asked().Matches(File.ReadAllText(Repository.PathOf(reader.Split('/')))).Select(k => k.Groups["key"].Value).Distinct().ToList();
        Assert.NotEmpty(keys);
        Assert.DoesNotContain(keys, k => !IsWritten(k));
    }

    [Fact]
    public void No_file_reads_keys_that_this_test_does_not_know_of()
    {
        var readers = new[] { "Config", "People", "Source", "Content", "Model" }
            .SelectMany(f => Under(f))
            .Where(f => Asked().IsMatch(File.ReadAllText(Repository.PathOf(f.Split('/')))))
            .Where(f => f != "src/SiteGen/Config/TextsReader.cs");
        Assert.Equal(Readers.Order(StringComparer.Ordinal), readers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_choice_is_in_the_tables() =>
        Assert.Empty(from type in Choices from name in Enum.GetNames(type) let word = SiteGen.Yaml.ChoiceNames.Written(name) where !IsWritten(word) select $"{type.Name}: {word}");

    [Fact]
    public void Every_example_of_front_matter_is_read_without_a_fault()
    {
        var examples = Content.Code().Where(c => c.Language == "yaml" && Files.ContainsKey(c.Heading)).ToList();
        Assert.Equal(Files.Count, examples.Count);
        Assert.All(examples, e =>
        {
            var build = TestSite.Build($"-- {Files[e.Heading]} --\n{(Files[e.Heading].EndsWith(".md") ? $"---\n{e.Code}---\n" : e.Code)}");
            Assert.Empty(build.Findings.Where(f => f.Location.File == Files[e.Heading] && f.Code.Id.StartsWith("SG02")).Select(f => $"{f.Location}: {f.Message}"));
        });
    }

    private static IEnumerable<string> Under(params string[] folders) =>
        Directory.GetFiles(Repository.PathOf(["src", "SiteGen", .. folders]), "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'));

    private static Dictionary<string, string> Files => new()
    {
        ["site.yml"] = "site.yml",
        ["Discussions"] = "content/discussions/a.md",
        ["Stories"] = "content/stories/a.md",
        ["Events"] = "content/events/a.md",
        ["Topics"] = "content/topics/a.md",
        ["Pages for roles and uses"] = "content/for/a.md",
        ["Plain pages and blocks"] = "content/start.md",
        ["People and consent"] = "content/people/mara.yml",
    };

    // A key stands in a table or a sentence as `key`, alone or behind its group.
    private static bool IsWritten(string word) => Regex.IsMatch(Content.Prose, $@"`(\w+\.)*{Regex.Escape(word)}`");

    [GeneratedRegex("""(?:\.(?:RequiredText|Text|Texts|RawTexts|Raw|Ids|Id|Flag|Count|Number|When|Day|Days|Stamp|Choices?<\w+>|Urls|Url|Group|Groups|Named|Free|Node)|Quote)\((?:\w, )?"(?<key>\w+)"|(?<=Keys = \[[^\]\n]*)"(?<key>[a-z-]+)"|(?<=new\[\] \{.*)"(?<key>[a-z]+)"(?=.*\}\s*\r?\n\s*\.Select\(type)""")]
    private static partial Regex Asked();
}
