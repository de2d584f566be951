using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Diagnostics;

/// <summary>One cause is one finding, and hides none of another cause.</summary>
public sealed class OneCauseTests
{
    private const string Thread = """

        -- content/discussions/a.md --
        ---
        title: A thread
        summary: A thread of somebody whose file cannot be read as it stands now.
        published: 2026-10-20
        by: astrid
        ---
        :::post {by=astrid}
        How, @astrid?
        :::
        :::post {by=ines}
        Like this.
        :::
        -- content/articles/a.md --
        ---
        title: An article
        summary: An article that names somebody whose file cannot be read as it stands.
        published: 2026-10-20
        reviewed_by: [astrid]
        ---
        Ask @astrid.
        """;

    [Theory]
    [InlineData("name: Astrid Holm\nconsent:\n\tstate: granted", 3)]
    [InlineData("name: Astrid Holm\n display: name\nconsent: {state: granted}", 2)]
    [InlineData("name: \"Astrid\" Holm", 1)]
    [InlineData("name: “Astrid: Holm”", 1)]
    [InlineData("- name: Astrid Holm", 1)]
    [InlineData("name: [Astrid", 1)]
    public void A_slip_in_the_file_of_a_person_is_one_finding_there(string file, int line)
    {
        var found = Assert.Single(TestSite.Build($"-- content/people/astrid.yml --\n{file}\n{Thread}").Findings);
        Assert.Equal(("content/people/astrid.yml", line), (found.Location.File, found.Location.Line));
    }

    [Theory]
    [InlineData("content/people/Astrid.yml", "Name it astrid.yml")]
    [InlineData("content/people/staff/astrid.yml", "directly in content/people/")]
    [InlineData("content/people/astrid.md", "Name it <id>.yml")]
    public void A_file_of_a_person_with_another_name_is_one_finding(string path, string hint)
    {
        var found = Assert.Single(TestSite.Build($"-- {path} --\nname: Astrid Holm\n{Thread}").Findings);
        Assert.Equal(path, found.Location.File);
        Assert.Contains(hint, found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: \"Weigh\" them", "SG0201")]
    [InlineData("title:\n\tWeigh them", "SG0201")]
    [InlineData("title: &a Weigh them", "SG0202")]
    public void What_leads_to_a_page_that_cannot_be_read_is_no_mistake(string title, string code)
    {
        var found = Assert.Single(TestSite.Build($$"""
            -- site.yml --
            title: Test Circle
            base_url: https://circle.test/
            language: en
            timezone: Europe/Stockholm
            join: {url: https://app.circle.test/signup, cost: Free to join}
            menus: {main: [weigh], footer: [code-of-conduct]}
            moderators: [ines]
            contact: {removal: "mailto:care@circle.test"}
            -- content/weigh.md --
            ---
            {{title}}
            summary: A page whose title is written in a way that YAML cannot read.
            id: weigh-them
            ---
            ## Why

            Text.
            -- content/topics/weighing.md --
            ---
            {{title}}
            summary: A topic whose title is written in a way that YAML cannot read.
            start_here: [article-b]
            ---
            -- content/articles/b.md --
            ---
            title: Another
            summary: An article that leads to pages which cannot be read as they stand.
            published: 2026-10-20
            topics: [weighing]
            related: [weigh-them]
            ---
            [One](../weigh.md#why), [two](/weigh/), [three](weigh-them).
            """).Findings.GroupBy(f => f.Code.Id));
        Assert.Equal((code, 2), (found.Key, found.Count()));
    }

    [Fact]
    public void The_body_is_checked_though_the_front_matter_cannot_be_read() => TestSite.Build("""
        -- content/articles/a.md --
        ---
        title: "Weigh" them
        summary: A page whose title is written in a way that YAML cannot read.
        ---
        [Gone](gone.md) and ![](../media/a.png)

        # Again
        -- content/discussions/a.md --
        ---
        title: 'Don't stop'
        ---
        :::post {by=nobody}
        How?
        :::post {by=ines}
        Like this.
        :::
        """).Finds("SG0201", "content/articles/a.md", 2, 16).Finds("SG0801", "content/articles/a.md", 5).Finds("SG0805", "content/articles/a.md", 5).Finds("SG0808", "content/articles/a.md", 7)
            .Finds("SG0201", "content/discussions/a.md", 2).Finds("SG0501", "content/discussions/a.md", 4).Finds("SG0404", "content/discussions/a.md", 6);

