using System.Security.Cryptography;
using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

/// <summary>The native tool does what the tool on the usual runtime does.</summary>
public sealed class NativeToolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-native-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [NativeToolFact]
    public void The_sample_with_its_pictures_is_the_same_bytes_whatever_compiled_the_tool()
    {
        var native = NativeTool.Run([.. Build("native"), "--jobs", "1"]);
        var managed = NativeTool.RunManaged([.. Build("managed"), "--jobs", "3"]);
        Assert.Equal((0, 0), (native.Code, managed.Code));
        Assert.Equal(WithoutProgress(managed.Error), WithoutProgress(native.Error));
        Assert.DoesNotContain("SG0860", native.Error, StringComparison.Ordinal);
        Assert.Contains("Building: ", managed.Error, StringComparison.Ordinal);
        var written = Written("native");
        Assert.Equal(Written("managed"), written);
        Assert.Contains(written, f => f.StartsWith("assets/cards/", StringComparison.Ordinal));
        Assert.Contains(written, f => f.Contains(".avif=", StringComparison.Ordinal));
        Assert.Contains("0 files written", NativeTool.Run(Build("native")).Output, StringComparison.Ordinal);
    }

    [NativeToolFact]
    public void Without_libvips_beside_it_the_tool_says_so_and_takes_no_other()
    {
        var bare = Path.Combine(_folder, "bare");
        Directory.CreateDirectory(bare);
        File.Copy(Path.Combine(NativeTool.Folder!, "sitegen"), Path.Combine(bare, "sitegen"));
        var run = NativeTool.Run(Site("bare", ""), bare, ("LD_LIBRARY_PATH", NativeTool.Folder!), ("LD_DEBUG", "files"));
        Assert.Equal(0, run.Code);
        Assert.Contains("hint SG0857: share cards and smaller copies of images cannot be made: \"libvips.so.42\"", run.Error, StringComparison.Ordinal);
        Assert.Contains("file=libc.so.6", run.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch("file=.*libvips|calling init:.*libvips", run.Error);
    }

    [NativeToolFact]
    public void Without_the_fonts_beside_it_the_tool_says_so()
    {
        var bare = Path.Combine(_folder, "bare");
        Directory.CreateDirectory(bare);
        foreach (var file in new[] { "sitegen", "libvips.so.42" }) File.Copy(Path.Combine(NativeTool.Folder!, file), Path.Combine(bare, file));
        Assert.Contains("SG0857: share cards and smaller copies of images cannot be made: \"fonts/Arimo-Regular.ttf\"", NativeTool.Run(Site("bare", ""), bare).Error, StringComparison.Ordinal);
    }

    [NativeToolFact]
    public void Libvips_is_loaded_only_where_pictures_are_made()
    {
        string[] site = Site("native", "");
        Assert.Matches("calling init:.*libvips", NativeTool.Run(site, null, ("LD_DEBUG", "files")).Error);
        Assert.DoesNotContain("libvips", NativeTool.Run([.. site, "--plain-images"], null, ("LD_DEBUG", "files")).Error, StringComparison.Ordinal);
    }

    [NativeToolTheory]
    [InlineData("-- content/people/b.yml --\nname: [", "SG02")]
    [InlineData("-- content/people/b.yml --\nname: Bo\nhandels: [b]", "SG0203")]
    [InlineData("-- content/articles/b.md --\n---\ntitle: B\nsummary: An article whose only text leads to a page that nobody has written for this site.\npublished: 2026-01-01\n---\n[Gone](gone.md)", "SG0801")]
    [InlineData("-- content/people/b.yml --\nname: Bo Berg\nconsent: {state: perhaps}", "SG02")]
    [InlineData("-- site.yml --\ntitle: T\nbase_url: https://t.test/\nlanguage: en\ntimezone: UTC\ntheme: [ours, default]\n-- themes/ours/partials/footer.sbn-html --\n{{ site.titel }}", "SG09")]
    public void A_mistake_is_told_in_the_words_of_the_other_tool(string files, string code)
    {
        var (native, managed) = (NativeTool.Run(Site("native", files)), NativeTool.RunManaged(Site("managed", files)));
        Assert.Equal((1, 1), (native.Code, managed.Code));
        Assert.Equal(managed.Error, native.Error);
        Assert.Contains($"error {code}", native.Error, StringComparison.Ordinal);
    }

    [NativeToolFact]
    public void Findings_as_JSON_and_wrong_usage_are_the_same()
    {
        string[] json = [.. Site("native", "-- content/people/b.yml --\nname: ["), "--format", "json"];
        Assert.Equal(WithoutSeconds(NativeTool.RunManaged(json).Output), WithoutSeconds(NativeTool.Run(json).Output));
        foreach (var wrong in new[] { "--strickt", "--jobs=many", "--now=yesterday" })
        {
            var (native, managed) = (NativeTool.Run(["build", wrong]), NativeTool.RunManaged(["build", wrong]));
            Assert.Equal(2, native.Code);
            Assert.Equal((managed.Code, managed.Error), (native.Code, native.Error));
        }
    }

    [NativeToolTheory]
    [InlineData("member-041")]
    [InlineData("nobody-of-this-name")]
    public void The_report_on_a_person_is_the_same(string who)
    {
        foreach (var format in new[] { new[] { "--plain-images" }, ["--plain-images", "--json"] })
        {
            string[] arguments = ["person", who, "--site", Repository.Root, "--now", TestSite.Now, .. format];
            Assert.Equal(NativeTool.RunManaged(arguments), NativeTool.Run(arguments));
        }
    }

    [NativeToolFact]
    public void The_report_on_a_person_names_the_same_pictures()
    {
        Site("native", People.Canary.Open + People.Canary.Person("{state: granted, scopes: {quote: yes, name: yes, profile: yes, social: yes}}") + People.Canary.Thread);
        string[] arguments = ["person", "quen", "--site", Path.Combine(_folder, "site"), "--now", TestSite.Now];
        var native = NativeTool.Run(arguments);
        Assert.Equal(NativeTool.RunManaged(arguments), native);
        Assert.Contains("assets/cards/discussion-thread.", native.Output, StringComparison.Ordinal);
    }

    private static string WithoutProgress(string words) => Regex.Replace(words, "^Building: .*\n", "", RegexOptions.Multiline);

    private static string WithoutSeconds(string json) => Regex.Replace(json, "\"seconds\": [0-9.]+", "");

    private string[] Build(string name) =>
        ["build", "--site", Repository.Root, "--output", Path.Combine(_folder, name), "--cache", Path.Combine(_folder, name + "-cache"), "--now", TestSite.Now];

    private string[] Site(string name, string files)
    {
        foreach (var (path, bytes) in TestSite.Files(files))
        {
            var file = Path.Combine(_folder, "site", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        return ["build", "--site", Path.Combine(_folder, "site"), "--output", Path.Combine(_folder, name), "--now", TestSite.Now, "--quiet"];
    }

    private List<string> Written(string name) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(_folder, name), "*", SearchOption.AllDirectories)
            .Select(f => $"{Path.GetRelativePath(Path.Combine(_folder, name), f)}={Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}")
            .Where(f => !f.StartsWith(".sitegen", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];
}
