using SiteGen.Diagnostics;
using SiteGen.Theming;
using SiteGen.Theming.Linting;
using SiteGen.Theming.Views;

namespace SiteGen.Tests.Theming;

public class TemplateLinterTests
{
    private const string Others = """

        -- themes/default/theme.yml --
        settings: {accent: red}
        -- themes/default/i18n/en.yml --
        plain: Plain
        by: by {name}
        replies: {one: "{count} reply", other: "{count} replies"}
        months: [January, February, March, April, May, June, July, August, September, October, November, December]
        -- themes/default/assets/css/site.css --
        a{}
        -- themes/default/partials/person.hbs --
        {{name}}
        """;

    private static Themes Load(string layout, string more = "") => Themes.Load($"-- themes/default/layouts/page.hbs --\n{layout}{more}{Others}");

    [Theory]
    [InlineData("a\n  {{page.title", "2:3", "SG0920", "}}")]
    [InlineData("{{page.title}\n<b>{{page.url}}", "1:1", "SG0920", "}}")]
    [InlineData("{{{page.body}}", "1:1", "SG0920", "}}}")]
    [InlineData("{{t \"a{{b}}\"}}", "1:5", "SG0920", "brace")]
    [InlineData("{{! a {{b}} }}", "1:1", "SG0920", "{{!--")]
    [InlineData("{{t\"plain\"}}", "1:4", "SG0920", "space")]
    [InlineData("{{page.title}}}", "1:1", "SG0920", "as many")]
    [InlineData("{{!-- a }}", "1:1", "SG0920", "--}}")]
    [InlineData("{{t \"plain}}", "1:1", "SG0920", "}}")]
    [InlineData("{{#if (eq page.url \"x\"}}{{/if}}", "1:23", "SG0920", "bracket")]
    [InlineData("{{t \"plain\")}}", "1:12", "SG0920", "bracket")]
    [InlineData("{{}}", "1:3", "SG0920", "name")]
    [InlineData("{{t \"by\" name= x}}", "1:15", "SG0920", "no meaning")]
    [InlineData("{{#if page.body}}\n{{#each page.topics}}\n{{/if}}{{/each}}", "3:1", "SG0921", "line 2")]
    [InlineData("a\n{{#if page.body}}x", "2:1", "SG0921", "not closed")]
    [InlineData("{{/with}}", "1:1", "SG0921", "closes no block")]
    [InlineData("{{else}}", "1:1", "SG0921", "outside")]
    [InlineData("{{#if page.body}}{{else}}{{else}}{{/if}}", "1:26", "SG0921", "second")]
    [InlineData("{{#*inline \"x\"}}{{/inline}}", "1:1", "SG0922", "inline")]
    [InlineData("{{#> person}}{{/person}}", "1:1", "SG0922", "partial block")]
    [InlineData("{{* deco}}", "1:1", "SG0922", "decorator")]
    [InlineData("{{{{raw}}}}{{{{/raw}}}}", "1:1", "SG0922", "raw")]
    [InlineData("{{&page.title}}", "1:1", "SG0922", "escaping")]
    [InlineData("{{^if page.title}}{{/if}}", "1:1", "SG0922", "unless")]
    [InlineData("{{~{page.body}~}}", "1:1", "SG0922", "{{{value}}}")]
    [InlineData("x\\{{page.title}}", "1:3", "SG0922", "&#123;")]
    [InlineData("{{#each page.topics as |t|}}{{/each}}", "1:21", "SG0922", "this")]
    [InlineData("{{page/title}}", "1:3", "SG0922", "points")]
    [InlineData("{{#if page.body}}{{else with page}}{{/if}}", "1:18", "SG0922", "else if")]
    [InlineData("{{> persn page.editor}}", "1:5", "SG0923", "\"person\"")]
    [InlineData("{{> ../person}}", "1:5", "SG0904", "partials/")]
    [InlineData("{{uppercase page.title}}", "1:3", "SG0925", "t, url, asset, eq")]
    [InlineData("{{#if (eqs page.kind \"a\")}}{{/if}}", "1:7", "SG0925", "\"eq\"")]
    [InlineData("{{#unles page.body}}{{/unles}}", "1:1", "SG0925", "\"unless\"")]
    [InlineData("{{lookup page \"title\"}}", "1:3", "SG0925", "lookup")]
    [InlineData("{{#if (eq page.kind)}}{{/if}}", "1:7", "SG0926", "takes 2")]
    [InlineData("{{t}}", "1:3", "SG0926", "takes 1")]
    [InlineData("{{t page.kind}}", "1:5", "SG0926", "quotes")]
    [InlineData("{{asset \"css/site.css\" x=1}}", "1:24", "SG0926", "no named")]
    [InlineData("{{t \"by\" name=page.topics}}", "1:15", "SG0926", "a list")]
    [InlineData("{{url page.url}}", "1:7", "SG0926", "{{page.url}}")]
    [InlineData("{{url \"start/\"}}", "1:7", "SG0926", "slash")]
    [InlineData("{{url \"//x.example/\"}}", "1:7", "SG0926", "slash")]
    [InlineData("{{#if page.body page.title}}{{/if}}", "1:1", "SG0926", "one value")]
    [InlineData("{{> person page.editor page}}", "1:5", "SG0926", "more than one")]
    [InlineData("{{> person \"x\"}}", "1:12", "SG0926", "name=")]
    [InlineData("{{> person eq=\"x\"}}", "1:12", "SG0926", "helper")]
    [InlineData("{{t \"plan\"}}", "1:5", "SG0927", "\"plain\"")]
    [InlineData("{{t \"months\"}}", "1:5", "SG0927", "list")]
    [InlineData("{{t \"by\"}}", "1:5", "SG0928", "{name}")]
    [InlineData("{{t \"replies\"}}", "1:5", "SG0928", "{count}")]
    [InlineData("{{t \"by\" name=\"A\" nme=\"B\"}}", "1:19", "SG0928", "\"name\"")]
    [InlineData("{{asset \"css/sites.css\"}}", "1:9", "SG0912", "\"css/site.css\"")]
    [InlineData("{{asset \"../theme.yml\"}}", "1:9", "SG0904", "assets/")]
    [InlineData("<p>\n {{page.titel}}", "2:9", "SG0929", "\"title\"")]
    [InlineData("{{pge.title}}", "1:3", "SG0929", "\"page\"")]
    [InlineData("{{Page.title}}", "1:3", "SG0929", "\"page\"")]
    [InlineData("{{page.title.length}}", "1:14", "SG0929", "a text")]
    [InlineData("{{page.topics.length}}", "1:15", "SG0929", "#each")]
    [InlineData("{{#each page.topics}}{{title}}{{/each}}", "1:24", "SG0929", "record \"link\"")]
    [InlineData("{{#each page.topics}}{{../page.titel}}{{/each}}", "1:32", "SG0929", "\"title\"")]
    [InlineData("{{#each page.appliesTo}}{{name}}{{/each}}", "1:27", "SG0929", "this is a text")]
    [InlineData("{{#with page.editor}}{{nme}}{{/with}}", "1:24", "SG0929", "\"name\"")]
    [InlineData("{{#if page.titel}}{{/if}}", "1:12", "SG0929", "\"title\"")]
    [InlineData("{{#if page.body}}{{else if page.x}}{{/if}}", "1:33", "SG0929", "record \"page\"")]
    [InlineData("{{@root.page.titel}}", "1:14", "SG0929", "\"title\"")]
    [InlineData("{{@index}}", "1:3", "SG0929", "#each")]
    [InlineData("{{@key}}", "1:3", "SG0929", "@root")]
    [InlineData("{{../page.title}}", "1:3", "SG0929", "@root")]
    [InlineData("{{site.settings.acent}}", "1:17", "SG0907", "\"accent\"")]
    [InlineData("{{page.topics}}", "1:1", "SG0930", "a list")]
    [InlineData("{{page.share}}", "1:1", "SG0930", "record \"share\"")]
    [InlineData("{{page.params}}", "1:1", "SG0930", "group of texts")]
    [InlineData("{{#each site.mainMenu}}{{current}}{{/each}}", "1:24", "SG0930", "#if current")]
    [InlineData("{{eq page.kind \"a\"}}", "1:1", "SG0930", "yes or no")]
    [InlineData("{{{page.title}}}", "1:1", "SG0931", "{{page.title}}")]
    [InlineData("{{{t \"plain\"}}}", "1:1", "SG0931", "two braces")]
    [InlineData("{{page.body}}", "1:1", "SG0932", "{{{page.body}}}")]
    [InlineData("{{#each page}}{{/each}}", "1:9", "SG0933", "not a list")]
    [InlineData("{{#each page.params}}{{/each}}", "1:9", "SG0933", "not a list")]
    [InlineData("{{#with page.topics}}{{/with}}", "1:9", "SG0933", "no keys")]
    [InlineData("{{#if \"x\"}}{{/if}}", "1:7", "SG0933", "written value")]
    [InlineData("{{#if (t \"plain\")}}{{/if}}", "1:7", "SG0933", "\"t\"")]
    public void A_mistake_in_a_tag_is_found_at_its_place(string layout, string place, string code, string word) => Expect(layout, place, code, word);

