namespace SiteGen.Theming;

/// <summary>Has the template engine read and render a small template, so that the parts of it that every theme uses are loaded.</summary>
internal static class TemplateWarmUp
{
    private const string Template = """
        <p class="a">{{this.text}}{{{this.text}}}</p>
        {{#if more}}
        {{#each more}}
        {{#unless @first}}, {{/unless}}{{this.text}}{{> part this}}{{> part more=this.text}}
        {{/each}}
        {{else}}
        {{#with this}}{{text}}{{/with}}
        {{/if}}
        """;

    /// <summary>Does it.</summary>
    public static void Run()
    {
        var engine = Layouts.Engine();
        engine.RegisterTemplate("part", engine.Compile(new StringReader("<i>{{this.text}}</i>")));
        using var html = new StringWriter();
        engine.Compile(new StringReader(Template))(html, new View("a", [new View("b", []), new View("c", [])]));
    }

    private sealed record View(string Text, IReadOnlyList<View> More);
}
