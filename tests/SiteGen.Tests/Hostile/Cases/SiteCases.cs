using System.Text;
using static SiteGen.Tests.Hostile.HostileFile;

namespace SiteGen.Tests.Hostile.Cases;

/// <summary>site.yml, people, data, topics.</summary>
internal static class SiteCases
{
    private const string Site = "title: Test Circle\ntagline: A circle for tests\nbase_url: https://circle.test/\nlanguage: en\ntimezone: Europe/Stockholm\njoin: {url: https://app.circle.test/signup, ref: site, cost: Free}\nctas:\n  join: {label: Join free, url: join}\nmoderators: [ines]\n";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        HostileFile.Text("site.yml that is empty", "site.yml", () => "", "SG0207:1"),
        HostileFile.Text("site.yml that is a list", "site.yml", () => "- a", "SG0205:1"),
        HostileFile.Text("site.yml of brackets", "site.yml", () => Times(100_000, "["), "SG0202:1"),
        new("site.yml in UTF-16", "site.yml", () => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Site)], "SG0101:1"),
        HostileFile.Text("site.yml with 50,000 keys", "site.yml", () => Site + UpTo(600_000, i => $"k{i}: v\n"), "SG0203:10"),
        HostileFile.Text("a theme outside", "site.yml", () => Site + "theme: [../../etc]\n", "SG0213:10"),
        HostileFile.Text("a theme without a name", "site.yml", () => Site + "theme: [\"\"]\n", "SG0213:10"),
        HostileFile.Text("a theme a thousand times", "site.yml", () => Site + $"theme: [{Times(1_000, "default, ")}default]\n", Builds),
        HostileFile.Text("a language outside", "site.yml", () => Site.Replace("language: en", "language: ../../../etc/passwd"), "SG0209:4"),
        HostileFile.Text("a zone outside", "site.yml", () => Site.Replace("Europe/Stockholm", "../../etc/passwd"), "SG0215:5"),
        HostileFile.Text("an address with a password", "site.yml", () => Site.Replace("https://circle.test/", "https://a:b@circle.test/"), "SG0211:3"),
        HostileFile.Text("an address without a scheme", "site.yml", () => Site.Replace("https://circle.test/", "circle.test"), "SG0211:3"),
        HostileFile.Text("an address of a file", "site.yml", () => Site.Replace("https://circle.test/", "file:///etc/"), "SG0211:3"),
        HostileFile.Text("a menu of 5,000 pages that are not there", "site.yml", () => Site + $"menus: {{main: [{UpTo(50_000, i => $"x{i}, ")}y]}}\n", "SG0303:10"),
        HostileFile.Text("a moderator outside", "site.yml", () => Site.Replace("[ines]", "[../ines]"), "SG0213:9"),
        HostileFile.Text("a title of 100,000 characters", "site.yml", () => Site.Replace("Test Circle", new string('x', 100_000)), "SG0208:1"),

        HostileFile.Text("a person that is a list", "content/people/odd.yml", () => "- a", "SG0205:1"),
        HostileFile.Text("a person without a name", "content/people/odd.yml", () => "", "SG0207:1"),
        HostileFile.Text("a person with a tag", "content/people/odd.yml", () => "name: !!str Odd\n", "SG0202:1"),
        HostileFile.Text("a person with an anchor", "content/people/odd.yml", () => "name: &n Odd\n", "SG0202:1"),
        HostileFile.Text("a person named by a control character", "content/people/odd.yml", () => "name: \"O\\x07dd\"\n", "SG0102:1"),
        HostileFile.Text("a name that is only spaces", "content/people/odd.yml", () => "name: \"   \"\n", "SG0208:1"),
        HostileFile.Text("a name of one letter that is withheld", "content/people/odd.yml", () => "name: e\nconsent: {state: refused}\n", Builds),
        HostileFile.Text("5,000 further spellings", "content/people/odd.yml", () => $"name: Odd Person\nalso_written: [{UpTo(100_000, i => $"Odd {i}, ")}Odd]\nconsent: {{state: refused}}\n", Builds),
        HostileFile.Text("an avatar outside", "content/people/odd.yml", () => "name: Odd\navatar: ../../../etc/passwd\nconsent: {state: granted, scopes: {name: yes, avatar: yes, profile: yes}}\n", Builds),
        HostileFile.Text("a person who is a folder", "content/people/odd.yml/index.yml", () => "name: Odd\n", "SG0107"),
        HostileFile.Text("a person in capitals", "content/people/Ines.yml", () => "name: Ines\n", "SG0106"),
        HostileFile.Text("a person without a letter", "content/people/.yml", () => "name: Ines\n", "SG0106"),

        HostileFile.Text("metrics that are a list", "content/data/metrics.yml", () => "- a", "SG0205:1"),
        HostileFile.Text("metrics of brackets", "content/data/metrics.yml", () => Times(10_000, "{a: "), "SG0202:1"),
        HostileFile.Text("20,000 metrics without a value", "content/data/metrics.yml", () => UpTo(200_000, i => $"m{i}: {{}}\n"), "SG0207:1"),
        HostileFile.Text("glossary that is a text", "content/data/glossary.yml", () => "text", "SG0205:1"),
        HostileFile.Text("5,000 terms", "content/data/glossary.yml", () => UpTo(250_000, i => $"- {{term: t{i}, definition: Something.}}\n"), Builds),
        HostileFile.Text("a redirect outside", "content/data/redirects.yml", () => "- from: /../../x/\n  to: /articles/\n", "SG0706:1"),
        HostileFile.Text("a redirect to a script", "content/data/redirects.yml", () => "- from: /x/\n  to: javascript:alert(1)\n", "SG0706:1"),
        HostileFile.Text("a redirect to itself", "content/data/redirects.yml", () => "- from: /x/\n  to: /x/\n", "SG0706:1"),
        HostileFile.Text("redirects in a circle", "content/data/redirects.yml", () => "- from: /x/\n  to: /y/\n- from: /y/\n  to: /x/\n", "SG0706:1"),
        HostileFile.Text("redirects of one address", "content/data/redirects.yml", () => "- from: /x/\n  to: /articles/\n- from: /X/\n  to: /articles/\n", "SG0702:3"),
        HostileFile.Text("5,000 redirects", "content/data/redirects.yml", () => UpTo(250_000, i => $"- from: /x{i}/\n  to: https://a.test/{i}\n"), Builds),
        HostileFile.Text("a second document of redirects", "content/data/redirects.yml", () => "- from: /x/\n  to: /articles/\n---\n- a\n", "SG0202:3"),

        HostileFile.Text("a topic of itself", "content/topics/a.md", () => "---\ntitle: A\nsummary: A topic that exists only to show one mistake, and nothing else.\ntopics: [a]\n---\n", Builds),
    ];
}
