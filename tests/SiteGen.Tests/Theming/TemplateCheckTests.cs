using SiteGen.Diagnostics;
using SiteGen.Theming.Templates;
using SiteGen.Theming.Views;

namespace SiteGen.Tests.Theming;

public class TemplateCheckTests
{
    private const string Page = "themes/default/layouts/page.sbn-html";
    private const string Unused = "themes/default/partials/person.sbn-html: SG0916";

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
        -- themes/default/partials/person.sbn-html --
        {{ $.person.name }}
        """;

    private static Themes Load(string layout, string more = "") => Themes.Load($"-- {Page} --\n{layout}{more}{Others}");

    [Theory]
    [InlineData("a\n  {{ page.title", "2:3", "SG0920", "End it with }}")]
    [InlineData("a {{ page.title }\n<b>{{ page.url }}</b>", "1:3", "SG0920", "End it with }}")]
    [InlineData("{{ t \"plain }}", "1:1", "SG0920", "End it with }}")]
    [InlineData("{{ if (page.url == \"x\" }}{{ end }}", "1:24", "SG0920", "cannot be read")]
    [InlineData("{{ page.title) }}", "1:14", "SG0920", "cannot be read")]
    [InlineData("{{ > person }}", "1:4", "SG0920", "cannot be read")]
    [InlineData("{{{ page.body }}}", "1:1", "SG0922", "{{ value }}")]
    [InlineData("{{/if}}", "1:3", "SG0920", "cannot be read")]
    [InlineData("{{ end }}", "1:4", "SG0921", "outside of a block")]
    [InlineData("a\n{{ if page.body }}x", "2:4", "SG0921", "one {{ end }}")]
    [InlineData("{{ else }}", "1:4", "SG0921", "outside of a block")]
    [InlineData("{{#if page.body}}x", "1:3", "SG0922", "Handlebars")]
    [InlineData("{{#each page.topics}}x", "1:3", "SG0922", "{{ for item in list }}")]
    [InlineData("{%{ {{ raw }} }%}", "1:1", "SG0922", "&#123;")]
    [InlineData("{{ while page.body }}x{{ end }}", "1:4", "SG0922", "while")]
    [InlineData("{{ case page.kind }}{{ when \"a\" }}x{{ end }}", "1:4", "SG0922", "case")]
    [InlineData("{{ capture x }}a{{ end }}", "1:4", "SG0922", "capture")]
    [InlineData("{{ func x }}a{{ end }}", "1:4", "SG0922", "func")]
    [InlineData("{{ with page.editor }}a{{ end }}", "1:4", "SG0922", "with")]
    [InlineData("{{ import page }}", "1:4", "SG0922", "import")]
    [InlineData("{{ ret page.title }}", "1:4", "SG0922", "ret")]
    [InlineData("{{ page.topics[0] }}", "1:4", "SG0922", "number")]
    [InlineData("{{ [1, 2] }}", "1:4", "SG0922", "written out")]
    [InlineData("{{ $name }}", "1:4", "SG0922", "with $")]
    [InlineData("{{ this }}", "1:4", "SG0922", "this")]
    [InlineData("{{ page.title = \"x\" }}", "1:4", "SG0922", "cannot be changed")]
    [InlineData("{{ page = page.title }}", "1:4", "SG0922", "cannot be changed")]
    [InlineData("{{ for page in page.topics }}x{{ end }}", "1:8", "SG0922", "cannot be called that")]
    [InlineData("{{ for link in page.topics limit: 2 }}x{{ end }}", "1:28", "SG0922", "argument")]
    [InlineData("{{ page.title ~ page.url }}", "1:15", "SG0920", "cannot be read")]
    [InlineData("{{ include 'persn' person: page.editor }}", "1:12", "SG0923", "\"person\"")]
    [InlineData("{{ include '../person' }}", "1:12", "SG0904", "partials/")]
    [InlineData("{{ uppercase page.title }}", "1:4", "SG0925", "string.upcase")]
    [InlineData("{{ string.upcse page.title }}", "1:4", "SG0925", "\"string.upcase\"")]
    [InlineData("{{ page.title | html.escape }}", "1:17", "SG0925", "There are: t")]
    [InlineData("{{ include page.title }}", "1:4", "SG0926", "text in quotes")]
    [InlineData("{{ for block in blocks }}{{ include block }}{{ end }}", "1:37", "SG0923", "blocks/")]
    [InlineData("{{ include 'person' page.editor }}", "1:21", "SG0926", "without a name")]
    [InlineData("{{ include 'person' person: page.editor person: page.editor }}", "1:41", "SG0926", "twice")]
    [InlineData("{{ include 'person' person: page.editor size: 1 }}", "1:41", "SG0926", "does not look at \"size\"")]
    [InlineData("{{ t }}", "1:4", "SG0926", "gets 0 arguments and takes 1")]
    [InlineData("{{ t page.title }}", "1:6", "SG0926", "text in quotes")]
    [InlineData("{{ url \"/a/\" \"b\" }}", "1:4", "SG0926", "gets 2")]
    [InlineData("{{ url \"/a/\" to: \"b\" }}", "1:14", "SG0926", "no named")]
    [InlineData("{{ url \"a\" }}", "1:8", "SG0926", "one slash")]
    [InlineData("{{ url page.url }}", "1:8", "SG0926", "complete already")]
    [InlineData("{{ string.size page.topics }}", "1:16", "SG0926", "a list")]
    [InlineData("{{ array.join page.related \", \" }}", "1:15", "SG0926", "a list")]
    [InlineData("{{ date page.title }}", "1:9", "SG0926", "a text")]
    [InlineData("{{ date page.published \"dai\" }}", "1:24", "SG0926", "\"day\"")]
    [InlineData("{{ if page.title == 1 }}{{ end }}", "1:7", "SG0926", "between a text and a number")]
    [InlineData("{{ page.title ?? page.topics }}", "1:4", "SG0926", "between a text and a list")]
    [InlineData("{{ x = 1 }}{{ x = \"a\" }}", "1:15", "SG0926", "was a number")]
    [InlineData("{{ x = page.topics }}{{ x = page.related }}", "1:25", "SG0926", "was a list")]
    [InlineData("{{ t \"plan\" }}", "1:6", "SG0927", "\"plain\"")]
    [InlineData("{{ t \"months\" }}", "1:6", "SG0927", "list")]
    [InlineData("{{ t \"by\" }}", "1:6", "SG0928", "{name}")]
    [InlineData("{{ t \"replies\" }}", "1:6", "SG0928", "{count}")]
    [InlineData("{{ t \"by\" name: \"A\" nme: \"B\" }}", "1:21", "SG0928", "\"name\"")]
    [InlineData("{{ asset \"css/sites.css\" }}", "1:10", "SG0912", "\"css/site.css\"")]
    [InlineData("{{ asset \"../theme.yml\" }}", "1:10", "SG0904", "assets/")]
    [InlineData("<p></p>\n {{ page.titel }}", "2:10", "SG0929", "\"title\"")]
    [InlineData("{{ pge.title }}", "1:4", "SG0929", "\"page\"")]
    [InlineData("{{ Page.title }}", "1:4", "SG0929", "\"page\"")]
    [InlineData("{{ page.title.length }}", "1:15", "SG0929", "a text")]
    [InlineData("{{ page.topics.length }}", "1:16", "SG0929", "{{ for item in list }}")]
    [InlineData("{{ for link in page.topics }}{{ link.title }}{{ end }}", "1:38", "SG0929", "record \"link\"")]
    [InlineData("{{ for name in page.appliesTo }}{{ name.text }}{{ end }}", "1:41", "SG0929", "is a text")]
    [InlineData("{{ for link in page.topics }}a{{ end }}{{ link.text }}", "1:43", "SG0929", "there is no \"link\"")]
    [InlineData("{{ if page.titel }}{{ end }}", "1:12", "SG0929", "\"title\"")]
    [InlineData("{{ if page.body }}{{ else if page.x }}{{ end }}", "1:35", "SG0929", "record \"page\"")]
    [InlineData("{{ for.index }}", "1:4", "SG0929", "outside of a loop")]
    [InlineData("{{ for link in page.topics }}{{ for.rindex }}{{ end }}", "1:33", "SG0929", "for.index, for.first, for.last")]
    [InlineData("{{ $.size }}", "1:4", "SG0929", "size: value")]
    [InlineData("{{ site.settings.acent }}", "1:4", "SG0907", "\"accent\"")]
    [InlineData("{{ page.topics }}", "1:4", "SG0930", "a list")]
    [InlineData("{{ page.share }}", "1:4", "SG0930", "record \"share\"")]
    [InlineData("{{ page.params }}", "1:4", "SG0930", "group of texts")]
    [InlineData("{{ for item in site.mainMenu }}{{ item.current }}{{ end }}", "1:35", "SG0930", "{{ if item.current }}")]
    [InlineData("{{ page.kind == \"a\" }}", "1:4", "SG0930", "yes or no")]
    [InlineData("{{ for x in page }}{{ end }}", "1:13", "SG0933", "not a list")]
    [InlineData("{{ for x in page.params }}{{ end }}", "1:13", "SG0933", "not a list")]
    public void A_mistake_in_a_tag_is_found_at_its_place(string layout, string place, string code, string word) => Expect(layout, place, code, word);

    [Theory]
    [InlineData("<a class={{ page.kind }}>x</a>", "1:10", "SG0934", "quotes")]
    [InlineData("<a class=b-{{ page.kind }}>x</a>", "1:10", "SG0934", "quotes")]
    [InlineData("<a {{ page.kind }}>x</a>", "1:4", "SG0934", "name of an attribute")]
    [InlineData("<a data-{{ page.kind }}=\"x\">x</a>", "1:4", "SG0934", "name of an attribute")]
    [InlineData("<{{ page.kind }}>x", "1:1", "SG0934", "name of an element")]
    [InlineData("<a title=\"{{ page.body }}\">x</a>", "1:14", "SG0934", "markup")]
    [InlineData("<a title=\"a {{ include 'person' person: page.editor }}\">x</a>", "1:13", "SG0934", "partial")]
    [InlineData("<a class=\"{{ if page.body }}a\"{{ else }}b\"{{ end }}>x</a>", "1:41", "SG0934", "put together")]
    [InlineData("<script type=\"application/ld+json\">{{ page.title }}</script>", "1:39", "SG0934", "in a script")]
    [InlineData("<a href=\"{{ \"javascript:x\" }}\">x</a>", "1:13", "SG0935", "written as a text")]
    [InlineData("<script type=\"application/ld+json\">{{ page.body }}</script>", "1:39", "SG0934", "head.structuredData")]
    [InlineData("<iframe srcdoc=\"{{ page.title }}\"></iframe>", "1:9", "SG0937", "srcdoc")]
    [InlineData("<meta http-equiv=\"Refresh\" content=\"0;url={{ page.url }}\">", "1:7", "SG0937", "another page")]
    [InlineData("<svg><set attributeName=\"href\" to=\"javascript:x\"/></svg>", "1:6", "SG0937", "animated")]
    [InlineData("<a href=\"/start/\">x</a>", "1:10", "SG0935", "{{ url")]
    [InlineData("<a href='start/'>x</a>", "1:10", "SG0935", "{{ url")]
    [InlineData("<link rel=\"stylesheet\" href=\"/a.css\">", "1:30", "SG0935", "{{ asset")]
    [InlineData("<a href=\"{{ if page.body }}/x/{{ end }}\">x</a>", "1:10", "SG0935", "/x/")]
    [InlineData("<img\n src=\"/a{{ page.kind }}.png\">", "2:7", "SG0935", "/a")]
    [InlineData("<a href=\"{{ \"/start/\" }}\">x</a>", "1:13", "SG0935", "{{ url")]
    [InlineData("<h{{ if page.body }}1{{ else }}2{{ end }}>x", "1:1", "SG0934", "name of an element")]
    [InlineData("<a title=\"{{ include 'person' person: page.editor; page.title }}\">x</a>", "1:11", "SG0934", "partial")]
    [InlineData("<p {{ if page.cover }}>{{ end }}onclick=alert(1) x>y</p>", "1:27", "SG0934", "another place")]
    [InlineData("{{ if page.cover }}<!--{{ end }}<b>x</b>{{ if page.cover }}-->{{ end }}", "1:27", "SG0934", "another place")]
    [InlineData("<p title=\"{{ if page.cover }}\"{{ end }}>y</p>", "1:34", "SG0934", "another place")]
    [InlineData("<{{# x }}b>y", "1:1", "SG0934", "name of an element")]
    [InlineData("<{{ x = 1 }}b>y", "1:1", "SG0934", "name of an element")]
    [InlineData("<p on{{ x = 1 }}click=\"a\">y</p>", "1:4", "SG0934", "name of an attribute")]
    [InlineData("<p hr{{# x }}ef=\"a\">y</p>", "1:4", "SG0934", "name of an attribute")]
    [InlineData("<  {{- x = 1 -}}  b>y", "1:1", "SG0934", "name of an element")]
    [InlineData("<p title=\"</title><b>\">y</p>", "1:11", "SG0934", "&lt;")]
    [InlineData("<iframe>{{ page.title }}</iframe>", "1:12", "SG0934", "in a script")]
    [InlineData("<!-- a --!><b>x</b> -->", "1:1", "SG0934", "--!>")]
    [InlineData("<p></p x=\">\">", "1:4", "SG0934", "behind the name")]
    [InlineData("<a href=\"{{ page.url }}javascript:x\">y</a>", "1:24", "SG0937", "scheme")]
    [InlineData("<a href=\"{{ if page.cover }}#{{ end }}javascript:x\">y</a>", "1:39", "SG0937", "scheme")]
    [InlineData("<img srcset=\"{{ asset \"css/site.css\" }} 1x, https://evil.test/b.png 2x\" alt=\"\">", "1:40", "SG0938", "another host")]
    [InlineData("<meta http-equiv=\"{{ page.kind }}\" content=\"x\">", "1:19", "SG0937", "http-equiv")]
    [InlineData("<iframe src=\"data:text/html,x\"></iframe>", "1:14", "SG0935", "{{ url")]
    [InlineData("<p style=\"color:red\">x</p>", "1:4", "SG0936", "class")]
    [InlineData("<style>a{}</style>", "1:1", "SG0936", "assets/")]
    [InlineData("<script>alert(1)</script>", "1:1", "SG0937", "assets/")]
    [InlineData("<script src=\"{{ asset \"css/site.css\" }}\">x</script>", "1:1", "SG0937", "within the page")]
    [InlineData("<a ONCLICK=\"x()\">x</a>", "1:4", "SG0937", "onclick")]
    [InlineData("<a href=\"javascript:x\">x</a>", "1:10", "SG0937", "address")]
    [InlineData("<script src=\"https://cdn.example/a.js\"></script>", "1:14", "SG0938", "another host")]
    [InlineData("<img src=\"//cdn.example/a.png\" alt=\"\">", "1:11", "SG0938", "another host")]
    [InlineData("<link rel=\"preconnect\" href=\"https://cdn.example\">", "1:30", "SG0938", "another host")]
    [InlineData("<iframe src=\"http://x.example\"></iframe>", "1:14", "SG0938", "another host")]
    [InlineData("<div><p>x</p>", "1:1", "SG0939", "not closed")]
    [InlineData("<b><i>x</b></i>", "1:8", "SG0939", "<i> of line 1")]
    [InlineData("x</p>", "1:2", "SG0939", "closes no element")]
    [InlineData("{{ if page.body }}<div>{{ end }}x</div>", "1:19", "SG0939", "same branch")]
    [InlineData("{{ for link in page.topics }}<li>{{ end }}", "1:30", "SG0939", "same branch")]
    public void A_mistake_in_the_html_is_found_at_its_place(string layout, string place, string code, string word) => Expect(layout, place, code, word);

    [Theory]
    [InlineData("{{# <p style=\"x\"> page.titel }}<!-- <p style=\"x\"> -->{{## a\n page.titel ##}}")]
    [InlineData("<a href=\"{{ page.url }}\" {{ if page.body }}class=\"a\"{{ else }}class=\"b\"{{ end }} {{ if !page.body }}hidden{{ end }}>1 < 2</a>")]
    [InlineData("<a href=\"#main\">a</a><a href=\"https://x.example/\">b</a><a href=\"mailto:a@x.example\">c</a><a href=\"{{ url \"/a/\" }}#b\">d</a>")]
    [InlineData("<link rel=\"canonical\" href=\"{{ page.address }}\"><link rel=\"me\" href=\"https://x.example/\">")]
    [InlineData("<script type=\"application/ld+json\">{{ head.structuredData }}</script><script src=\"{{ asset \"css/site.css\" }}\" defer></script>")]
    [InlineData("{{ if page.body }}a{{ else if page.kind == \"b\" }}b{{ else }}c{{ end }}{{ for link in page.topics }}{{ if for.first }}{{ for.index }}{{ end }}{{ else }}none{{ end }}")]
    [InlineData("{{~ for person in page.byline ~}}{{ for badge in person.badges }}{{ badge }}{{ person.name }}{{ page.title }}{{ end }}{{~ end ~}}")]
    [InlineData("{{ t \"replies\" count: 3 }}{{ t 'by' name: (url '/x/') }}{{ site.params.any }}{{ site.settings.accent }}")]
    [InlineData("{{ page.cover.url }}{{ page.gate.replies }}{{ event.start.iso }}{{ for number in story.numbers }}{{ number.label }}{{ end }}")]
    [InlineData("{{ x = page.title | string.upcase | string.truncate 20 }}{{ x }}{{ y = page.related | array.size }}{{ if y > 1 && x != \"\" || !page.body }}{{ y * 2 + 1 }}{{ end }}")]
    [InlineData("{{ first = array.first page.topics }}{{ first.text ?? \"none\" }}{{ page.body ? \"a\" : \"b\" }}{{ date page.published \"day month\" }}{{ number 1200 }}")]
    [InlineData("<a href=\"{{ page.url }}?a={{ page.kind }}&b\">x</a><a href=\"{{ if page.cover }}https://x.example/{{ else }}mailto:a@x.example{{ end }}\">y</a>")]
    [InlineData("<p{{ if page.body }} class=\"a\"{{ end }}>x</p><a href=\"mailto:?subject={{ page.title }}\">m</a>")]
    [InlineData("{{ if page.body; page.title; end }}<br><img src=\"{{ url \"/a.png\" }}\" alt=\"\"/>")]
    public void What_is_right_has_no_finding(string layout)
    {
        var themes = Load(layout + "{{ include 'person' person: page.editor }}");
        Assert.Empty(themes.Lines);
        Assert.NotNull(themes.Rendered(Views.Page()));
    }

    [Fact]
    public void A_title_ends_where_it_ends_for_browsers() =>
        Load("<title><p class='</title><script>alert(1)</script>'></p></title>").Has(Codes.InlineScript, $"{Page}:1:26");

    [Fact]
    public void A_partial_is_checked_for_each_type_that_it_gets()
    {
        var themes = Load("{{ include 'card' card: page.editor }}{{ for card in page.related }}{{ include 'card' card: card }}{{ end }}", "\n-- themes/default/partials/card.sbn-html --\n{{ $.card.summary }}");
        themes.Has(Codes.UnknownViewKey, "themes/default/partials/card.sbn-html:1:11", "\"person\" has no key \"summary\"");
        Assert.DoesNotContain(themes.Lines, line => line.Contains("record \"card\""));
    }

    [Fact]
    public void A_number_that_another_inclusion_gives_counts_as_zero_here() =>
        Assert.Equal("3no0no", Themes.Render("{{ include 'a' n: 2 }}{{ include 'a' }}", Views.Page(), "-- themes/default/partials/a.sbn-html --\n{{ $.n + 1 - ($.n == 0 ? 1 : 0) }}{{ $.n > 5 ? \"yes\" : \"no\" }}").Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void An_argument_that_another_inclusion_gives_is_empty_here() =>
        Assert.Equal("[big][]", Themes.Render("{{ include 'a' size: \"big\" }}{{ include 'a' }}", Views.Page(), "-- themes/default/partials/a.sbn-html --\n[{{ $.size }}]").Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void A_partial_does_not_reach_out_to_where_it_is_included() =>
        Load("{{ x = 1 }}{{ for link in page.topics }}{{ include 'a' }}{{ end }}{{ x }}", "\n-- themes/default/partials/a.sbn-html --\n{{ link.text }}{{ for.index }}{{ x }}")
            .HasOnly("themes/default/partials/a.sbn-html:1:4: SG0929", "themes/default/partials/a.sbn-html:1:19: SG0929", "themes/default/partials/a.sbn-html:1:34: SG0929");

    [Fact]
    public void Partials_that_include_each_other_are_found_and_never_run()
    {
        var themes = Load("{{ include 'a' }}", "\n-- themes/default/partials/a.sbn-html --\n{{ include 'b' }}\n-- themes/default/partials/b.sbn-html --\n\n {{ if page.body }}{{ include 'a' }}{{ end }}");
        themes.Has(Codes.PartialCycle, "themes/default/partials/b.sbn-html:2:31", "a > b > a");
        Assert.Null(themes.Layouts);
    }

    [Fact]
    public void A_partial_that_nothing_includes_is_a_hint_that_stops_nothing()
    {
        var themes = Load("x");
        themes.HasOnly(Unused);
        Assert.NotNull(themes.Layouts);
    }

    [Fact]
    public void All_mistakes_are_found_in_one_run() =>
        Load("{{ page.titel }}\n{{ if page.x }}{{ nope \"a\" }}{{ end }}\n<p style=\"\">{{ include 'zzzzzzzz' }}</p>")
            .HasOnly($"{Page}:1:9: SG0929", $"{Page}:2:19: SG0925", $"{Page}:2:12: SG0929", $"{Page}:3:24: SG0923", $"{Page}:3:4: SG0936");

    [Fact]
    public void No_key_of_the_view_is_a_word_of_the_language()
    {
        string[] words = ["if", "else", "end", "for", "in", "while", "break", "continue", "case", "when", "func", "ret", "capture", "readonly", "import", "with", "wrap", "do", "include", "this", "true", "false", "null", "empty", "string", "array", "math"];
        Assert.DoesNotContain(ViewRecords.PageView.Keys.Keys.Concat(ViewRecords.ShareCardView.Keys.Keys), words.Contains);
        Assert.InRange(ScribanFunctions.All.Count, 1, 20);
    }

    private static void Expect(string layout, string place, string code, string word)
    {
        var themes = Load(layout);
        themes.Has(code, $"{Page}:{place}", word);
        Assert.Null(themes.Layouts);
        Assert.Equal(1, themes.Bag.Count(Severity.Error));
    }
}
