using SiteGen.Diagnostics;
using SiteGen.Theming.Views;

namespace SiteGen.Tests.Theming;

public class LayoutsTests
{
    [Fact]
    public void Exactly_five_characters_are_escaped_and_all_others_stay() =>
        Assert.Equal("<b title=\"&amp;&lt;&gt;&quot;&#39;é漢😀=`\">&amp;&lt;&gt;&quot;&#39;é漢😀=`</b>",
            Themes.Render("<b title=\"{{page.title}}\">{{page.title}}</b>", Views.Page("&<>\"'é漢😀=`")));

    [Fact]
    public void Markup_is_printed_as_it_is() => Assert.Equal("<div><p>a</p></div>", Themes.Render("<div>{{{page.body}}}</div>", Views.Page(body: "<p>a</p>")));

    [Fact]
    public void What_a_page_does_not_have_prints_nothing() => Assert.Equal("[][no]", Themes.Render("[{{page.cover.url}}][{{#if page.cover.url}}yes{{else}}no{{/if}}]", Views.Page()));

    [Fact]
    public void Lists_give_their_items_places_and_the_outside() =>
        Assert.Equal("0Card 1A page;1Card 2A page", Themes.Render("{{#each page.related}}{{@index}}{{title}}{{../page.title}}{{#unless @last}};{{/unless}}{{/each}}", Views.Page()));

    [Fact]
    public void A_partial_sees_the_item_the_root_and_its_named_values() =>
        Assert.Equal("Card 1/big/A page Card 2/big/A page ",
            Themes.Render("{{#each page.related}}{{> card size=\"big\"}} {{/each}}", Views.Page(), "-- themes/default/partials/card.hbs --\n{{title}}/{{size}}/{{@root.page.title}}"));

    [Fact]
    public void What_a_partial_makes_of_a_card_is_made_once_for_all_pages_that_show_it()
    {
        var notes = new Counted<string>(["New"]);
        var themes = Themes.Load("-- themes/default/layouts/page.hbs --\n{{#each page.related}}{{> plain}}{{/each}}\n-- themes/default/partials/plain.hbs --\n[{{title}}{{#each notes}}{{this}}{{/each}}]\n");
        var page = Views.Page(cards: 1);
        page = page with { Page = page.Page with { Related = [.. page.Page.Related.Select(c => c with { Notes = notes })] } };
        Assert.Equal("[Card 1New]", themes.Rendered(page)!.Trim());
        var read = notes.Times;
        Assert.Equal("[Card 1New]", themes.Rendered(page)!.Trim());
        Assert.True(read > 0);
        Assert.Equal(read, notes.Times);
    }

    [Fact]
    public void What_a_partial_makes_of_the_site_is_made_once_for_all_pages_of_a_section()
    {
        var menu = new Counted<MenuItemView>([new MenuItemView("Stories", "/base/stories/", true)]);
        var themes = Themes.Load("-- themes/default/layouts/page.hbs --\n{{> head}}\n-- themes/default/partials/head.hbs --\n({{#each site.mainMenu}}{{text}}{{/each}})\n");
        var page = Views.Page();
        var site = page.Site with { MainMenu = menu };
        Assert.Equal("(Stories)", themes.Rendered(page with { Site = site })!.Trim());
        var read = menu.Times;
        Assert.Equal("(Stories)", themes.Rendered(Views.Page("Another page") with { Site = site })!.Trim());
        Assert.True(read > 0);
        Assert.Equal(read, menu.Times);
    }

