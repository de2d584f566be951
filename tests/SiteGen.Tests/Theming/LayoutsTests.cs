using SiteGen.Diagnostics;
using SiteGen.Theming.Views;

namespace SiteGen.Tests.Theming;

public class LayoutsTests
{
    [Fact]
    public void Exactly_five_characters_are_escaped_and_all_others_stay() =>
        Assert.Equal("<b title=\"&amp;&lt;&gt;&quot;&#39;é漢😀=`\">&amp;&lt;&gt;&quot;&#39;é漢😀=`</b>",
            Themes.Render("<b title=\"{{ page.title }}\">{{ page.title }}</b>", Views.Page("&<>\"'é漢😀=`")));

    [Fact]
    public void Markup_is_printed_as_it_is() => Assert.Equal("<div><p>a</p></div>", Themes.Render("<div>{{ page.body }}</div>", Views.Page(body: "<p>a</p>")));

    [Fact]
    public void What_a_page_does_not_have_prints_nothing() => Assert.Equal("[][no]", Themes.Render("[{{ page.cover.url }}][{{ if page.cover.url }}yes{{ else }}no{{ end }}]", Views.Page()));

    [Fact]
    public void Loops_give_their_items_and_where_they_are() =>
        Assert.Equal("0Card 1A page;1Card 2A page", Themes.Render("{{ for card in page.related }}{{ for.index }}{{ card.title }}{{ page.title }}{{ if !for.last }};{{ end }}{{ end }}", Views.Page()));

    [Fact]
    public void Nested_loops_each_know_where_they_are() =>
        Assert.Equal("0:01 1:01 ", Themes.Render("{{ for card in page.related }}{{ for.index }}:{{ for name in page.appliesTo }}{{ for.index }}{{ end }}{{ if for.first || for.last }} {{ end }}{{ end }}", Views.Page()));

    [Fact]
    public void A_loop_over_nothing_prints_what_stands_behind_else() =>
        Assert.Equal("none", Themes.Render("{{ for card in page.related }}{{ card.title }}{{ else }}none{{ end }}", Views.Page(cards: 0)));

    [Fact]
    public void A_partial_sees_its_arguments_and_the_whole_view() =>
        Assert.Equal("Card 1/big/A page Card 2/big/A page ",
            Themes.Render("{{ for card in page.related }}{{ include 'card' card: card size: \"big\" }} {{ end }}", Views.Page(), "-- themes/default/partials/card.sbn-html --\n{{ $.card.title }}/{{ $.size }}/{{ page.title }}"));

    [Fact]
    public void A_block_is_rendered_by_the_partial_of_its_name_with_its_own_record()
    {
        var view = Views.Page() with { Blocks = [new BlockView("faq", new FaqView("Asked", [])), new BlockView("join-banner", new JoinBannerView("Join 12", "/j/", "Join", "Free", "Counted", new DateView("2026-01-02", "2 January 2026", "Friday", "2", "January", "2026", null)))] };
        Assert.Equal("0.Asked|1.Join 12/Free|", Themes.Render("{{ for block in blocks }}{{ include block number: for.index }}|{{ end }}", view, Partials("{{ $.number }}.")));
    }

    [Fact]
    public void An_argument_that_no_partial_of_a_block_reads_is_a_finding()
    {
        var themes = Themes.Load($"-- themes/default/layouts/page.sbn-html --\n{{{{ for block in blocks }}}}{{{{ include block size: 1 }}}}{{{{ end }}}}\n-- themes/default/i18n/en.yml --\nkey: Text\n{Partials("")}");
        Assert.Contains("the partials of blocks do not look at \"size\"", Assert.Single(themes.Lines));
    }

    private static string Partials(string before) => string.Join('\n', ViewRecords.Blocks.Keys.Select(k =>
        $"-- themes/default/partials/blocks/{k}.sbn-html --\n{(k is "faq" or "join-banner" ? before : "")}{(k == "join-banner" ? "{{ $.block.text }}/{{ $.block.cost }}" : k == "quote" ? "{{ $.block.quote.text }}" : "{{ $.block.title }}")}"));

    [Fact]
    public void A_partial_does_not_change_the_variables_of_the_template_that_includes_it() =>
        Assert.Equal("a|b|a", Themes.Render("{{ x = \"a\" }}{{ x }}|{{ include 'set' }}|{{ x }}", Views.Page(), "-- themes/default/partials/set.sbn-html --\n{{ x = \"b\" }}{{ x }}"));

    [Fact]
    public void A_variable_keeps_the_last_value_that_it_was_given() =>
        Assert.Equal("none|Card 2", Themes.Render("{{ x = \"none\" }}{{ x }}|{{ for card in page.related }}{{ x = card.title }}{{ end }}{{ x }}", Views.Page()));

    [Fact]
    public void A_partial_takes_another_record() =>
        Assert.Equal("2 January 2026", Themes.Render("{{ include 'parts/date' date: page.published }}", Views.Page(), "-- themes/default/partials/parts/date.sbn-html --\n{{ $.date.text }}"));

