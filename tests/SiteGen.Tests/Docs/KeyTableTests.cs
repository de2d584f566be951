using SiteGen.Content.Blocks;
using SiteGen.Content.Kinds;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Docs;

/// <summary>The tables of keys in docs/content are what the readers declare. <c>SITEGEN_WRITE_DOCS=1</c> writes them.</summary>
public sealed class KeyTableTests
{
    public static TheoryData<string> Documents => [.. Document.All.Select(d => d.Path).Where(p => p.StartsWith("docs/content/", StringComparison.Ordinal))];

    private static IEnumerable<string> All =>
    [
        "site", "person", "every-page", "metrics", "glossary", "redirects",
        .. ContentKind.All.Select(k => k.Name),
        .. BlockKinds.All.Select(k => $"block {k.Name}"),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_tables_of_a_document_are_those_of_the_code(string path)
    {
        var text = Document.Of(path).Text;
        if (Environment.GetEnvironmentVariable("SITEGEN_WRITE_DOCS") == "1")
            File.WriteAllText(Repository.PathOf(path.Split('/')), KeyTable.Filled(text));
        Assert.Equal(KeyTable.Filled(text), Document.Of(path).Text);
    }

    [Fact]
    public void Every_reader_has_its_table_and_every_key_is_in_one() =>
        Assert.Equal(All.Order(StringComparer.Ordinal), Document.All.SelectMany(d => KeyTable.Names(d.Text)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_key_that_a_visitor_may_not_guess_says_what_it_means()
    {
        // Their names and types say all.
        string[] plain =
        [
            "block", "unit", "label", "value", "before", "after", "name", "street", "postal", "city", "region", "country", "title", "description",
            "kind", "host", "views", "replies", "likes", "takeaways", "attendance", "slides", "license", "hashtags", "source", "badges", "joined",
            "quotes", "video", "logo", "logos", "difficulty", "time_needed", "chapters", "discussion", "story", "event", "article", "resource", "topic", "for",
            "page", "main", "footer", "url", "cta", "ref", "date", "by", "note", "resources_used", "speakers", "questions", "post",
        ];
        Assert.Empty(All.SelectMany(KeyTable.Keys).Where(k => k.Key.Means.Length == 0 && !plain.Contains(k.Key.Name)).Select(k => k.Path));
    }
}
