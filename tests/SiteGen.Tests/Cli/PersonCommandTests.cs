using System.Text.Json;
using SiteGen.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

public sealed class PersonCommandTests : IDisposable
{
    private const string Site = """
        -- content/people/bodil.yml --
        name: Bodil Nilsen
        handles: [bo]
        consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}
        -- content/people/zoe.yml --
        name: Zoe Okafor
        consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}
        -- content/articles/a.md --
        ---
        title: An article
        summary: An article by somebody whom the article calls by her family name alone.
        published: 2026-01-01
        by: bodil
        ---
        Ask Nilsen.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("bodil")]
    [InlineData("@bo")]
    [InlineData("bo")]
    [InlineData("Bodil Nilsen")]
    public void Somebody_is_reported_by_id_handle_or_name(string who)
    {
        var (code, output, _) = Run(who);
        Assert.Equal(0, code);
        Assert.Contains("bodil in the source: 1\n  content/articles/a.md:5:5: by\n", output, StringComparison.Ordinal);
        Assert.Contains("May be them, for you to look at: 1\n  content/articles/a.md:7:5: \"Nilsen\" alone\n", output, StringComparison.Ordinal);
        Assert.Contains("A withdrawal would remove: 1\n  people/bodil-nilsen/index.html\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_gets_the_same_as_JSON()
    {
        var (code, output, _) = Run("@bo", "--json");
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(0, code);
        Assert.Equal("bodil", report.GetProperty("person").GetString());
        Assert.Equal(("by", "content/articles/a.md", 5, 5), Place(report.GetProperty("places")[0]));
        Assert.Equal(("\"Nilsen\" alone", "content/articles/a.md", 7, 5), Place(report.GetProperty("mayBe")[0]));
        Assert.Equal("people/bodil-nilsen/index.html", Assert.Single(report.GetProperty("removed").EnumerateArray()).GetString());
        Assert.Contains(report.GetProperty("changed").EnumerateArray(), c => c.GetString() == "articles/a/index.html");
        Assert.Equal(report.GetProperty("changed").GetArrayLength() + 1, report.GetProperty("outputs").GetArrayLength());
        Assert.Equal(0, report.GetProperty("added").GetArrayLength() + report.GetProperty("inTheWay").GetArrayLength());
    }

    [Fact]
    public void Nobody_is_a_finding_also_as_JSON()
    {
        var (code, output, _) = Run("@nobody", "--json");
        var finding = Assert.Single(JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal((1, "SG0501"), (code, finding.GetProperty("code").GetString()));
        Assert.Contains("error SG0501", Run("@nobody").Errors, StringComparison.Ordinal);
    }

    private static (string?, string?, int, int) Place(JsonElement place) =>
        (place.GetProperty("role").GetString(), place.GetProperty("file").GetString(), place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());

    private (int Code, string Output, string Errors) Run(params string[] arguments)
    {
        foreach (var (path, bytes) in TestSite.Files(Site))
        {
            var file = Path.Combine(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        var (output, errors) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var (before, beforeErrors) = (Console.Out, Console.Error);
        try
        {
            Console.SetOut(output);
            Console.SetError(errors);
            var code = CommandLine.Run(["person", .. arguments, "--site", _folder, "--now", TestSite.Now, "--plain-images"]);
            return (code, output.ToString(), errors.ToString());
        }
        finally
        {
            Console.SetOut(before);
            Console.SetError(beforeErrors);
        }
    }
}
