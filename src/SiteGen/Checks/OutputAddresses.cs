using System.Net;
using SiteGen.Files;
using SiteGen.Text.Html;

namespace SiteGen.Checks;

/// <summary>Passes outputs on to the sink, and records each with the site files that it names.</summary>
internal sealed class OutputAddresses(IOutputSink sink, AddressTable table) : IOutputSink
{
    private readonly ConcurrentDictionary<string, NamedFiles> _outputs = new(StringComparer.Ordinal);

    /// <summary>Every output with the files that it names.</summary>
    public IReadOnlyDictionary<string, NamedFiles> Outputs => _outputs;

    /// <summary>The named files, by output path, with their numbers.</summary>
    public IEnumerable<KeyValuePair<string, int>> Named => table.All;

    public void Write(OutputPath path, ReadOnlySpan<byte> content)
    {
        sink.Write(path, content);
        _outputs[path.Value] = NamedIn(path.Value, content);
    }

    private NamedFiles NamedIn(string output, ReadOnlySpan<byte> content)
    {
        var ending = Path.GetExtension(output.AsSpan());
        if (ending is not (".html" or ".xml" or ".css" or ".svg")) return NamedFiles.None;
        var named = new NamedAddresses(table, output);
        var buffer = ArrayPool<char>.Shared.Rent(content.Length);
        var text = buffer.AsSpan(0, Encoding.UTF8.GetChars(content, buffer));
        if (ending is ".css") named.Style(WithoutComments(text));
        else if (ending is ".xml") Xml(text, named);
        else Markup(text, named);
        ArrayPool<char>.Shared.Return(buffer);
        return named.All;
    }

    private static void Markup(ReadOnlySpan<char> text, NamedAddresses named)
    {
        var tokens = new HtmlTokenizer(text);
        while (tokens.Read())
        {
            if (tokens.Kind == HtmlTokenKind.StartTag) Attributes(ref tokens, named);
            else if (tokens.Kind == HtmlTokenKind.RawText && tokens.Name.SequenceEqual("style")) named.Style(tokens.Written);
        }
    }

    // Feeds and sitemaps also contain addresses as text, and feeds contain pages as escaped markup.
    private static void Xml(ReadOnlySpan<char> text, NamedAddresses named)
    {
        var tokens = new HtmlTokenizer(text, HtmlSyntax.Xml);
        var isBegun = false;
        while (tokens.Read())
        {
            if (tokens.Kind == HtmlTokenKind.StartTag) Attributes(ref tokens, named);
            else if (tokens.Kind == HtmlTokenKind.Text && isBegun)
            {
                if (tokens.Name is "loc") named.Attribute("a", "href", tokens.Written);
                else if (tokens.Name is "link" or "url") named.Resource(tokens.Written);
                else if (tokens.Name is "content:encoded") Markup(WebUtility.HtmlDecode(tokens.Written.ToString()), named);
            }

            isBegun = tokens.Kind == HtmlTokenKind.StartTag;
        }
    }

    private static void Attributes(ref HtmlTokenizer tokens, NamedAddresses named)
    {
        named.BeginElement();
        while (tokens.ReadAttribute()) named.Attribute(tokens.Name, tokens.AttributeName, tokens.Value);
    }

    private static ReadOnlySpan<char> WithoutComments(ReadOnlySpan<char> css)
    {
        if (css.IndexOf("/*") < 0) return css;
        var left = css;
        var kept = new List<char>(css.Length);
        for (var begin = left.IndexOf("/*"); begin >= 0; begin = left.IndexOf("/*"))
        {
            kept.AddRange(left[..begin]);
            left = left[begin..].IndexOf("*/") is var end && end < 0 ? default : left[(begin + end + 2)..];
        }

        kept.AddRange(left);
        return kept.ToArray();
    }
}