    [Theory]
    [InlineData("metrics", "members:\n  label: \"Members\" here")]
    [InlineData("metrics", "- label: Members")]
    [InlineData("glossary", "- term: \"Grey\" slot")]
    public void A_slip_in_a_file_of_data_is_one_finding_there(string name, string file) => Assert.Equal($"content/data/{name}.yml", Assert.Single(TestSite.Build($$"""
        -- content/data/{{name}}.yml --
        {{file}}
        -- content/start.md --
        ---
        title: Start here
        summary: A page that leads to the data which cannot be read as it stands.
        blocks:
          - {block: {{(name == "metrics" ? "metrics, title: Numbers, metrics: [members]" : "newest, title: Newest")}}}
        ---
        [Data](/{{name}}/)
        """).Findings, f => f.Severity == Severity.Error).Location.File);

    [Theory]
    [InlineData("published: 14.9.2026")]
    [InlineData("published: true")]
    public void A_date_that_cannot_be_read_makes_no_draft(string published)
    {
        var build = TestSite.Build($"-- content/articles/a.md --\n---\ntitle: A\nsummary: A page with a date of publication that cannot be read as it stands.\n{published}\n---\n[Gone](gone.md)\n");
        build.Finds("SG0210", "content/articles/a.md", 4, 12).Finds("SG0801", "content/articles/a.md", 6, 1);
        Assert.Empty(build.Result!.HeldPages);
    }

    [Fact]
    public void A_stage_that_cannot_be_read_is_one_finding() =>
        Assert.Equal("SG0209", Assert.Single(TestSite.Build(TestSite.SiteYml("stage: growthh") + """
            -- content/home.md --
            ---
            title: Test Circle
            summary: The home page of a circle that exists only in tests and nowhere else.
            blocks:
              - {block: insights, title: What we found out}
            ---
            """).Findings).Code.Id);

    [Fact]
    public void An_entry_of_another_shape_is_found_at_its_place_and_hides_no_other()
    {
        var found = TestSite.Build("""
            -- content/data/redirects.yml --
            - /plain
            - {from: /old/, to: /nowhere/}
            - {from: /older/, to: /privacy/, kind: moved}
            """).Findings.Where(f => f.Location.File == "content/data/redirects.yml");
        Assert.Equal([("SG0205", 1, 3), ("SG0706", 2, 3), ("SG0203", 3, 34)], found.Select(f => (f.Code.Id, f.Location.Line, f.Location.Column)));
    }

    [Theory]
    [InlineData("blocks:\n  - hero\n  - {block: heroo}", "SG0205", 5, 5)]
    [InlineData("topics:\n  - {a: b}\n  - Vans", "SG0205", 5, 5)]
    public void An_item_of_another_shape_is_found_at_its_place_and_hides_no_other(string lines, string code, int line, int column)
    {
        var found = TestSite.Build($"-- content/home.md --\n---\ntitle: Test Circle\nsummary: The home page of a circle that exists only in tests and nowhere else.\n{lines}\n---\n").Findings;
        Assert.Equal((code, line, column), (found[0].Code.Id, found[0].Location.Line, found[0].Location.Column));
        Assert.Equal(6, Assert.Single(found.Skip(1)).Location.Line);
    }

    [Fact]
    public void A_language_that_no_theme_has_is_one_finding_where_it_is_written_and_English_fills_in()
    {
        var site = System.Text.Encoding.UTF8.GetString(TestSite.Tree("").Read("site.yml")).Replace("language: en", "language: sv", StringComparison.Ordinal);
        var found = Assert.Single(TestSite.Build($"-- site.yml --\n{site}").Findings);
        Assert.Equal(("SG0940", 4, 11), (found.Code.Id, found.Location.Line, found.Location.Column));
    }

