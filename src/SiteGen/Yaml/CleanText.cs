using System.Buffers;
using System.Text;

namespace SiteGen.Yaml;

/// <summary>Keeps out of values what escapes in quotation marks can bring in and no text may hold: control characters and halves of surrogate pairs.</summary>
internal static class CleanText
{
    private static readonly SearchValues<char> Control = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\n' or '\t')).Select(c => (char)c), '\u007F', '\uFFFE', '\uFFFF']);

    /// <summary>The text in NFC.</summary>
    /// <param name="written">The text as the parser gives it.</param>
    /// <param name="removed">The first character that was left out, or null.</param>
    public static string Of(string written, out char? removed)
    {
        removed = null;
        if (written.AsSpan().IndexOfAny(Control) < 0 && written.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return written.Normalize();
        var kept = new StringBuilder(written.Length);
        for (var at = 0; at < written.Length; at++)
        {
            if (at + 1 < written.Length && char.IsSurrogatePair(written[at], written[at + 1])) kept.Append(written[at]).Append(written[++at]);
            else if (Control.Contains(written[at]) || char.IsSurrogate(written[at])) removed ??= written[at];
            else kept.Append(written[at]);
        }

        return kept.ToString().Normalize();
    }
}
