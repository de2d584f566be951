using System.Text;
using static SiteGen.Tests.Hostile.HostileFile;

namespace SiteGen.Tests.Hostile.Cases;

/// <summary>Files of a theme that is used before the default one.</summary>
internal static class ThemeCases
{
    private const string Footer = "themes/odd/partials/footer.sbn-html";

    private const string Site = """
        -- site.yml --
        title: Test Circle
        tagline: A circle for tests
        base_url: https://circle.test/
        language: en
        timezone: Europe/Stockholm
        join: {url: https://app.circle.test/signup, ref: site, cost: Free}
        ctas:
          join: {label: Join free, url: join}
        moderators: [ines]
        theme: [odd, default]

        """;

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Theme("a partial outside of the theme", Footer, () => "{{ include '../../../site' }}", "SG0904:1"),
        Theme("a partial from the root", Footer, () => "{{ include '/etc/passwd' }}", "SG0923:1"),
        Theme("a partial that includes itself", Footer, () => "a\n{{ include 'footer' }}", "SG0924:2"),
        Theme("partials that include each other", Footer, () => "{{ include 'odd' }}", "SG0924:1", "-- themes/odd/partials/odd.sbn-html --\n{{ include 'footer' }}\n", "themes/odd/partials/odd.sbn-html"),
        Theme("partials that double 30 times", Footer, () => "{{ include 'p0' }}", "SG0922:1", Doubling(30), "themes/odd/partials/p16.sbn-html"),
        Theme("partials 200 deep", Footer, () => "{{ include 'p0' }}", "SG0922:1", Chain(200), "themes/odd/partials/p49.sbn-html"),
        Theme("a partial chosen by a value", Footer, () => "{{ include site.title }}", "SG0926:1"),
        Theme("a function of a template", Footer, () => "{{ func x; ret 1; end }}", "SG0922:1"),
        Theme("a file that is read", Footer, () => "{{ include_join ['a'] ',' }}", "SG0925:1"),
        Theme("a template that is evaluated", Footer, () => "{{ object.eval_template site.title }}", "SG0925:1"),
        Theme("blocks 5,000 deep", Footer, () => Times(5_000, "{{ if site.title }}") + Times(5_000, "{{ end }}"), "SG0922:1"),
        Theme("5,000 times else if", Footer, () => "{{ if site.title }}" + Times(5_000, "{{ else if site.title }}") + "{{ end }}", "SG0922:1"),
        Theme("blocks never closed", Footer, () => Times(5_000, "{{ if site.title }}\n"), "SG0922:61"),
        Theme("brackets 20,000 deep", Footer, () => "{{ t " + Times(20_000, "(t ") + "}}", "SG0920:1"),
        Theme("lists 20,000 deep", Footer, () => "{{ " + Times(20_000, "[") + "}}", "SG0920:1"),
        Theme("operators 20,000 deep", Footer, () => "{{ " + Times(20_000, "!") + "site.title }}", "SG0920:1"),
        Theme("a sum of 20,000 numbers", Footer, () => "{{ 1" + Times(20_000, "+1") + " }}", "SG0920:1"),
        Theme("a pipe of 20,000 functions", Footer, () => "{{ site.title" + Times(20_000, "|string.upcase") + " }}", "SG0920:1"),
        Theme("braces without end", Footer, () => Times(300_000, "{"), "SG0922:1"),
        Theme("tags never closed", Footer, () => Times(100_000, "{{a "), "SG0920:1"),
        Theme("comments never closed", Footer, () => Times(100_000, "{{## "), "SG0920:1"),
        Theme("quotation marks without end", Footer, () => "{{t " + Times(100_000, "\""), "SG0920:1"),
        Theme("a path without end", Footer, () => "{{" + Times(20_000, "site.") + "title}}", "SG0920:1"),
        Theme("a path into .NET", Footer, () => "{{site.title.GetType.Assembly}}", "SG0929:1"),
        Theme("a key that is not there, 20,000 times", Footer, () => Times(20_000, "{{site.titel}}\n"), "SG0929:1"),
        Theme("a variable set 20,000 times", Footer, () => Times(20_000, "{{ x = site.title }}\n"), Builds),
        Theme("a tag of 900,000 attributes", Footer, () => "<div" + Times(200_000, " a=b") + "></div>", Builds),
        Theme("angles without end", Footer, () => Times(300_000, "<"), Builds),
        Theme("a script", Footer, () => "<script>alert(1)</script>", "SG0937:1"),
        Theme("a handler", Footer, () => "<p onclick=\"alert(1)\">a</p>", "SG0937:1"),
        Theme("a template over its limit", Footer, () => new string('x', 1_100_000), "SG0103"),
        Theme("a control character in a template", Footer, () => "a\n\0", "SG0102:2"),
        new("a template in UTF-16", Footer, () => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a")], "SG0101:1") { Beside = Site },
        Theme("theme.yml with an alias", "themes/odd/theme.yml", () => "settings:\n  a: &a x\n  b: *a", "SG0202:2"),
        Theme("theme.yml of brackets", "themes/odd/theme.yml", () => Times(10_000, "["), "SG0202:1"),
        Theme("theme.yml with a version without end", "themes/odd/theme.yml", () => $"minimum_version: \"1.1.{new string('9', 500)}\"", "SG0905:1"),
        Theme("theme.yml from the future", "themes/odd/theme.yml", () => "minimum_version: \"999.0.0\"", "SG0906:1"),
        Theme("texts that are a list", "themes/odd/i18n/en.yml", () => "- a", "SG0205:1"),
        Theme("20,000 texts", "themes/odd/i18n/en.yml", () => UpTo(400_000, i => $"k{i}: v\n"), Builds),
        Theme("a text with other placeholders", "themes/odd/i18n/en.yml", () => "by: \"{nobody}\"", "SG0928:4", foundIn: "themes/default/partials/meta.sbn-html"),
        Theme("eleven months", "themes/odd/i18n/en.yml", () => "months: [a, b, c, d, e, f, g, h, i, j, k]", "SG0909:1"),
        Theme("a style that reaches out", "themes/odd/assets/css/odd.css", () => "a{background:url(../../../../site.yml)}", "SG0904:1"),
        Theme("a style from another host", "themes/odd/assets/css/odd.css", () => "@import url(https://evil.test/a.css);", "SG0911:1"),
        Theme("a style of brackets", "themes/odd/assets/css/odd.css", () => Times(200_000, "url("), Builds),
        Theme("an asset over site files", "themes/odd/assets/root/.sitegen/manifest", () => "x", "SG0913"),
        Theme("an asset of a long name", $"themes/odd/assets/{new string('a', 250)}.txt", () => "x", "SG0913"),
        Theme("an asset with a space", "themes/odd/assets/a b.txt", () => "x", "SG0913"),
        Theme("an asset that steps out", "themes/odd/assets/../../../x.txt", () => "x", "SG0913"),
        Theme("a file that nothing reads", "themes/odd/x/y.txt", () => "x", Builds),
    ];

    private static HostileFile Theme(string name, string path, Func<string> content, string outcome, string more = "", string? foundIn = null) =>
        HostileFile.Text("theme: " + name, path, content, outcome) with { Beside = Site + more, FoundIn = foundIn };

    private static string Chain(int length) =>
        string.Concat(Enumerable.Range(0, length).Select(i => $"-- themes/odd/partials/p{i}.sbn-html --\n{(i < length - 1 ? $"{{{{ include 'p{i + 1}' }}}}" : "x")}\n"));

    private static string Doubling(int length) =>
        string.Concat(Enumerable.Range(0, length).Select(i => $"-- themes/odd/partials/p{i}.sbn-html --\n{(i < length - 1 ? $"{{{{ include 'p{i + 1}' }}}}{{{{ include 'p{i + 1}' }}}}" : "x")}\n"));
}
