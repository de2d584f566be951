using SiteGen.Diagnostics;
using SiteGen.Tests.Support;
using SiteGen.Theming;
using SiteGen.Theming.Syntax;

namespace SiteGen.Tests.Theming;

public sealed class SightTests
{
    private static readonly HashSet<string> Keys = ["title", "url", "people", "kind", "date"];

    [Theory]
    [InlineData("{{title}}{{this.url}}", true)]
    [InlineData("{{#each people}}{{#if @first}}{{name}}{{/if}}{{/each}}{{t \"replies\" count=title}}", true)]
    [InlineData("{{#if (eq kind \"event\")}}{{> part date}}{{> same}}{{/if}}", true)]
    [InlineData("{{#with date}}{{text}}{{/with}}", true)]
    [InlineData("{{#with date}}{{@index}}{{/with}}", false)]
    [InlineData("{{title}}{{@index}}", false)]
    [InlineData("{{summary}}", false)]
    [InlineData("{{> part}}", false)]
    [InlineData("{{#each people}}{{../title}}{{/each}}", false)]
    [InlineData("{{#if (eq @root.page.kind \"event\")}}a{{/if}}", false)]
    [InlineData("{{> outward date}}", false)]
    public void A_partial_is_seen_to_look_at_the_keys_and_nothing_else(string partial, bool expected) =>
        Assert.Equal(expected, Sight.Of(Parsed(("seen", partial), ("part", "{{text}}"), ("same", "{{title}}"), ("outward", "{{@root.site.title}}")), Keys).Contains("seen"));

    [Fact]
    public void The_header_of_the_default_theme_looks_at_the_site_alone()
    {
        var folder = Repository.PathOf("themes", "default", "partials");
        var partials = Parsed([.. Directory.GetFiles(folder, "*.hbs", SearchOption.AllDirectories).Select(f => (Path.GetRelativePath(folder, f).Replace('\\', '/')[..^4], File.ReadAllText(f)))]);
        Assert.Superset(new HashSet<string> { "header", "site-footer" }, Sight.Of(partials, new HashSet<string> { "site" }).ToHashSet());
    }

    private static Dictionary<string, ParsedTemplate> Parsed(params (string Name, string Text)[] partials)
    {
        var bag = new DiagnosticBag();
        var parsed = partials.ToDictionary(p => p.Name, p => ParsedTemplate.Parse(new Template(p.Name, new ThemeFile($"partials/{p.Name}.hbs", $"themes/default/partials/{p.Name}.hbs"), p.Text), bag));
        Assert.Empty(bag.Sorted());
        return parsed;
    }
}