    [Theory]
    [InlineData("<a class={{page.kind}}>x</a>", "1:10", "SG0934", "quotes")]
    [InlineData("<a class=b-{{page.kind}}>x</a>", "1:10", "SG0934", "quotes")]
    [InlineData("<a {{page.kind}}>x</a>", "1:4", "SG0934", "name of an attribute")]
    [InlineData("<a data-{{page.kind}}=\"x\">x</a>", "1:4", "SG0934", "name of an attribute")]
    [InlineData("<{{page.kind}}>x", "1:1", "SG0934", "name of an element")]
    [InlineData("<a title=\"{{{page.body}}}\">x</a>", "1:11", "SG0934", "markup")]
    [InlineData("<a title=\"a {{> person page.editor}}\">x</a>", "1:13", "SG0934", "partial")]
    [InlineData("<p>\n<a title=\"x\"", "2:1", "SG0934", "not closed")]
    [InlineData("<a class=\"{{#if page.body}}a\"{{else}}b\"{{/if}}>x</a>", "1:38", "SG0934", "put together")]
    [InlineData("<a href=\"/start/\">x</a>", "1:10", "SG0935", "{{url")]
    [InlineData("<a href='start/'>x</a>", "1:10", "SG0935", "{{url")]
    [InlineData("<link rel=\"stylesheet\" href=\"/a.css\">", "1:30", "SG0935", "{{asset")]
    [InlineData("<a href=\"{{#if page.body}}/x/{{/if}}\">x</a>", "1:10", "SG0935", "/x/")]
    [InlineData("<img\n src=\"/a{{page.kind}}.png\">", "2:7", "SG0935", "/a")]
    [InlineData("<p style=\"color:red\">x</p>", "1:4", "SG0936", "class")]
    [InlineData("<style>a{}</style>", "1:1", "SG0936", "assets/")]
    [InlineData("<script>alert(1)</script>", "1:1", "SG0937", "assets/")]
    [InlineData("<script type=\"application/ld+json\">{\"a\":\"{{page.title}}\"}</script>", "1:1", "SG0937", "structured data")]
    [InlineData("<script src=\"{{asset \"css/site.css\"}}\">x</script>", "1:1", "SG0937", "within the page")]
    [InlineData("<a ONCLICK=\"x()\">x</a>", "1:4", "SG0937", "onclick")]
    [InlineData("<a href=\"javascript:x\">x</a>", "1:10", "SG0937", "address")]
    [InlineData("<script src=\"https://cdn.example/a.js\"></script>", "1:14", "SG0938", "another host")]
    [InlineData("<img src=\"//cdn.example/a.png\" alt=\"\">", "1:11", "SG0938", "another host")]
    [InlineData("<link rel=\"preconnect\" href=\"https://cdn.example\">", "1:30", "SG0938", "another host")]
    [InlineData("<iframe src=\"http://x.example\"></iframe>", "1:14", "SG0938", "another host")]
    public void A_mistake_in_the_html_is_found_at_its_place(string layout, string place, string code, string word) => Expect(layout, place, code, word);

