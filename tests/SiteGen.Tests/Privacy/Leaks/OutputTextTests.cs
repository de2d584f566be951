using System.Text;
using SiteGen.Privacy.Leaks;

namespace SiteGen.Tests.Privacy.Leaks;

/// <summary>Of a file that is read is what its readers see, are told, and are led to.</summary>
public sealed class OutputTextTests
{
    [Theory]
    [InlineData("<p>One <b>t</b>wo</p><p>three</p>", "One two|three|")]
    [InlineData("<ul><li>a<li>b</ul>", "a|b|")]
    [InlineData("a<br>b<img alt=x>c<wbr>d", "a b cd|")]
    [InlineData("a\n\n\n b", "a    b|")]
    [InlineData("<p>a &amp; &#98;&shy;c</p>", "a & b\u00ADc|")]
    [InlineData("<x-y>a</x-y>b", "ab|")]
    [InlineData("a<!-- b -->c", "ac|")]
    [InlineData("<title>a</title><textarea>b &lt;i></textarea>", "a|b <i>|")]
    [InlineData("a<script>b</script><style>c</style>d", "a|d|")]
    [InlineData("a <b title=\"x", "a <b title=\"x|")]
    [InlineData("<td>a</td><td>b</td>", "a|b|")]
    public void Html_is_what_is_seen_of_it(string html, string text) => Assert.Equal(text, Seen(Read("a.html", html).Text));

