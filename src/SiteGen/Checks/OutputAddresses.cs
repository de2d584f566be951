using System.Collections.Concurrent;
using System.Net;
using System.Text;
using SiteGen.Files;

namespace SiteGen.Checks;

/// <summary>Notes on their way to the sink which outputs there are, and which files of the site each of them names.</summary>
internal sealed class OutputAddresses(IOutputSink sink, AddressTable table) : IOutputSink
{
    private readonly ConcurrentDictionary<string, NamedFiles> _outputs = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<NamedAddresses> _free = [];

    /// <summary>Every output with what it names.</summary>
    public IReadOnlyDictionary<string, NamedFiles> Outputs => _outputs;

    /// <summary>The files that are named, by path in the output, with their numbers.</summary>
    public IEnumerable<KeyValuePair<string, int>> Named => table.All;

    /// <inheritdoc/>
    public void Write(OutputPath path, ReadOnlySpan<byte> content)
    {
        sink.Write(path, content);
        _outputs[path.Value] = NamedIn(path.Value, content);
    }

    private NamedFiles NamedIn(string output, ReadOnlySpan<byte> content)
    {
        var ending = Path.GetExtension(output.AsSpan());
        if (ending is not (".html" or ".xml" or ".css" or ".svg")) return NamedFiles.None;
        var named = _free.TryTake(out var free) ? free : new NamedAddresses(table);
        named.Begin(output);
        if (ending is ".css") named.Style(WithoutComments(content));
        else if (ending is ".xml") Xml(content, named);
        else Markup(content, named);
        var all = named.All;
        _free.Add(named);
        return all;
    }

    private static void Markup(ReadOnlySpan<byte> content, NamedAddresses named)
    {
        var tags = new TagReader(content);
        while (tags.NextTag())
        {
            named.BeginElement();
            while (tags.NextAttribute()) named.Attribute(tags.Element, tags.Name, tags.Value);
            if (tags.Element.SequenceEqual("style"u8)) named.Style(tags.RawText());
            else if (tags.Element.SequenceEqual("script"u8) || tags.Element.SequenceEqual("textarea"u8)) tags.RawText();
        }
    }

    // In feeds and sitemaps addresses stand as text too, and pages of feeds as markup that is escaped once more.
    private static void Xml(ReadOnlySpan<byte> content, NamedAddresses named)
    {
        var tags = new TagReader(content);
        while (tags.NextTag())
        {
            named.BeginElement();
            while (tags.NextAttribute()) named.Attribute(tags.Element, tags.Name, tags.Value);
            if (tags.Element.SequenceEqual("loc"u8)) named.Attribute("a"u8, "href"u8, tags.Text());
            else if (tags.Element.SequenceEqual("link"u8) || tags.Element.SequenceEqual("url"u8)) named.Resource(tags.Text());
            else if (tags.Element.SequenceEqual("content:encoded"u8)) Markup(Unescaped(tags.Text()), named);
        }
    }

    private static byte[] Unescaped(ReadOnlySpan<byte> markup) =>
        Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(markup)));

    private static ReadOnlySpan<byte> WithoutComments(ReadOnlySpan<byte> css)
    {
        if (css.IndexOf("/*"u8) < 0) return css;
        var left = css;
        var kept = new List<byte>(css.Length);
        for (var begin = left.IndexOf("/*"u8); begin >= 0; begin = left.IndexOf("/*"u8))
        {
            kept.AddRange(left[..begin]);
            left = left[begin..].IndexOf("*/"u8) is var end && end < 0 ? default : left[(begin + end + 2)..];
        }

        kept.AddRange(left);
        return kept.ToArray();
    }
}
