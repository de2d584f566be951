using System.Diagnostics;
using System.Text;
using SiteGen.Text.Html;

namespace SiteGen.Tests.Texts;

/// <summary>Markup is taken apart as browsers take it apart.</summary>
public sealed class HtmlTokenizerTests
{
    [Theory]
    [InlineData("a <b>c</b>", "T:a |S:b|T:c|E:b")]
    [InlineData("1 < 2 <3 <", "T:1 < 2 <3 <")]
    [InlineData("a</", "T:a</")]
    [InlineData("a</>b", "T:a|C:</>|T:b")]
    [InlineData("<!-- a > b -->c<!---->d<!-->e<!--->f<!--x--!>g", "C:<!-- a > b -->|T:c|C:<!---->|T:d|C:<!-->|T:e|C:<!--->|T:f|C:<!--x--!>|T:g")]
    [InlineData("<!-- never closed", "C:<!-- never closed")]
    [InlineData("<!doctype html><?pi a?>x</ b>y", "C:<!doctype html>|C:<?pi a?>|T:x|C:</ b>|T:y")]
    [InlineData("<![CDATA[a]]>", "C:<![CDATA[a]]>")]
    [InlineData("<script>a<b></x></script >c", "S:script|R:a<b></x>|E:script|T:c")]
    [InlineData("<SCRIPT>a</sCript>c", "S:SCRIPT|R:a|E:sCript|T:c")]
    [InlineData("<script></script>c", "S:script|E:script|T:c")]
    [InlineData("<script>a</scripts>", "S:script|R:a</scripts>")]
    [InlineData("<title>a <b>&amp;</title>c", "S:title|T:a <b>&amp;|E:title|T:c")]
    [InlineData("<a <b>c", "S:a <b=|T:c")]
    [InlineData("<p title=a>b <p/>", "S:p title=a|T:b |S:p")]
    [InlineData("<svg><style/>a<b>c</svg><style>d<e>", "S:svg|S:style|T:a|S:b|T:c|E:svg|S:style|R:d<e>")]
    [InlineData("<svg a=b /><style>d<e>", "S:svg a=b|S:style|R:d<e>")]
    [InlineData("<svg a=b/><style>d<e>", "S:svg a=b/|S:style|T:d|S:e")]
    [InlineData("<math><svg></svg><title>d<e>", "S:math|S:svg|E:svg|S:title|T:d|S:e")]
    [InlineData("</svg><style>d<e>", "E:svg|S:style|R:d<e>")]
    public void Html_becomes_tokens(string html, string tokens) => Assert.Equal(tokens, Tokens(html));

    [Theory]
    [InlineData("<style>a<b></style>", "S:style|T:a|S:b|E:style")]
    [InlineData("<title/>a&amp;<!-- b -->", "S:title|T:a&amp;|C:<!-- b -->")]
    [InlineData("a<![CDATA[x]]>b", "T:a|C:<![CDATA[x]]>|T:b")]
    public void A_fragment_becomes_tokens_without_raw_text(string html, string tokens) => Assert.Equal(tokens, Tokens(html, HtmlSyntax.Fragment));

    [Theory]
    [InlineData("<script>a<b/></script>", "S:script|T:a|S:b|E:script")]
    [InlineData("<a><![CDATA[x < y]]></a>", "S:a|R:x < y|E:a")]
    [InlineData("<a><![CDATA[x", "S:a|R:x")]
    public void Xml_becomes_tokens(string xml, string tokens) => Assert.Equal(tokens, Tokens(xml, HtmlSyntax.Xml));

    [Theory]
    [InlineData("<a b>", "b=")]
    [InlineData("<a b=c>", "b=c")]
    [InlineData("<a b = c d>", "b=c d=")]
    [InlineData("<a b=\"c > d\" e='\"'>", "b=c > d e=\"")]
    [InlineData("<a b=c/d/>", "b=c/d/")]
    [InlineData("<a b=>", "b=")]
    [InlineData("<a/b/c=d>", "b= c=d")]
    [InlineData("<a =b>", "=b=")]
    [InlineData("<a\tb\n=\r'c'd>", "b=c d=")]
    [InlineData("<a \"b\">", "\"b\"=")]
    public void Attributes_are_read(string html, string attributes) => Assert.Equal($"S:a {attributes}", Tokens(html).Replace("S:A", "S:a", StringComparison.Ordinal));

    [Theory]
    [InlineData("<a b>", false)]
    [InlineData("<a b=\"x'y<z\">", false)]
    [InlineData("<a b=\"x\"y\">", true)]
    [InlineData("<a b=x\"y>", true)]
    [InlineData("<a \"b\">", true)]
    [InlineData("<a =b>", true)]
    [InlineData("<a<b>", true)]
    public void A_tag_with_signs_where_none_belong_is_odd(string html, bool isOdd)
    {
        var tokens = new HtmlTokenizer(html);
        Assert.True(tokens.Read());
        while (tokens.ReadAttribute()) { }
        Assert.Equal(isOdd, tokens.IsOdd);
    }

    [Theory]
    [InlineData("<a")]
    [InlineData("<a b")]
    [InlineData("<a b=")]
    [InlineData("<a b=c")]
    [InlineData("<a b=\"c > d")]
    [InlineData("</a b")]
    public void A_tag_without_an_end_is_cut(string html)
    {
        var tokens = new HtmlTokenizer("x" + html);
        Assert.True(tokens.Read());
        Assert.True(tokens.Read());
        while (tokens.ReadAttribute()) { }
        Assert.Equal(HtmlTokenKind.Cut, tokens.Kind);
        Assert.Equal(html, tokens.Written.ToString());
        Assert.False(tokens.Read());
    }

    [Fact]
    public void Every_character_is_in_one_token_whatever_they_are()
    {
        var random = new Random(11);
        string[] pieces = ["<", ">", "</", "<!--", "-->", "<a", "<script>", "</script>", "=", "\"", "'", " ", "\n", "x", "&", "/", "<![CDATA[", "]]>", "<title>", "</title>", "!", "?", "-"];
        for (var round = 0; round < 20_000; round++)
        {
            var html = string.Concat(random.GetItems(pieces, random.Next(14)));
            var read = new StringBuilder();
            var tokens = new HtmlTokenizer(html);
            while (tokens.Read())
            {
                while (tokens.ReadAttribute()) { }
                read.Append(tokens.Written);
            }

            Assert.Equal(html, read.ToString());
        }
    }

    [Theory]
    [InlineData("<a ")]
    [InlineData("<a x=\"")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<script></scrip")]
    [InlineData("</")]
    [InlineData("<")]
    public void It_takes_one_pass_whatever_the_text(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 400_000));
        var time = Stopwatch.StartNew();
        Tokens(html);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), $"It took {time.Elapsed}.");
    }

    private static string Tokens(string html, HtmlSyntax syntax = HtmlSyntax.Page)
    {
        var read = new List<string>();
        var tokens = new HtmlTokenizer(html, syntax);
        while (tokens.Read())
        {
            var token = new StringBuilder(tokens.Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag ? tokens.Kind.ToString()[..1] + ":" + tokens.Name.ToString() : (tokens.Kind == HtmlTokenKind.RawText ? "R:" : tokens.Kind.ToString()[..1] + ":") + tokens.Written.ToString());
            while (tokens.ReadAttribute()) token.Append(' ').Append(tokens.AttributeName).Append('=').Append(tokens.Value);
            read.Add(token.ToString());
        }

        return string.Join('|', read);
    }
}