    [Theory]
    [InlineData("<p title=\"a &amp; b\" class=\"c\">x</p>", "a & b|")]
    [InlineData("<p data-x='a' aria-label=b>x</p>", "b|")]
    [InlineData("<!-- a --><meta name=description content=\"b\">", "<!-- a -->|b|")]
    [InlineData("<p \"a b\">x</p>", "p \"a b\"|")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\": \"A\", \"text\": \"b\\u0063 <i>d\\\"\", \"n\": [\"e\"]}</script>", "e|")]
    public void What_stands_beside_it_is_read_too(string html, string aside) => Assert.Equal(aside, Seen(Read("a.html", html).Aside));

    [Theory]
    [InlineData("<a href=\"https://a.test/b%20c?d=%E2%82%AC&amp;e\">x</a>", "https://a.test/b c?d=\u20AC&e|")]
    [InlineData("<a href=\"/share?u=https%253A%252F%252Fa.test\">x</a>", "/share?u=https://a.test|")]
    [InlineData("<img srcset=\"/a.png 1x\"><meta content=\"https://a.test/\">", "/a.png 1x|https://a.test/|")]
    [InlineData("<p>See a.test/b%2Dc now, 100% sure</p>", "a.test/b-c|")]
    [InlineData("<script type=\"application/ld+json\">{\"@id\": \"https:\\/\\/a.test/\"}</script>", "https://a.test/|")]
    public void Addresses_are_read_decoded(string html, string addresses) => Assert.Equal(addresses, Seen(Read("a.html", html).Addresses));

    [Theory]
    [InlineData("a.html", "<meta name=author content=\"Ada\">")]
    [InlineData("a.html", "<meta content=\"b\"><meta property=\"article:author\" content=\"Ada\">")]
    [InlineData("a.html", "<script type=\"application/ld+json\">{\"name\": \"b\", \"author\": {\"@type\": \"Person\", \"name\": \"Ada\"}, \"text\": {\"name\": \"c\"}}</script>")]
    [InlineData("a.json", "{\"creator\": [{\"name\": \"Ada\"}], \"name\": \"c\"}")]
    [InlineData("a.json", "{\"author\": \"Ada\", \"name\": \"c\"}")]
    [InlineData("a.xml", "<item><title>b</title><dc:creator>Ada</dc:creator><description>c</description></item>")]
    public void Bylines_are_told_from_other_values(string path, string text) => Assert.Equal("Ada|", Seen(Read(path, text).Bylines));

    [Theory]
    [InlineData("a.xml", "<t>&lt;p&gt;a &lt;b&gt;b&lt;/b&gt;c&lt;/p&gt;</t><u>d &amp;amp; e</u>", "a bc|d & e|")]
    [InlineData("a.rss", "<t><![CDATA[<p>a</p><p>b</p>]]></t>", "a|b|")]
    [InlineData("a.svg", "<svg><text>a<tspan>b</tspan></text><style>c</style></svg>", " |a b | |")]
    [InlineData("a.ics", "SUMMARY:a\r\n b\\n\\, c\r\nX:d\r\n", "SUMMARY:ab , c|X:d|")]
    [InlineData("a.csv", "a;b\nc \\u0064 &eacute;", "a;b\nc d \u00E9")]
    [InlineData("a.log", "a b", "a b")]
    [InlineData("a.json", "{\"a\": \"<p>b</p><p>c</p>\"}", "b|c|")]
    public void Other_formats_are_read_as_what_they_are(string path, string text, string seen) => Assert.Equal(seen, Seen(Read(path, text).Text));

    [Theory]
    [InlineData("a.css", "/* \\51 uenby */", "/* Quenby */")]
    [InlineData("a.js", "var a = '\\x51\\u0075\\u{65}nby';", "var a = 'Quenby';")]
    public void Code_is_read_without_its_escapes(string path, string text, string code) => Assert.Equal(code, Seen(Read(path, text).Code));

    [Fact]
    public void A_text_is_decoded_by_its_byte_order_mark_or_as_what_it_can_be()
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
            Assert.Equal("Zo\u00EB", Seen(Read("a.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes("Zo\u00EB")]).Text));
        Assert.Equal("Zo\u00EB", Seen(Read("a.txt", Encoding.UTF8.GetBytes("Zo\u00EB")).Text));
        Assert.Equal("Zo\u00EB", Seen(Read("a.txt", Encoding.Latin1.GetBytes("Zo\u00EB")).Text));
    }

    [Theory]
    [InlineData("a.bin", "a\0b", false)]
    [InlineData("a.pdf", "%PDF-1.7", false)]
    [InlineData("a.yaml", "a: b", true)]
    [InlineData("a", "a", true)]
    public void Of_an_unknown_format_it_is_told_by_the_bytes_whether_it_is_text(string path, string content, bool isText) =>
        Assert.Equal(isText, OutputFormats.Find(path, Encoding.UTF8.GetBytes(content)) != OutputFormat.None);

    [Theory]
    [InlineData("<p>\n&amp; Quenby</p>", "Quenby", 10)]
    [InlineData("<p title=\"a Quenby\">x</p>", "Quenby", 12)]
    [InlineData("<p>a<b>b</b> Qu&#101;nby</p>", "Quenby", 13)]
    public void Every_piece_leads_back_to_its_place(string html, string word, int at)
    {
        var read = Read("a.html", html);
        var text = read.All.Select(a => a.Text).Single(t => t.Span.IndexOf(word) >= 0);
        Assert.Equal(at, text.Source(text.Span.IndexOf(word)));
    }

    [Fact]
    public void A_reader_keeps_nothing_of_the_file_before()
    {
        var read = new OutputText();
        read.Read(OutputFormat.Html, "<p title=a id=b><a href=/c>d</a><script>e</script>");
        read.Read(OutputFormat.Plain, "f");
        Assert.Equal("f", string.Concat(read.All.Select(a => Seen(a.Text))));
    }

    private static OutputText Read(string path, string text) => Read(path, Encoding.UTF8.GetBytes(text));

    private static OutputText Read(string path, byte[] bytes)
    {
        var read = new OutputText();
        read.Read(OutputFormats.Find(path, bytes), bytes);
        return read;
    }

    private static string Seen(DecodedText text) =>
        text.Span.ToString().Replace("\u001F", "", StringComparison.Ordinal).Replace(DecodedText.Break, '|').Replace("||", "|", StringComparison.Ordinal);
}
