using SiteGen.Diagnostics;
using SiteGen.Tests.Attack;

namespace SiteGen.Tests.Theming;

public class TemplateMutationTests
{
    private const string Layout = """
        <!doctype html>
        <html lang="{{ site.language }}"><head><title>{{ head.title }}</title>{{# note }}
        <link rel="stylesheet" href="{{ asset "css/site.css" }}"></head><body>
        {{ for item in site.mainMenu }}<a href="{{ item.url }}"{{ if item.current }} aria-current="page"{{ end }}>{{ item.text }}</a>{{ else }}none{{ end }}
        {{ day = page.published }}<time datetime="{{ day.iso }}">{{ page.title | string.upcase }} {{ day.text }}</time>
        {{~ if page.kind == "article" && page.title ~}} {{ t "by" name: page.title }} {{ else if page.body }} b {{ else }} c {{ end }}
        {{ for card in page.related }}{{ include 'card' card: card size: "big" first: for.first }}{{ if !for.last }}, {{ end }}{{ end }}
        <main>{{ page.body }}</main><a href="{{ url "/start/" }}#x">{{ page.title }}</a></body></html>
        """;

    private const string Others = """

        -- themes/default/partials/card.sbn-html --
        <a class="{{ $.size }}" href="{{ $.card.url }}">{{ $.card.title }}{{ if $.first }}!{{ end }}</a>
        -- themes/default/i18n/en.yml --
        by: by {name}
        -- themes/default/assets/css/site.css --
        a{}
        """;

    [Fact]
    public void What_the_check_lets_through_renders_and_encodes()
    {
        Assert.Empty(Load(Layout).Lines);
        var random = new Random(7);
        string[] pieces = [.. "{}~#/>.\"'()=!$|?:[] @abt\n<".Select(c => c.ToString()), "{{#}}", "{{ x = 1 }}", "{{ if page.body }}", "{{ end }}", "<!--", "-->", "onclick=", "javascript:", "<title>"];
        for (var round = 0; round < 1_000; round++)
        {
            var text = Layout;
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                var at = random.Next(text.Length - 8);
                text = random.Next(3) switch
                {
                    0 => text.Remove(at, random.Next(1, 8)),
                    1 => text.Insert(at, pieces[random.Next(pieces.Length)]),
                    _ => text.Insert(at, text.Substring(random.Next(text.Length - 12), random.Next(1, 12))),
                };
            }

            var themes = Load(text);
            Assert.Equal(themes.Bag.HasErrors, themes.Layouts is null);
            Assert.All(themes.Bag.Sorted(), d => Assert.NotEqual(0, d.Code == Codes.UnusedPartial ? 1 : d.Location.Line));
            if (themes.Layouts is null) continue;
            var page = InertHtml.Read(themes.Rendered(Views.Page("\"'><img src=x onerror=pwn()>", "<p>b</p>")) ?? "");
            Assert.True(!page.All.Any(e => e.LocalName == "img" || e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))), text);
            Assert.True(themes.Bag.Sorted().All(d => d.Code != Codes.TemplateFault), $"{string.Join('\n', themes.Lines)}\n{text}");
        }
    }

    private static Themes Load(string layout) => Themes.Load($"-- themes/default/layouts/page.sbn-html --\n{layout}{Others}");
}
