namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG092 and SG093: templates. Theming/TemplateCheckTests has several examples for each.</summary>
internal static class TemplateExamples
{
    private const string More = """

        -- themes/default/partials/person.sbn-html --
        {{ $.person.name }}
        -- themes/default/i18n/en.yml --
        plain: Plain
        by: by {name}
        """;

    public static IReadOnlyList<Example> All { get; } =
    [
        Layout("SG0920", "1:4", "the tag is not closed", "<p>{{ page.title</p>"),
        Layout("SG0921", "1:4", "Every {{ if }} and {{ for }} needs one {{ end }}", "{{ if page.body }}<p>a</p>"),
        Layout("SG0922", "1:4", "{{ while }} is used", "{{ while page.body }}a{{ end }}"),
        Layout("SG0923", "1:12", "Did you mean \"person\"?", "{{ include 'persn' person: page.editor }}"),
        Layout("SG0924", "1:16", "the partial \"list\" includes itself: list > list", "{{ include 'list' }}", "\n-- themes/default/partials/list.sbn-html --\n<ul>{{ include 'list' }}</ul>") with { Place = "themes/default/partials/list.sbn-html:1:16" },
        Layout("SG0925", "1:4", "Did you mean \"string.upcase\"?", "{{ string.uppercase page.title }}"),
        Layout("SG0926", "1:4", "\"url\" gets 2 arguments and takes 1", "{{ url \"/a/\" \"/b/\" }}"),
        Layout("SG0927", "1:6", "Did you mean \"plain\"?", "{{ t \"plan\" }}"),
        Layout("SG0928", "1:6", "needs a value for {name}", "{{ t \"by\" }}"),
        Layout("SG0929", "1:9", "Did you mean \"title\"?", "{{ page.titel }}"),
        Layout("SG0930", "1:4", "\"page.topics\" is a list", "{{ page.topics }}"),
        Layout("SG0933", "1:13", "not a list", "{{ for x in page }}{{ end }}"),
        Layout("SG0934", "1:10", "without quotes around it", "<a class={{ page.kind }}>x</a>"),
        Layout("SG0935", "1:10", "does not work on every page", "<a href=\"/start/\">x</a>"),
        Layout("SG0936", "1:4", "a style stands in an attribute", "<p style=\"color:red\">x</p>"),
        Layout("SG0937", "1:1", "a script stands within the page", "<script>alert(1)</script>"),
        Layout("SG0938", "1:14", "from another host", "<script src=\"https://cdn.test/a.js\"></script>"),
        Layout("SG0939", "1:10", "where <b> of line 1", "<p>a <b>b</p>"),

        Example.Theme("SG0940", "site.yml:2:11", "the text \"plain\" is in English", "-- themes/default/i18n/en.yml --\nplain: Plain", site => site with { Language = "sv" }),
    ];

    private static Example Layout(string code, string place, string words, string template, string more = "") =>
        Example.Theme(code, $"themes/default/layouts/page.sbn-html:{place}", words, $"-- themes/default/layouts/page.sbn-html --\n{template}{more}{More}");
}
