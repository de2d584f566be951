namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG092 and SG093: templates. Theming/TemplateLinterTests has several examples for each.</summary>
internal static class TemplateExamples
{
    private const string More = """

        -- themes/default/partials/person.hbs --
        {{name}}
        -- themes/default/i18n/en.yml --
        plain: Plain
        by: by {name}
        """;

    public static IReadOnlyList<Example> All { get; } =
    [
        Layout("SG0920", "1:4", "the tag is not closed", "<p>{{page.title</p>"),
        Layout("SG0921", "1:1", "{{#if}} is not closed", "{{#if page.body}}<p>"),
        Layout("SG0922", "1:1", "prints without escaping", "{{&page.title}}"),
        Layout("SG0923", "1:5", "Did you mean \"person\"?", "{{> persn page.editor}}"),
        Layout("SG0924", "1:7", "the partial \"list\" includes itself: list > list", "{{> list}}", "\n-- themes/default/partials/list.hbs --\n<ul>{{> list}}</ul>") with { Place = "themes/default/partials/list.hbs:1:9" },
        Layout("SG0925", "1:3", "There are: t, url, asset, eq.", "{{uppercase page.title}}"),
        Layout("SG0926", "1:7", "\"eq\" has 1 arguments and takes 2", "{{#if (eq page.kind)}}{{/if}}"),
        Layout("SG0927", "1:5", "Did you mean \"plain\"?", "{{t \"plan\"}}"),
        Layout("SG0928", "1:5", "needs a value for {name}", "{{t \"by\"}}"),
        Layout("SG0929", "1:8", "Did you mean \"title\"?", "{{page.titel}}"),
        Layout("SG0930", "1:1", "\"page.topics\" is a list", "{{page.topics}}"),
        Layout("SG0931", "1:1", "is a text and not markup", "{{{page.title}}}"),
        Layout("SG0932", "1:1", "would be escaped twice", "{{page.body}}"),
        Layout("SG0933", "1:9", "not a list", "{{#each page}}{{/each}}"),
        Layout("SG0934", "1:10", "without quotes around it", "<a class={{page.kind}}>x</a>"),
        Layout("SG0935", "1:10", "does not work on every page", "<a href=\"/start/\">x</a>"),
        Layout("SG0936", "1:4", "a style stands in an attribute", "<p style=\"color:red\">x</p>"),
        Layout("SG0937", "1:1", "a script stands within the page", "<script>alert(1)</script>"),
        Layout("SG0938", "1:14", "from another host", "<script src=\"https://cdn.test/a.js\"></script>"),
    ];

    private static Example Layout(string code, string place, string words, string template, string more = "") =>
        Example.Theme(code, $"themes/default/layouts/page.hbs:{place}", words, $"-- themes/default/layouts/page.hbs --\n{template}{more}{More}");
}
