using SiteGen.Diagnostics;
using SiteGen.Tests.Support;
using SiteGen.Theming;
using SiteGen.Theming.Syntax;

namespace SiteGen.Tests.Theming;

public sealed class SightTests
{
    [Theory]
    [InlineData("{{title}}{{this.url}}", true)]
    [InlineData("{{#each people}}{{#if @first}}{{name}}{{/if}}{{/each}}{{t \"replies\" count=replies}}", true)]
    [InlineData("{{#if (eq kind \"event\")}}{{> inner date}}{{> inner}}{{/if}}", true)]
    [InlineData("{{title}}{{@index}}", false)]
    [InlineData("{{#each people}}{{../title}}{{/each}}", false)]
    [InlineData("{{#if (eq @root.page.kind \"event\")}}a{{/if}}", false)]
    [InlineData("{{> outward date}}", false)]
    public void A_partial_of_itself_looks_at_nothing_but_what_it_is_given(string partial, bool expected) =>
        Assert.Equal(expected, Sight.OfItself(Parsed(("seen", partial), ("inner", "{{text}}"), ("outward", "{{@root.site.title}}"))).Contains("seen"));

    [Theory]
    [InlineData("{{site.title}}{{#each site.menu}}{{title}}{{/each}}", true)]
    [InlineData("{{> inner}}", true)]
    [InlineData("{{page.title}}", false)]
    [InlineData("{{#each site.menu}}{{../page.title}}{{/each}}", false)]
    public void A_partial_of_the_site_looks_at_nothing_else(string partial, bool expected) =>
        Assert.Equal(expected, Sight.OfSite(Parsed(("seen", partial), ("inner", "{{site.homeUrl}}"))).Contains("seen"));

    [Fact]
    public void The_cards_of_the_default_theme_are_of_themselves_and_its_header_is_of_the_site()
    {
        var folder = Repository.PathOf("themes", "default", "partials");
        var partials = Parsed([.. Directory.GetFiles(folder, "*.hbs", SearchOption.AllDirectories).Select(f => (Path.GetRelativePath(folder, f).Replace('\\', '/')[..^4], File.ReadAllText(f)))]);
        Assert.Superset(new HashSet<string> { "card", "row" }, Sight.OfItself(partials).ToHashSet());
        Assert.Contains("header", Sight.OfSite(partials));
    }

    private static Dictionary<string, ParsedTemplate> Parsed(params (string Name, string Text)[] partials)
    {
        var bag = new DiagnosticBag();
        var parsed = partials.ToDictionary(p => p.Name, p => ParsedTemplate.Parse(new Template(p.Name, new ThemeFile($"partials/{p.Name}.hbs", $"themes/default/partials/{p.Name}.hbs"), p.Text), bag));
        Assert.Empty(bag.Sorted());
        return parsed;
    }
}