    [Fact]
    public void A_partial_does_not_indent_the_text_of_a_page() =>
        Assert.Equal("<main>\n<div><pre>a\nb</pre></div>\n</main>",
            Themes.Render("<main>\n  {{ include 'body' }}\n</main>", Views.Page(body: "<pre>a\nb</pre>"), "-- themes/default/partials/body.sbn-html --\n<div>{{ page.body }}</div>\n"));

    [Theory]
    [InlineData("a\n{{ if page.kind }}\nb\n{{ end }}\nc", "a\nb\nc")]
    [InlineData("a\n  {{ if page.kind }}  {{ x = 1 }}\nb\n\t{{ end }} \nc", "a\nb\nc")]
    [InlineData("a\n{{# note }}\nc", "a\nc")]
    [InlineData("a\n{{ page.kind }}\nc", "a\narticle\nc")]
    [InlineData("a\n{{ if page.kind }} b {{ end }}\nc", "a\n b \nc")]
    [InlineData("a  {{- page.kind -}}  c", "aarticlec")]
    [InlineData("a\n  {{~ page.kind ~}}  \nc", "a\narticlec")]
    public void A_line_of_tags_that_print_nothing_leaves_no_line(string template, string expected) => Assert.Equal(expected, Themes.Render(template, Views.Page()));

    [Theory]
    [InlineData("{{ url \"/start/\" }}", "/base/start/")]
    [InlineData("{{ url \"/\" }}", "/base/")]
    [InlineData("{{ url site.params.start }}", "/base/start/")]
    [InlineData("{{ site.params.start | url }}", "/base/start/")]
    [InlineData("{{ url \"/a?b=1&c\" }}", "/base/a?b=1&amp;c")]
    [InlineData("{{ t \"key\" }}", "Text")]
    [InlineData("{{ date page.published }}|{{ date page.published \"weekday day\" }}", "2 January 2026|Friday 2")]
    [InlineData("{{ number 1234567 }}|{{ number (1 / 4) }}", "1,234,567|0.25")]
    [InlineData("{{ if page.kind == \"article\" }}yes{{ end }}", "yes")]
    [InlineData("{{ if page.cover.url == \"x\" }}yes{{ else }}no{{ end }}", "no")]
    [InlineData("{{ if page.cover.url == \"\" }}yes{{ else }}no{{ end }}", "yes")]
    [InlineData("{{ if 0 }}a{{ end }}{{ if \"\" }}b{{ end }}{{ if page.notices }}c{{ end }}{{ if null }}d{{ end }}{{ if page.params }}e{{ end }}", "e")]
    [InlineData("{{ \"a<b\" | string.upcase }}", "A&lt;B")]
    [InlineData("{{ string.replace page.title \"page\" \"<b>\" }}", "A &lt;b&gt;")]
    [InlineData("{{ page.title | string.truncate 4 }}", "A...")]
    [InlineData("{{ array.size page.related }}{{ (array.last page.related).title }}{{ array.join page.appliesTo \"+\" }}", "2Card 2v1+v2")]
    [InlineData("{{ for a in page.related }}{{ for a in page.appliesTo }}{{ a }}{{ end }}{{ a.title }}{{ end }}", "v1v2Card 1v1v2Card 2")]
    [InlineData("{{ if page.gate.replies == 0 && page.gate.replies <= 0 }}yes{{ end }}", "yes")]
    [InlineData("{{ \"ab😀cdef\" | string.truncate 6 }}", "ab...")]
    [InlineData("{{ url (site.params.start + \"x/\") }}", "/base/start/x/")]
    [InlineData("{{ number (99999 * 99999 * 99999 * 99999) | string.size }}", "26")]
    [InlineData("{{ string.replace \"a\" \"\" \"b\" }}{{ string.truncate \"abc\" (0 - 5) }}", "a...")]
    [InlineData("<title>{{ page.title }}</title>", "<title>A page</title>")]
    [InlineData("{{ math.round 2.5 }}{{ math.floor 2.5 }}{{ math.ceil 2.1 }}{{ 7 - 2 * 3 }}{{ -1 }}", "3231-1")]
    [InlineData("{{ page.cover.url ?? page.title }}{{ page.body ? \"b\" : \"n\" }}{{ \"a\" + 1 }}", "A pagena1")]
    public void Functions_and_operators_answer(string template, string expected) => Assert.Equal(expected, Themes.Render(template, Views.Page()));

    [Theory]
    [InlineData("<a href=\"{{ page.params.bad }}\">x</a>")]
    [InlineData("<a href=\"{{ if page.body }}{{ page.title }}{{ end }}{{ page.params.bad }}\">x</a>")]
    [InlineData("<img src=\"{{ page.params.bad | string.strip }}\" alt=\"\">")]
    public void An_address_that_would_run_a_script_is_a_fault(string template)
    {
        var themes = Themes.Load($"-- themes/default/layouts/page.sbn-html --\n{template}\n-- themes/default/i18n/en.yml --\nkey: Text\n");
        Assert.Null(themes.Rendered(Views.Page()));
        Assert.Contains("javascript:x", Assert.Single(themes.Bag.Sorted()).Message);
    }

