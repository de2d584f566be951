using SiteGen.Tests.Support;

namespace SiteGen.Tests.Model;

/// <summary>Old addresses: those that no host can serve, or that servers keep for themselves, are findings; escapes are what they stand for.</summary>
public sealed class AliasTests
{
    [Theory]
    [InlineData("/con/")]
    [InlineData("/a/aux.txt")]
    [InlineData("/NUL.tar.gz/")]
    [InlineData("/com1/")]
    [InlineData("/lpt9.txt/")]
    [InlineData("/.git/config/")]
    [InlineData("/.htaccess")]
    [InlineData("/.well-known/a/")]
    [InlineData("/%2Egit/")]
    [InlineData("/.sitegen/manifest/")]
    [InlineData("/abc//")]
    [InlineData("/abc//def/")]
    [InlineData("//")]
    [InlineData("/")]
    [InlineData("/a/../b/")]
    [InlineData("/a%2F..%2Fb/")]
    [InlineData("/a./")]
    [InlineData("/a /")]
    [InlineData("/a%3Fb/")]
    [InlineData("/a%/")]
    [InlineData("/a%23b/")]
    [InlineData("/%EF%BF%BE/")]
    [InlineData("/a%00b/")]
    [InlineData("/page/")]
    [InlineData("/p%61ge/")]
    [InlineData("/404.html")]
    [InlineData("https://circle.test/a/")]
    public void An_address_that_cannot_have_been_is_a_finding(string alias)
    {
        TestSite.Build(Article($"aliases: [\"{alias}\"]")).Finds("SG0706", "content/articles/a.md", 5).HasFile("articles/a/index.html");
        TestSite.Build($"{Article("status: published")}\n-- content/data/redirects.yml --\n- {{from: \"{alias}\", to: /articles/a/}}\n").Finds("SG0706", "content/data/redirects.yml", 1);
    }

    [Theory]
    [InlineData("/old-name/", "old-name/index.html")]
    [InlineData("/old-name", "old-name/index.html")]
    [InlineData("/old/name.html", "old/name.html")]
    [InlineData("/caf%C3%A9/", "café/index.html")]
    [InlineData("/cafe%CC%81/", "café/index.html")]
    [InlineData("/café/", "café/index.html")]
    [InlineData("/old%2Dname/", "old-name/index.html")]
    [InlineData("/old%20name/", "old name/index.html")]
    [InlineData("/console/", "console/index.html")]
    [InlineData("/a.b/", "a.b/index.html")]
    public void An_escape_is_what_it_stands_for(string alias, string output)
    {
        TestSite.Build(Article($"aliases: [\"{alias}\"]")).FindsNothing().HasFile(output, "url=https://circle.test/articles/a/");
        TestSite.Build($"{Article("status: published")}\n-- content/data/redirects.yml --\n- {{from: \"{alias}\", to: /articles/%61/}}\n").FindsNothing().HasFile(output, "url=https://circle.test/articles/a/");
    }

    [Fact]
    public void Two_spellings_of_one_address_are_one_address() =>
        TestSite.Build(Article("aliases: [/caf%C3%A9/, /café]")).Finds("SG0702", "content/articles/a.md", 5);

    private static string Article(string line) => $"-- content/articles/a.md --\n---\ntitle: A\nsummary: A page that was at another address before, and is here today.\npublished: 2026-10-20\n{line}\n---\nText.\n";
}
