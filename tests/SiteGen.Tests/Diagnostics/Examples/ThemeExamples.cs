namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG090 and SG091: themes as folders of files.</summary>
internal static class ThemeExamples
{
    private const string Texts = """

        -- themes/default/i18n/en.yml --
        plain: Plain
        """;

    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Theme("SG0901", "site.yml:1:10", "Did you mean \"default\"?", Texts, null, "default", "defualt"),

        Example.Theme("SG0902", "site.yml:1:10", "cannot be the name of a theme", Texts, null, "default", "My Theme"),

        Example.Theme("SG0903", "themes/default/layouts/story.sbn-html", "no theme has the layout \"story\"", Texts, site => site with { Layouts = ["story"] }),

        Example.Theme("SG0904", "themes/default/layouts/page.sbn-html:1:12", "leads out of partials/", "-- themes/default/layouts/page.sbn-html --\n{{ include '../secret' }}" + Texts),

        Example.Theme("SG0905", "themes/default/theme.yml:1:18", "Write three numbers", "-- themes/default/theme.yml --\nminimum_version: newest" + Texts),

        Example.Theme("SG0906", "themes/default/theme.yml:1:18", "the theme needs SiteGen 9.0.0", "-- themes/default/theme.yml --\nminimum_version: 9.0.0" + Texts),

        Example.Theme("SG0907", "site.yml:3", "Did you mean \"accent\"?", "-- themes/default/theme.yml --\nsettings: {accent: red}" + Texts,
            site => site with { Settings = new Dictionary<string, string> { ["acent"] = "blue" } }),

        Example.Theme("SG0908", "site.yml:2:11", "There are: de.", Texts.Replace("en.yml", "de.yml", StringComparison.Ordinal), site => site with { Language = "sv" }),

        Example.Theme("SG0909", "themes/default/i18n/en.yml:1:9", "Write 12", "-- themes/default/i18n/en.yml --\nmonths: [January, February]"),

        Example.Theme("SG0910", "themes/default/i18n/en.yml", "the text \"join\" is missing", Texts, site => site with { Texts = ["join"] }),

        Example.Theme("SG0911", "themes/default/assets/css/site.css:1:6", "is not a file of the theme", "-- themes/default/assets/css/site.css --\na{b: url(https://fonts.test/a.woff2)}" + Texts),

        Example.Theme("SG0912", "themes/default/layouts/page.sbn-html:1:10", "Did you mean \"site.css\"?", "-- themes/default/layouts/page.sbn-html --\n{{ asset \"sit.css\" }}\n-- themes/default/assets/site.css --\na{}" + Texts),

        Example.Theme("SG0913", "themes/default/partials/Card.sbn-html", "Use lower-case letters", "-- themes/default/partials/Card.sbn-html --\nx" + Texts),

        Example.Theme("SG0914", "site.yml:1:10", "Write it before the theme", "-- themes/default/layouts/page.sbn-html --\na\n-- themes/ours/layouts/page.sbn-html --\nb" + Texts, null, "default", "ours"),

        Example.Theme("SG0915", "themes/default/partials/notes.txt", "nothing reads this file", "-- themes/default/partials/notes.txt --\nx" + Texts),

        Example.Theme("SG0916", "themes/default/partials/card.sbn-html", "no template includes", "-- themes/default/partials/card.sbn-html --\nx" + Texts),

        Example.Site("SG0917", "themes/ours/layouts/plain.sbn-html:1:13", "begins neither with / nor with https://", """
            -- site.yml --
            title: Test Circle
            base_url: https://circle.test/
            language: en
            timezone: Europe/Stockholm
            theme: [ours, default]
            join: {url: https://app.circle.test/signup, cost: Free to join}
            moderators: [ines]
            contact: {removal: "mailto:care@circle.test"}
            params: {forum: "forum"}
            -- themes/ours/layouts/plain.sbn-html --
            <a href="{{ url site.params.forum }}">Forum</a>
            """),

        Example.Theme("SG0918", "site.yml:3", "is not a colour", "-- themes/default/theme.yml --\nsettings: {brand_color: green}\n-- themes/default/assets/css/site.css --\na{}" + Texts),

        Example.Theme("SG0919", "themes/default/theme.yml:1:9", "there is no file \"fonts/gone.ttf\"", "-- themes/default/theme.yml --\nfonts: [fonts/gone.ttf]" + Texts),
    ];
}