    [Fact]
    public void The_same_name_in_two_folders_is_one_finding()
    {
        const string Article = "---\ntitle: A{0}\nsummary: A page of which there is another with the same name, number {0}.\npublished: 2026-10-20\n---\nText.\n";
        var text = System.Globalization.CultureInfo.InvariantCulture;
        var found = Assert.Single(TestSite.Build($"-- content/articles/2025/a.md --\n{string.Format(text, Article, 1)}-- content/articles/2026/a.md --\n{string.Format(text, Article, 2)}").Findings);
        Assert.Equal(("SG0702", "content/articles/2026/a.md"), (found.Code.Id, found.Location.File));
        Assert.StartsWith("Rename one of the two files", found.Hint);
    }

    [Theory]
    [InlineData("date: 2026-10-20", "Use \"published\".")]
    [InlineData("lastmod: 2026-10-20", "Use \"updated\".")]
    [InlineData("author: Mara", "Use \"by\" with the id of a person")]
    [InlineData("Authors: [Mara]", "Use \"by\" with the id of a person")]
    [InlineData("category: hives", "Use \"topics\"")]
    [InlineData("tags: [hives]", "Use \"topics\"")]
    [InlineData("layout: post", "The folder decides")]
    [InlineData("slug: hives", "rename the file")]
    [InlineData("permalink: /hives/", "rename the file")]
    [InlineData("draft: true", "status: draft")]
    [InlineData("description: A text.", "Use \"summary\".")]
    [InlineData("excerpt: A text.", "Use \"summary\".")]
    [InlineData("featured_image: a.png", "Use \"cover\"")]
    [InlineData("redirect_from: [/a/]", "Use \"aliases\".")]
    [InlineData("weight: 3", "sorted by date")]
    [InlineData("cssclasses: [a]", "below \"params:\"")]
    [InlineData("publishd: 2026-10-20", "Did you mean \"published\"?")]
    [InlineData("colour: red", "Known here:")]
    public void A_key_of_another_tool_is_answered_with_ours(string line, string hint)
    {
        var findings = TestSite.Build($"-- content/articles/a.md --\n---\ntitle: A\nsummary: A page with a key that is known from some other tool, and not here.\nstatus: published\n{line}\n---\nText.\n").Findings;
        var found = Assert.Single(findings);
        Assert.Equal(("SG0203", 5, 1), (found.Code.Id, found.Location.Line, found.Location.Column));
        Assert.Contains(hint, found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_field_under_another_name_is_not_missing_as_well() =>
        Assert.Equal("SG0203", Assert.Single(TestSite.Build("-- content/articles/a.md --\n---\ntitle: A\ndescription: A page with a key that is known from some other tool, and not here.\npublished: 2026-10-20\n---\nText.\n").Findings).Code.Id);

    [Theory]
    [InlineData("site.yml", "baseURL", "base_url")]
    [InlineData("content/people/mara.yml", "company", "org")]
    [InlineData("content/events/a.md", "location", "venue")]
    public void Each_file_has_its_own_answers(string path, string key, string ours)
    {
        var head = path.EndsWith(".md", StringComparison.Ordinal) ? "---\n" : path == "site.yml" ? System.Text.Encoding.UTF8.GetString(TestSite.Tree("").Read("site.yml")) : "name: Mara Lindqvist\n";
        var text = $"-- {path} --\n{head}{key}: https://circle.example/\n{(path.EndsWith(".md", StringComparison.Ordinal) ? "---\n" : "")}";
        var found = Assert.Single(TestSite.Build(text).Findings, f => f.Code.Id == "SG0203");
        Assert.Contains($"\"{ours}\"", found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("register_url: www.circle.example/a", "Write https://www.circle.example/a.")]
    [InlineData("register_url: http//circle.example", "Write https://circle.example.")]
    [InlineData("id: Article One", "Write article-one")]
    [InlineData("sold_out: Yes", "Write sold_out: yes, or sold_out: no.")]
    [InlineData("params: {a:b}", "Write a blank behind the colon: \"a: b\".")]
    public void A_value_that_is_nearly_right_is_answered_with_the_right_one(string line, string hint)
    {
        var findings = TestSite.Build($"-- content/events/a.md --\n---\ntitle: A\nsummary: A page with a value that is nearly right, and not quite as it stands.\npublished: 2026-10-20\nstart: 2026-12-10T18:00\nvenue: {{name: Hall}}\n{line}\n---\nText.\n").Findings;
        Assert.Contains(hint, Assert.Single(findings).Hint, StringComparison.Ordinal);
    }
}
