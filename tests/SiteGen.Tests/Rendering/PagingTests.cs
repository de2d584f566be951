using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class PagingTests
{
    [Fact]
    public void Twenty_one_articles_are_two_pages_and_only_the_first_is_in_the_sitemap()
    {
        var articles = string.Join('\n', Enumerable.Range(1, 21).Select(n => $"""
            -- content/articles/a{n}.md --
            ---
            title: Article {n}
            summary: The article number {n} of twenty-one, which is one more than a page of a list shows.
            published: 2026-01-{n:00}
            ---
            Text.
            """));
        var build = TestSite.Build(articles).FindsNothing()
            .HasFile("articles/index.html", "Article 21", "/articles/page/2/")
            .HasFile("articles/page/2/index.html", "rel=\"canonical\" href=\"https://circle.test/articles/page/2/\"", "Article 1<")
            .HasFile("sitemap-articles.xml", "https://circle.test/articles/a1/");
        Assert.DoesNotContain("page/2", build.Text("sitemap-articles.xml"));
        Assert.DoesNotContain("articles/page/3/index.html", build.Files.Keys);
    }
}
