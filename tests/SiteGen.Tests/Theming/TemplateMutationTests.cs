using SiteGen.Diagnostics;

namespace SiteGen.Tests.Theming;

public class TemplateMutationTests
{
    private const string Layout = """
        <!doctype html>
        <html lang="{{site.language}}"><head><title>{{head.title}}</title>{{! note }}
        <link rel="stylesheet" href="{{asset "css/site.css"}}"></head><body>
        {{#each site.mainMenu}}<a href="{{url}}"{{#if current}} aria-current="page"{{/if}}>{{text}}</a>{{else}}none{{/each}}
        {{#with page.published}}<time datetime="{{iso}}">{{../page.title}} {{text}}</time>{{/with}}
        {{~#if (eq page.kind "article")~}} {{t "by" name=page.title}} {{else if page.body}} b {{else}} c {{/if}}
        {{#each page.related}}{{> card size="big" first=@first}}{{#unless @last}}, {{/unless}}{{/each}}
        <main>{{{page.body}}}</main><a href="{{url "/start/"}}#x">{{@root.page.title}}</a></body></html>
        """;

    private const string Others = """

        -- themes/default/partials/card.hbs --
        <a class="{{size}}" href="{{url}}">{{title}}{{#if first}}!{{/if}}</a>
        -- themes/default/i18n/en.yml --
        by: by {name}
        -- themes/default/assets/css/site.css --
        a{}
        """;

    [Fact]
    public void What_the_check_lets_through_compiles_and_renders()
    {
        Assert.Empty(Load(Layout).Lines);
        var random = new Random(7);
        const string pieces = "{}~#/>.\"'()=! @abt\n<";
        for (var round = 0; round < 200; round++)
        {
            var text = Layout;
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                var at = random.Next(text.Length - 8);
                text = random.Next(3) switch
                {
                    0 => text.Remove(at, random.Next(1, 8)),
                    1 => text.Insert(at, pieces[random.Next(pieces.Length)].ToString()),
                    _ => text.Insert(at, text.Substring(random.Next(text.Length - 12), random.Next(1, 12))),
                };
            }

            var themes = Load(text);
            Assert.Equal(themes.Bag.HasErrors, themes.Layouts is null);
            if (themes.Layouts is not null) themes.Rendered(Views.Page(body: "<p>b</p>"));
            Assert.True(themes.Bag.Sorted().All(d => d.Code != Codes.TemplateFault), $"{string.Join('\n', themes.Lines)}\n{text}");
        }
    }

    private static Themes Load(string layout) => Themes.Load($"-- themes/default/layouts/page.hbs --\n{layout}{Others}");
}