    [Theory]
    [InlineData("{{!-- {{page.titel}} <p style=\"x\"> --}}{{! <p style=\"x\"> }}<!-- <p style=\"x\"> -->")]
    [InlineData("<a href=\"{{page.url}}\" {{#if page.body}}class=\"a\"{{else}}class=\"b\"{{/if}} {{#unless page.body}}hidden{{/unless}}>1 < 2</a>")]
    [InlineData("<a href=\"#main\">a</a><a href=\"https://x.example/\">b</a><a href=\"mailto:a@x.example\">c</a><a href=\"{{url \"/a/\"}}#b\">d</a>")]
    [InlineData("<link rel=\"canonical\" href=\"{{page.address}}\"><link rel=\"me\" href=\"https://x.example/\">")]
    [InlineData("<script type=\"application/ld+json\">{{{head.structuredData}}}</script><script src=\"{{asset \"css/site.css\"}}\" defer></script>")]
    [InlineData("{{#if page.body}}a{{else if (eq page.kind \"b\")}}b{{else}}c{{/if}}{{#each page.topics}}{{#if @first}}{{@index}}{{/if}}{{else}}none{{/each}}")]
    [InlineData("{{~#each page.byline~}}{{#each badges}}{{this}}{{../name}}{{../../page.title}}{{/each}}{{~/each~}}")]
    [InlineData("{{t\n  \"replies\"\n  count=3}}{{t 'by' name=(url '/x/')}}{{site.params.any-thing}}{{site.settings.accent}}")]
    [InlineData("{{page.cover.url}}{{page.gate.replies}}{{event.start.iso}}{{#with story}}{{#each numbers}}{{label}}{{/each}}{{/with}}")]
    public void What_is_right_has_no_finding(string layout)
    {
        var errors = Load(layout + "{{> person page.editor}}");
        Assert.Empty(errors.Lines);
        Assert.NotNull(errors.Rendered(Views.Page()));
    }

