using System.Text;
using SiteGen.Diagnostics;
using SiteGen.People;
using SiteGen.Privacy.Leaks;
using SiteGen.Privacy.Names;

namespace SiteGen.Tests.Privacy.Leaks;

/// <summary>A name is found at every place of an output in every way that it is written; an ordinary word is found where it means a person.</summary>
public sealed class LeakSearchTests
{
    private const string Site = "https://circle.test/";

    // Where a name can stand, with {0} for it as text and as part of an address.
    private static readonly (string Path, string Content)[] Places =
    [
        ("a.html", "<p>By {0}.</p>"),
        ("a.html", "<h2>{0}</h2><p>x</p>"),
        ("a.html", "<p title=\"Seen by {0}\">x</p>"),
        ("a.html", "<img alt='{0}' src=/a.png>"),
        ("a.html", "<meta name=description content=\"{0} asks\">"),
        ("a.html", "<input placeholder=\"{0}\">"),
        ("a.html", "<!-- {0} -->"),
        ("a.html", "<title>{0} asks</title>"),
        ("a.html", "<textarea>{0}</textarea>"),
        ("a.html", "<table><tr><td>{0}</td><td>x</td></tr></table>"),
        ("a.html", "<pre><code>{0}</code></pre>"),
        ("a.html", "<script type=\"application/ld+json\">{{\"text\": \"{0} asks\"}}</script>"),
        ("a.html", "<script>var a = '{0}';</script>"),
        ("a.svg", "<svg><text>{0}</text></svg>"),
        ("a.xml", "<rss><title>{0}</title></rss>"),
        ("a.xml", "<rss><d><![CDATA[<p>{0}</p>]]></d></rss>"),
        ("a.json", "{{\"a\": [\"{0} asks\"]}}"),
        ("a.webmanifest", "{{\"name\": \"{0}\"}}"),
        ("a.ics", "SUMMARY:{0}\r\nX:y\r\n"),
        ("a.vcf", "FN:{0}\r\n"),
        ("a.csv", "1;{0};x\n"),
        ("a.csv", "1,\"{0}\",x\n"),
        ("a.txt", "{0}\n"),
        ("a.log", "x {0} y\n"),
        ("a.css", "/* {0} */"),
    ];

    private static readonly (string Path, string Content)[] Addresses =
    [
        ("a.html", "<a href=\"/people/{0}/\">x</a>"),
        ("a.html", "<a href=\"https://a.test/x?by={0}&amp;y\">x</a>"),
        ("a.html", "<a href=\"#{0}\">x</a>"),
        ("a.html", "<img srcset=\"/a/{0}.png 1x\">"),
        ("a.html", "<p id=\"{0}\">x</p>"),
        ("a.html", "<p class=\"x {0}\">x</p>"),
        ("a.html", "<p>https://a.test/{0}</p>"),
        ("a.html", "<script type=\"application/ld+json\">{{\"@id\": \"https://a.test/{0}\"}}</script>"),
        ("a.xml", "<urlset><loc>https://a.test/{0}/</loc></urlset>"),
        ("a.css", ".a {{ background: url(/{0}.png) }}"),
        ("a.txt", "/old /{0} 301\n"),
    ];

    private static readonly string[] Written =
    [
        "Mara Lindqvist", "MARA LINDQVIST", "mara lindqvist", "Lindqvist, Mara", "Lindqvist Mara", "Mara-Lindqvist", "MaraLindqvist", "Mara Lindqvists", "Mara Lindqvist's", "Dr. Mara Lindqvist", "Mara J. Lindqvist", "Ma\u00ADra Lind\u200Bqvist", "Mara\u00A0Lindqvist",
    ];

    private static readonly string[] InAddresses = ["mara-lindqvist", "mara_lindqvist", "mara.lindqvist", "maralindqvist", "lindqvist-mara", "maralindqvist99", "Mara-Lindqvist", "%6Dara-lindqvist", "mara%20lindqvist"];

    [Fact]
    public void A_name_is_found_at_every_place_in_every_way_of_writing()
    {
        var search = Search("name: Mara Lindqvist");
        var missed = from place in Places
                     from name in Written.Append("Mara <b>Lindqvist</b>").Append("Mara&nbsp;Lindqvist")
                     let html = place.Path == "a.html" && !place.Content.Contains("script", StringComparison.Ordinal)
                     where html || !name.Contains('<', StringComparison.Ordinal) || place.Path is "a.txt" or "a.csv"
                     where !(place.Path is "a.json" or "a.css" && name.Contains('&', StringComparison.Ordinal))
                     let content = string.Format(null, place.Content, name.Replace("'", "\u2019", StringComparison.Ordinal))
                     where !html || !(name.Contains('<', StringComparison.Ordinal) && !place.Content.Contains('>' + "{0}", StringComparison.Ordinal))
                     where Found(search, place.Path, content).Count == 0
                     select $"{name} in {place.Path}: {content}";
        Assert.Empty(missed);
    }

    [Fact]
    public void A_name_is_found_in_every_address_in_every_way_of_writing()
    {
        var search = Search("name: Mara Lindqvist");
        Assert.Empty(from place in Addresses
                     from name in InAddresses
                     where !(name.Contains('%', StringComparison.Ordinal) && (place.Content.Contains("id=", StringComparison.Ordinal) || place.Content.Contains("class=", StringComparison.Ordinal) || place.Path == "a.css"))
                     let content = string.Format(null, place.Content, name)
                     where Found(search, place.Path, content).Count == 0
                     select $"{name} in {place.Path}: {content}");
    }