    [Fact]
    public void A_text_takes_values_that_are_escaped() =>
        Assert.Equal("by &lt;Ann&gt;, 1 reply, 3 replies", Render("{{ t \"by\" name: page.title }}, {{ t \"n\" count: 1 }}, {{ t \"n\" count: list.count }}"));

    [Fact]
    public void Rendering_in_parallel_gives_equal_bytes()
    {
        const string files = """
            -- themes/default/layouts/page.sbn-html --
            {{ for card in page.related }}{{ include 'card' card: card size: "l" }}{{ include 'card' card: card size: "s" }}{{ end }}{{ page.body }}{{ t "key" }}
            -- themes/default/partials/card.sbn-html --
            <a href="{{ $.card.url }}">{{ $.card.title }}{{ $.size }}{{ page.title }}</a>
            -- themes/default/i18n/en.yml --
            key: Text
            """;
        var themes = Themes.Load(files);
        var alone = Enumerable.Range(0, 300).Select(i => themes.Rendered(Views.Page($"T{i}", $"<p>{i}</p>", i % 7))).ToList();
        Assert.Equal(alone, Enumerable.Range(0, 300).AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(i => themes.Rendered(Views.Page($"T{i}", $"<p>{i}</p>", i % 7))));
    }

    [Fact]
    public void A_fault_names_the_page_and_its_place_in_the_templates()
    {
        var themes = Themes.Load("""
            -- themes/default/layouts/page.sbn-html --
            {{ include 'a' }}
            -- themes/default/partials/a.sbn-html --
            {{ include 'b' }}
            -- themes/default/partials/b.sbn-html --

            <a href="{{ url page.params.bad }}">x</a>
            -- themes/default/i18n/en.yml --
            key: Text
            """);
        Assert.Null(themes.Rendered(Views.Page()));
        var found = Assert.Single(themes.Bag.Sorted());
        Assert.Equal(Codes.TemplateFault, found.Code);
        Assert.Equal("/base/a/", found.Page);
        Assert.Equal("themes/default/partials/b.sbn-html:2:13", found.Location.ToString());
        Assert.Contains("javascript:x", found.Message);
    }

    [Theory]
    [InlineData("{{ for a in page.related }}{{ for b in page.related }}{{ for c in page.related }}{{ for d in page.related }}{{ end }}{{ end }}{{ end }}{{ end }}", 60, "times")]
    [InlineData("{{ x = page.title }}{{ for a in page.related }}{{ x = x + x }}{{ end }}", 60, "kilobytes")]
    [InlineData("{{ for a in page.related }}{{ for b in page.related }}{{ for c in page.related }}{{ page.title }}{{ end }}{{ end }}{{ end }}", 200, "megabytes")]
    public void A_page_beyond_all_bounds_is_a_fault(string template, int cards, string word)
    {
        var themes = Themes.Load($"-- themes/default/layouts/page.sbn-html --\n{template}\n-- themes/default/i18n/en.yml --\nkey: Text\n");
        Assert.False(themes.Layouts!.TryRender("page", Views.Page(new string('x', 100), cards: cards), TextWriter.Null));
        Assert.Contains(word, Assert.Single(themes.Bag.Sorted()).Message);
    }

    [Fact]
    public void Including_a_partial_with_or_without_a_line_of_its_own_prints_the_same_lines() =>
        Assert.Equal("<p>A page\n</p>\n<p>\nA page\n</p>\nend",
            Themes.Render("<p>{{ include 'title' }}</p>\n<p>\n{{ include 'title' }}\n</p>\n{{ include 'end' }}", Views.Page(),
                "-- themes/default/partials/title.sbn-html --\n{{ if page.title }}\n{{ page.title }}\n{{ end }}\n-- themes/default/partials/end.sbn-html --\nend"));

    [Fact]
    public void A_text_that_looks_like_a_tag_is_printed_as_it_is() =>
        Assert.Equal("{{ page.title }}\\A page", Themes.Render("{{ t \"braces\" }}{{ page.title }}", Views.Page(), "braces: '{{ page.title }}\\'"));

    private static string Render(string layout)
    {
        var themes = Themes.Load($"-- themes/default/layouts/page.sbn-html --\n{layout}\n-- themes/default/i18n/en.yml --\nby: by {{name}}\nn: {{one: \"{{count}} reply\", other: \"{{count}} replies\"}}\n");
        Assert.Empty(themes.Lines);
        return themes.Rendered(Views.Page("<Ann>") with
        {
            List = new()
            {
                Items = [],
                Upcoming = [],
                People = [],
                Count = 3,
                Number = 1,
                Pages = 1,
            }
        })!.TrimEnd('\n');
    }
}
