using System.Text;
using SiteGen.Community;

namespace SiteGen.Checking;

/// <summary>A few words of an output as a reader sees them, for the exact comparison where a folded one hit.</summary>
internal static class PlainReading
{
    /// <summary>The text of these bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var (text, tag) = (new StringBuilder(bytes.Length), new TagReader());
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at] == '<' && tag.TryRead(bytes[at..]))
            {
                if (!tag.IsInline) text.Append(' ');
                at += tag.Length;
                continue;
            }

            var (rune, length) = bytes[at] < 0x80 && bytes[at] is not ((byte)'&' or (byte)'%' or (byte)'\\') ? (new Rune((char)bytes[at]), 1) : Escapes.Read(bytes[at..]);
            text.Append(rune.ToString());
            at += length;
        }

        return FoldedText.Of(Composed(text.ToString())).Text;
    }

    // What is no character has no composed form.
    private static string Composed(string text)
    {
        try
        {
            return text.Normalize();
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
