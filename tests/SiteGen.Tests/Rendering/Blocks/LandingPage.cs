using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering.Blocks;

/// <summary>A site of the last stage whose home page has the blocks of a test.</summary>
internal static class LandingPage
{
    /// <summary>The home page.</summary>
    public const string Home = "index.html";

    private const string Config = """
        title: Test Circle
        tagline: A circle for tests
        base_url: https://circle.test/
        language: en
        timezone: Europe/Stockholm
        stage: {0}
        join: {{url: https://app.circle.test/signup, ref: site, cost: Free to join}}
        ctas:
          join: {{label: Join free, url: join}}
          demo: {{label: Book a walkthrough, url: "https://app.circle.test/demo", commercial: true}}
        menus: {{footer: [code-of-conduct, privacy]}}
        moderators: [ines]
        contact: {{removal: "mailto:care@circle.test"}}
        """;

    /// <summary>Builds it.</summary>
    /// <param name="blocks">The blocks, as lists of YAML.</param>
    /// <param name="files">Further files.</param>
    /// <param name="stage">How far the community is.</param>
    /// <param name="now">The moment to build for.</param>
    public static TestBuild Build(string blocks, string files = "", string stage = "maturity", string now = TestSite.Now) => TestSite.Build($"""
        -- site.yml --
        {string.Format(System.Globalization.CultureInfo.InvariantCulture, Config, stage)}
        -- content/home.md --
        ---
        title: Test Circle
        summary: The home page of a circle that exists only in tests and nowhere else.
        blocks:
        {blocks}
        ---
        {files}
        """, now);

    /// <summary>A page of a type.</summary>
    public static string Page(string file, string published, string more = "", string body = "Text.") => $"""

        -- content/{file}.md --
        ---
        title: Title of {file}
        summary: The page {file} exists only so that a block of the home page can show it.
        published: {published}
        {more}
        ---
        {body}
        """;

    /// <summary>A member who agreed to everything.</summary>
    public static string Member(string id, string name, string state = "granted") => $$"""

        -- content/people/{{id}}.yml --
        name: {{name}}
        role: Dispatcher
        consent:
          state: {{state}}
          scopes: {quote: yes, name: yes, avatar: yes, org: yes, link: yes, profile: yes, snippet: yes, ai: yes, social: yes}
          evidence: {kind: form, ref: c-1, date: 2026-02-11}
        """;

    /// <summary>A post.</summary>
    public static string Post(string by, string more = "") => $":::post {{by={by}{more}}}\nWords of {by}.\n:::\n";
}
