using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace SiteGen.Theming;

/// <summary>Makes text safe in HTML text and in quoted attributes: escapes exactly &amp; &lt; &gt; " and ', and leaves all other characters as they are.</summary>
internal sealed class HtmlTextEncoder : ITextEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <inheritdoc/>
    public void Encode(string? text, TextWriter target)
    {
        if (string.IsNullOrEmpty(text)) return;
        if (text.AsSpan().ContainsAny(Special)) Encode(text.AsSpan(), target);
        else target.Write(text);
    }

    /// <inheritdoc/>
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    /// <inheritdoc/>
    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true) Encode([text.Current], target);
    }

    private static void Encode(ReadOnlySpan<char> rest, TextWriter target)
    {
        for (var special = rest.IndexOfAny(Special); special >= 0; special = rest.IndexOfAny(Special))
        {
            target.Write(rest[..special]);
            target.Write(Entity(rest[special]));
            rest = rest[(special + 1)..];
        }

        target.Write(rest);
    }

    private static string Entity(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