    [Fact]
    public void A_partial_is_checked_for_each_type_that_it_gets()
    {
        var themes = Load("{{> card page.editor}}{{#each page.related}}{{> card}}{{/each}}", "\n-- themes/default/partials/card.hbs --\n{{summary}}");
        themes.Has(Codes.UnknownViewKey, "themes/default/partials/card.hbs:1:3", "\"person\" has no key \"summary\"");
        Assert.DoesNotContain(themes.Lines, line => line.Contains("card\""));
    }

    [Fact]
    public void A_named_value_of_a_partial_has_its_type_and_reaches_partials_within() =>
        Load("{{> a list=page.topics word=\"x\" deep=page.title}}", "\n-- themes/default/partials/a.hbs --\n{{#each list}}{{url}}{{../word}}{{/each}}{{> b}}{{page.title}}{{list}}\n-- themes/default/partials/b.hbs --\n{{deep}}{{depe}}")
            .HasOnly("themes/default/partials/a.hbs:1:63: SG0930", "themes/default/partials/b.hbs:1:11: SG0929", "themes/default/partials/person.hbs: SG0916");

    [Fact]
    public void A_partial_does_not_reach_out_to_where_it_is_included() =>
        Load("{{#each page.topics}}{{> a}}{{/each}}", "\n-- themes/default/partials/a.hbs --\n{{../page.title}}{{@index}}")
            .HasOnly("themes/default/partials/a.hbs:1:3: SG0929", "themes/default/partials/a.hbs:1:20: SG0929", "themes/default/partials/person.hbs: SG0916");

    [Fact]
    public void Partials_that_include_each_other_are_found_and_never_run()
    {
        var themes = Load("{{> a}}", "\n-- themes/default/partials/a.hbs --\n{{> b}}\n-- themes/default/partials/b.hbs --\n\n {{#if page.body}}{{> a}}{{/if}}");
        themes.Has(Codes.PartialCycle, "themes/default/partials/b.hbs:2:23", "a > b > a");
        Assert.Null(themes.Layouts);
    }

    [Fact]
    public void A_partial_that_nothing_includes_is_a_hint_that_stops_nothing()
    {
        var themes = Load("x");
        themes.HasOnly("themes/default/partials/person.hbs: SG0916");
        Assert.NotNull(themes.Layouts);
    }

    [Fact]
    public void All_mistakes_are_found_in_one_run() =>
        Load("{{page.titel}}\n{{#if page.x}}{{nope \"a\"}}{{/if}}\n<p style=\"\">{{> zzzzzzzz}}")
            .HasOnly("themes/default/layouts/page.hbs:1:8: SG0929", "themes/default/layouts/page.hbs:2:17: SG0925", "themes/default/layouts/page.hbs:2:12: SG0929",
                "themes/default/layouts/page.hbs:3:17: SG0923", "themes/default/layouts/page.hbs:3:4: SG0936", "themes/default/partials/person.hbs: SG0916");

    [Fact]
    public void No_key_of_the_view_is_hidden_by_a_function_but_url_which_steps_aside()
    {
        var types = new ViewTypes(typeof(PageView));
        var records = typeof(PageView).Assembly.GetTypes().Where(t => t.Namespace == "SiteGen.Theming.Views" && t != typeof(Markup) && t.IsPublic == false && t.DeclaringType is null && !t.Name.StartsWith('<'));
        var keys = records.SelectMany(r => types.Keys(r).Keys).ToHashSet();
        Assert.Contains("url", keys);
        Assert.DoesNotContain(keys, k => k != "url" && (Functions.All.Any(f => f.Name == k) || k is "if" or "unless" or "each" or "with" or "this" or "else" or "lookup" or "log"));
    }

    private static void Expect(string layout, string place, string code, string word)
    {
        var themes = Load(layout);
        themes.Has(code, $"themes/default/layouts/page.hbs:{place}", word);
        Assert.Null(themes.Layouts);
        Assert.Equal(1, themes.Bag.Count(Severity.Error));
    }
}