    [Theory]
    [InlineData("Mara &lt;b&gt;Lindqvist&lt;/b&gt;")]
    [InlineData("Mara &amp;nbsp;Lindqvist")]
    [InlineData("~~Mara~~ Lindqvist")]
    [InlineData("**Mara** Lindqvist")]
    public void Tags_and_marks_that_stand_as_text_hide_no_name(string html) => Assert.NotEmpty(Found(Search("name: Mara Lindqvist"), "a.html", $"<p>{html}</p>"));

    [Theory]
    [InlineData("a.csv", "season;tyres\nwinter;yes\n")]
    [InlineData("a.html", "<p>In winter we drive less.</p>")]
    [InlineData("a.html", "<h2 id=\"winter\">Winter</h2>")]
    [InlineData("a.html", "<p><code>winter</code> <a href=\"#winter\">x</a></p>")]
    [InlineData("a.html", "<a href=\"https://winter.test/\">x</a>")]
    [InlineData("a.html", "<a href=\"https://a.test/winter-tyres/?q=winter#winter\">x</a>")]
    [InlineData("a.html", "<script type=\"application/ld+json\">{\"name\": \"Winter\", \"about\": {\"name\": \"winter\"}}</script>")]
    [InlineData("a.css", ".winter { color: white }")]
    [InlineData("a.js", "const winter = 1;")]
    public void A_short_word_is_no_name_where_it_can_be_a_word(string path, string content) => Assert.Empty(Found(Search("handle: winter"), path, content));

    [Theory]
    [InlineData("a.html", "<p>Ask @winter.</p>")]
    [InlineData("a.html", "<a href=\"https://a.test/u/winter\">x</a>")]
    [InlineData("a.html", "<img src=\"/media/winter.png\" alt=\"\">")]
    [InlineData("a.html", "<meta name=author content=Winter>")]
    [InlineData("a.html", "<script type=\"application/ld+json\">{\"author\": {\"@type\": \"Person\", \"name\": \"winter\"}}</script>")]
    [InlineData("a.xml", "<item><dc:creator>winter</dc:creator></item>")]
    public void A_short_word_is_a_name_where_it_means_a_person(string path, string content) => Assert.NotEmpty(Found(Search("handle: winter"), path, content));

    [Theory]
    [InlineData("handle: winter22", "<p>In winter22 we met.</p>", true)]
    [InlineData("handle: fieldfoxes", "<p>Thanks to fieldfoxes.</p>", true)]
    [InlineData("handle: newsletter", "<p>Read our newsletter.</p>", false)]
    [InlineData("handle: newsletter", "<p>Ask @newsletter.</p>", true)]
    [InlineData("handle: position", "<style>.a { position: static }</style>", false)]
    public void A_longer_word_is_a_name_unless_the_interface_uses_it(string person, string html, bool isFound) => Assert.Equal(isFound, Found(Search(person), "a.html", html).Count > 0);

    [Theory]
    [InlineData("<a href=\"https://a.test/u/5\">x</a>", true)]
    [InlineData("<a href=\"HTTPS://A.test/u/5/posts?x\">x</a>", true)]
    [InlineData("<p>At a.test/u/5.</p>", true)]
    [InlineData("<a href=\"https://a.test/u/55\">x</a>", false)]
    [InlineData("<a href=\"https://a.test/u/\">x</a>", false)]
    public void A_withheld_address_is_found_as_a_whole(string html, bool isFound) => Assert.Equal(isFound, Found(Search("link: https://a.test/u/5/"), "a.html", html).Count > 0);

    [Fact]
    public void What_is_found_tells_its_place_and_whether_it_is_an_address()
    {
        var search = Search("name: Mara Lindqvist");
        Assert.Equal([new NameLeakPlace(3, false)], PlacesIn(search, "<p>Mara Lindqvist</p>"));
        Assert.Equal([new NameLeakPlace(10, true)], PlacesIn(search, "<a href=\"/mara-lindqvist\">x</a>"));
        Assert.Equal([new NameLeakPlace("<p>See https://a.t/".Length, true)], PlacesIn(search, "<p>See https://a.t/mara-lindqvist/.</p>"));
    }

    private sealed record NameLeakPlace(int Source, bool InAddress);

    private static List<NameLeakPlace> PlacesIn(LeakSearch search, string html) => [.. Found(search, "a.html", html).Select(l => new NameLeakPlace(l.Source, l.InAddress))];

    private static List<NameLeak> Found(LeakSearch search, string path, string content)
    {
        var (file, bytes) = (new OutputText(), Encoding.UTF8.GetBytes(content));
        file.Read(OutputFormats.Find(path, bytes), bytes);
        return search.Names(file);
    }

    // A person with a name, or with a handle or an address and a name that stands nowhere.
    private static LeakSearch Search(string person)
    {
        var (key, value) = (person.Split(": ")[0], person.Split(": ")[1]);
        var (name, handles, links) = (key == "name" ? value : "Quenby Zarathorn", key == "handle" ? new[] { value } : [], key == "link" ? new[] { value } : []);
        var withheld = new Person
        {
            Id = "one",
            Name = name,
            Display = Display.Name,
            Handles = handles,
            AlsoWritten = [],
            Badges = [],
            Links = links,
            Staff = false,
            Consent = Consent.Withdrawn,
            At = new Location("content/people/one.yml"),
        };
        var policy = new ConsentPolicy([withheld], new Placeholders("Community member", "Community member {letter}", "[member]", "", "", ""), DateTimeOffset.UnixEpoch);
        return new LeakSearch(NameMatcher.ForOutputs(policy, [Site]), new WithheldLinks(policy, Site), new ShingleSet([])) { Ordinary = OrdinaryWords.With(["Newsletter"]) };
    }
}