    [Fact]
    public void A_partial_that_is_given_more_than_a_card_is_made_each_time() =>
        Assert.Equal("[Card 1][Card 1](Card 1big)(Card 1small)[Card 2][Card 2](Card 2big)(Card 2small)", Themes.Render(
            "{{#each page.related}}{{> plain}}{{> plain}}{{> sized size=\"big\"}}{{> sized size=\"small\"}}{{/each}}", Views.Page(), """
            -- themes/default/partials/plain.hbs --
            [{{title}}]
            -- themes/default/partials/sized.hbs --
            ({{title}}{{size}})
            """).Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void A_partial_takes_another_record() =>
        Assert.Equal("2 January 2026", Themes.Render("{{> parts/date page.published}}", Views.Page(), "-- themes/default/partials/parts/date.hbs --\n{{text}}"));

    [Fact]
    public void A_partial_does_not_indent_the_text_of_a_page() =>
        Assert.Equal("<main>\n<div><pre>a\nb</pre></div>\n</main>",
            Themes.Render("<main>\n  {{> body}}\n</main>", Views.Page(body: "<pre>a\nb</pre>"), "-- themes/default/partials/body.hbs --\n<div>{{{page.body}}}</div>\n"));

    [Fact]
    public void A_key_called_like_a_function_is_the_key() =>
        Assert.Equal("/base/c1/|yes|/base/c1/;", Themes.Render("{{#each page.related}}{{url}}|{{#if url}}yes{{/if}}|{{this.url}};{{/each}}", Views.Page(cards: 1)));

    [Theory]
    [InlineData("{{url \"/start/\"}}", "/base/start/")]
    [InlineData("{{url \"/\"}}", "/base/")]
    [InlineData("{{url site.params.start}}", "/base/start/")]
    [InlineData("{{url \"/a?b=1&c\"}}", "/base/a?b=1&amp;c")]
    [InlineData("{{t \"key\"}}", "Text")]
    [InlineData("{{#if (eq page.kind \"article\")}}yes{{/if}}", "yes")]
    [InlineData("{{#if (eq page.cover.url \"x\")}}yes{{else}}no{{/if}}", "no")]
    public void Functions_answer(string template, string expected) => Assert.Equal(expected, Themes.Render(template, Views.Page()));

    [Fact]
    public void A_text_takes_values_that_are_escaped() =>
        Assert.Equal("by &lt;Ann&gt;, 1 reply, 3 replies", Render("{{t \"by\" name=page.title}}, {{t \"n\" count=1}}, {{t \"n\" count=list.count}}"));

    [Fact]
    public void Rendering_in_parallel_gives_equal_bytes_also_when_the_engine_has_read_no_template_yet()
    {
        const string files = """
            -- themes/default/layouts/page.hbs --
            {{#each page.related}}{{> card size="l"}}{{> card size="s"}}{{/each}}{{{page.body}}}{{t "key"}}
            -- themes/default/partials/card.hbs --
            <a href="{{url}}">{{title}}{{size}}{{@root.page.title}}</a>
            -- themes/default/i18n/en.yml --
            key: Text
            """;
        var (warm, cold) = (Themes.Load(files), Themes.Load(files));
        var alone = Enumerable.Range(0, 300).Select(i => warm.Rendered(Views.Page($"T{i}", $"<p>{i}</p>", i % 7))).ToList();
        cold.Theme.Prepare(["page"]);
        Assert.Equal(alone, Enumerable.Range(0, 300).AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(i => cold.Rendered(Views.Page($"T{i}", $"<p>{i}</p>", i % 7))));
    }

    [Fact]
    public void A_fault_names_the_page_and_the_way_through_the_templates()
    {
        var themes = Themes.Load("""
            -- themes/default/layouts/page.hbs --
            {{> a}}
            -- themes/default/partials/a.hbs --
            {{> b}}
            -- themes/default/partials/b.hbs --
            <a href="{{url page.params.bad}}">x</a>
            -- themes/default/i18n/en.yml --
            key: Text
            """);
        Assert.Null(themes.Rendered(Views.Page()));
        var found = Assert.Single(themes.Bag.Sorted());
        Assert.Equal(Codes.TemplateFault, found.Code);
        Assert.Equal("/base/a/", found.Page);
        Assert.Equal("themes/default/partials/b.hbs", found.Location.File);
        Assert.Contains("javascript:x", found.Message);
        Assert.Contains("layouts/page.hbs > themes/default/partials/a.hbs > themes/default/partials/b.hbs", found.Message);
    }

    [Fact]
    public void Including_a_partial_with_or_without_a_line_of_its_own_prints_the_same_lines() =>
        Assert.Equal("<p>A page\n</p>\n<p>\nA page\n</p>\nend",
            Themes.Render("<p>{{> title}}</p>\n<p>\n{{> title}}\n</p>\n{{> end}}", Views.Page(),
                "-- themes/default/partials/title.hbs --\n{{#if page.title}}\n{{page.title}}\n{{/if}}\n-- themes/default/partials/end.hbs --\nend"));

    [Fact]
    public void A_partial_that_looks_at_the_site_alone_follows_the_section_of_each_page()
    {
        var themes = Themes.Load("-- themes/default/layouts/page.hbs --\n{{> menu}}{{> title}}\n-- themes/default/partials/menu.hbs --\n{{#each site.mainMenu}}{{text}}{{/each}} \n-- themes/default/partials/title.hbs --\n{{site.title}} {{page.title}}\n-- themes/default/i18n/en.yml --\nkey: Text\n");
        var (stories, events) = (Site("Stories"), Site("Events"));
        Assert.Equal(["Stories Site A", "Events Site B", "Stories Site C"],
            new[] { (stories, "A"), (events, "B"), (stories, "C") }.Select(p => themes.Rendered(Views.Page(p.Item2) with { Site = p.Item1 })!.Trim().ReplaceLineEndings(" ")));

        static SiteView Site(string menu) => Views.Page().Site with { Title = "Site", MainMenu = [new MenuItemView(menu, "/", true)] };
    }

    [Fact]
    public void A_text_that_looks_like_a_tag_is_printed_as_it_is() =>
        Assert.Equal("&#123;&#123;page.title}}&#92;A page", Themes.Render("{{t \"braces\"}}{{page.title}}", Views.Page(), "braces: '{{page.title}}\\'"));

    private static string Render(string layout)
    {
        var themes = Themes.Load($"-- themes/default/layouts/page.hbs --\n{layout}\n-- themes/default/i18n/en.yml --\nby: by {{name}}\nn: {{one: \"{{count}} reply\", other: \"{{count}} replies\"}}\n");
        Assert.Empty(themes.Lines);
        return themes.Rendered(Views.Page("<Ann>") with { List = new([], [], [], 3, 1, 1, null, null, null) })!.TrimEnd('\n');
    }

    /// <summary>A list that counts how often it is looked into.</summary>
    private sealed class Counted<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
    {
        public int Times { get; private set; }

        public int Count => Seen().Count;

        public T this[int index] => Seen()[index];

        public IEnumerator<T> GetEnumerator() => Seen().GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private IReadOnlyList<T> Seen()
        {
            Times++;
            return items;
        }
    }
}
