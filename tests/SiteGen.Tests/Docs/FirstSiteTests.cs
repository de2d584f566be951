using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Docs;

public sealed class FirstSiteTests
{
    [Fact]
    public void The_first_site_of_the_guide_builds_without_a_finding()
    {
        var files = Document.Of("docs/getting-started.md").Code().Where(c => c.Above.StartsWith('`')).ToList();
        Assert.True(files.Count > 5, "The guide shows too few files.");
        var tree = new MemoryTree(files.ToDictionary(f => f.Above.Trim('`'), f => System.Text.Encoding.UTF8.GetBytes(f.Code)).Concat(Repository.DefaultTheme).ToDictionary());
        TestSite.Build(tree).FindsNothing()
            .HasFile("discussions/slugs-in-the-salad/index.html", "Noor Haddad", "beanpole", "torch at ten")
            .Nowhere("de Boer");
    }

    [Fact]
    public void The_discussion_of_the_readme_is_that_of_the_guide()
    {
        var shown = Document.Of("README.md").Code().Single(c => c.Language == "markdown").Code;
        Assert.StartsWith(shown[..shown.LastIndexOf('.')], Document.Of("docs/getting-started.md").Text[Document.Of("docs/getting-started.md").Text.IndexOf(shown[..20], StringComparison.Ordinal)..]);
    }
}
