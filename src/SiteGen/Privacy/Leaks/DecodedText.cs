using SiteGen.Text.Html;

namespace SiteGen.Privacy.Leaks;

/// <summary>Text assembled from pieces of a file, each mapped back to its position in the file; the buffers are reused from file to
/// file.</summary>
/// <param name="known">Texts that are dropped once they are complete; null to keep all.</param>
/// <param name="kind">The kind of the texts, such as words, an address or code.</param>
internal sealed class DecodedText(KnownTexts? known = null, int kind = 0)
{
    /// <summary>Separates two texts; no name and no run of words crosses it.</summary>
    public const char Break = '\0';

    /// <summary>Marks the start or end of an inline element such as emphasis; a word may, but need not, end there.</summary>
    public const char Edge = '\u001F';

    private char[] _chars = new char[1 << 14];
    private (int At, int Source)[] _pieces = new (int, int)[1 << 8];
    private int _count, _length;

    // The start of the text that is being read.
    private (int Count, int Length) _start;

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Span => _chars.AsSpan(0, _length);

    /// <summary>The source position of all pieces, such as a text that was decoded first; null if each piece has its own.</summary>
    public int? From { get; set; }

    /// <summary>Clears all text and positions.</summary>
    public void Clear() => (_count, _length, _start, From) = (0, 0, (0, 0), null);

    /// <summary>Adds a piece.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="source">Where it begins in the file.</param>
    public void Add(ReadOnlySpan<char> text, int source)
    {
        if (text.IsEmpty) return;
        if (_length + text.Length > _chars.Length) Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + text.Length));
        if (_count == _pieces.Length) Array.Resize(ref _pieces, _count * 2);
        _pieces[_count++] = (_length, From ?? source);
        text.CopyTo(_chars.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Adds a piece with its character references decoded.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="source">Where it begins in the file.</param>
    /// <param name="isValue">Whether it is the value of an attribute.</param>
    public void AddDecoded(ReadOnlySpan<char> text, int source, bool isValue = false)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOf('&') is var found && found < 0 ? text.Length : at + found;
            Add(text[at..next], source + at);
            if (next == text.Length) return;
            var (decoded, length) = CharacterReference.Read(text[next..], isValue);
            Add(length > 0 ? decoded : "&", source + next);
            at = next + Math.Max(1, length);
        }
    }

    /// <summary>Ends the current text.</summary>
    public void EndText(int source)
    {
        if (_length == _start.Length) return;
        if (known?.Has(_chars.AsSpan(_start.Length, _length - _start.Length), kind) == true)
        {
            (_count, _length) = _start;
            return;
        }

        Add([Break], source);
        _start = (_count, _length);
    }

    /// <summary>Replaces every occurrence of a character with another.</summary>
    public void Replace(char from, char to) => _chars.AsSpan(0, _length).Replace(from, to);

    /// <summary>The position in the file that a character comes from.</summary>
    public int Source(int at)
    {
        var (low, high) = (0, _count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].At <= at) low = middle;
            else high = middle - 1;
        }

        return _count == 0 ? 0 : _pieces[low].Source + (From is null ? at - _pieces[low].At : 0);
    }
}
