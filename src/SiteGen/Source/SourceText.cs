using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Source;

/// <summary>A decoded text file: valid Unicode in NFC, with lines ended by LF only and without characters that reverse the text
/// direction.</summary>
internal sealed class SourceText
{
    /// <summary>The maximum size of a text file in bytes.</summary>
    public const int MaxBytes = 1024 * 1024;

    // A file with more of them is not text.
    private const int MostRefused = 50;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly int[] _starts;

    private SourceText(string path, string text)
    {
        (Path, Text) = (path, text);
        var starts = new List<int>(64) { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1)) starts.Add(at + 1);
        _starts = [.. starts];
    }

    /// <summary>The file's path.</summary>
    public string Path { get; }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>The number of lines; a final line feed begins one more, empty line.</summary>
    public int LineCount => _starts.Length;

    /// <summary>A line, from 1, without its line feed.</summary>
    public ReadOnlySpan<char> Line(int number)
    {
        var start = _starts[number - 1];
        var end = number < _starts.Length ? _starts[number] - 1 : Text.Length;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>The lines from <paramref name="first"/> to <paramref name="last"/>, both
    /// included; empty when last is before first.</summary>
    public string Lines(int first, int last) => Span(first, last).ToString();

    /// <summary>The lines from <paramref name="first"/> to <paramref name="last"/> without copying.</summary>
    public ReadOnlySpan<char> Span(int first, int last)
    {
        if (last < first) return [];
        var start = _starts[first - 1];
        var end = last < _starts.Length ? _starts[last] : Text.Length;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>Whether the lines contain more than blanks and comments.</summary>
    public bool HasText(int first, int last)
    {
        var rest = Span(first, last);
        while (rest.IndexOfAnyExcept(" \t\n") is >= 0 and var begin)
        {
            var indent = begin - rest[..begin].LastIndexOf('\n') - 1;
            rest = rest[begin..];
            // An indent of four makes the line code, in which a comment is visible.
            if (indent >= 4 || !rest.StartsWith("<!--") || rest.IndexOf("-->") is not (>= 0 and var end)) return true;
            rest = rest[(end + 3)..];
        }

        return false;
    }

    /// <summary>Decodes a file; null if it cannot be used, which is a finding.</summary>
    public static SourceText? Decode(string path, byte[] bytes, DiagnosticBag bag)
    {
        if (bytes.Length > MaxBytes)
        {
            bag.Add(
                Codes.FileTooLarge, new Location(path), FormattableString.Invariant($"the file has {bytes.Length:N0} bytes"),
                FormattableString.Invariant($"Keep text files within {MaxBytes:N0} bytes; split this one."));
            return null;
        }

        return Text8(path, bytes, bag) is { } text && Printable(path, text, bag) is { } printable
            ? new SourceText(path, Normal(printable))
            : null;
    }

    private static string? Text8(string path, byte[] bytes, DiagnosticBag bag)
    {
        try
        {
            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
            var text = Strict.GetString(bytes, start, bytes.Length - start);
            return text.Contains('\r', StringComparison.Ordinal)
                ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
                : text;
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes.AsSpan(0, Math.Min(bytes.Length, Math.Max(0, fault.Index))).Count((byte)'\n');
            bag.Add(Codes.NotUtf8, new Location(path, line, 1), "the file is not UTF-8", "Save it as UTF-8.");
            return null;
        }
    }

    // Called after the check for U+FFFE, on which normalisation throws. Text below U+0300 is already in NFC, so most files need no
    // normalisation.
    private static string Normal(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u0300', '\uFFFF') < 0
            ? text
            : CleanText.Straight(text) is var straight && straight.IsNormalized() ? straight : straight.Normalize();

    // The text with each refused character replaced, so that the rest of the file is checked too; null if there are too many of them.
    private static string? Printable(string path, string text, DiagnosticBag bag)
    {
        var (line, start, count) = (1, 0, 0);
        for (var at = RefusedCharacters.IndexIn(text); at >= 0; at =
            RefusedCharacters.IndexIn(text.AsSpan(at + 1)) is >= 0 and var next ? at + 1 + next : -1)
        {
            var before = text.AsSpan(start, at - start);
            line += before.Count('\n');
            if (before.LastIndexOf('\n') is >= 0 and var feed) start += feed + 1;
            bag.Add(
                Codes.ControlCharacter, new Location(path, line, at - start + 1),
                $"the file holds the control character {RefusedCharacters.Name(text, at)}",
                "Remove it; if the whole file looks garbled, save it as UTF-8.");
            if (++count == MostRefused || text[at] == '\0') return null;
        }

        return count == 0 ? text : RefusedCharacters.Replace(text);
    }
}
