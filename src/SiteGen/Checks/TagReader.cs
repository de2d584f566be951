using System.Text;

namespace SiteGen.Checks;

/// <summary>Reads the tags and attributes of HTML or XML in UTF-8 one after the other, without copying; comments are passed over.</summary>
internal ref struct TagReader(ReadOnlySpan<byte> markup)
{
    private readonly ReadOnlySpan<byte> _markup = markup;
    private int _at;
    private bool _inTag;

    /// <summary>The name of the tag, as written.</summary>
    public ReadOnlySpan<byte> Element { get; private set; }

    /// <summary>The name of the attribute, as written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The value of the attribute as written, without its quotes; empty where it has none.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Goes to the next start tag; false at the end.</summary>
    public bool NextTag()
    {
        if (_inTag) SkipTag();
        while (true)
        {
            var open = _markup[_at..].IndexOf((byte)'<');
            if (open < 0 || (_at += open + 1) >= _markup.Length) return false;
            var first = _markup[_at];
            if (IsLetter(first)) break;
            if (first == '!') SkipDeclaration();
            else if (first is (byte)'/' or (byte)'?') SkipTag();
        }

        Element = Word();
        return _inTag = true;
    }

    /// <summary>Goes to the next attribute of the tag; false behind the last.</summary>
    public bool NextAttribute()
    {
        while (_at < _markup.Length && (IsSpace(_markup[_at]) || _markup[_at] == '/')) _at++;
        if (_at >= _markup.Length || _markup[_at] == '>') return false;
        Name = Word();
        SkipSpace();
        Value = _at < _markup.Length && _markup[_at] == '=' ? TakeValue() : default;
        return true;
    }

    /// <summary>The text from the end of the tag to the next tag, such as that of <c>loc</c> in a sitemap.</summary>
    public ReadOnlySpan<byte> Text()
    {
        SkipTag();
        var rest = _markup[_at..];
        return rest.IndexOf((byte)'<') is var end && end < 0 ? rest : rest[..end];
    }

    /// <summary>Everything up to the end tag of an element that holds text alone, such as <c>style</c>.</summary>
    public ReadOnlySpan<byte> RawText()
    {
        var element = Element;
        SkipTag();
        for (var from = _at; ; _at += 2)
        {
            var end = _markup[_at..].IndexOf("</"u8);
            if (end < 0) return _markup[from..(_at = _markup.Length)];
            _at += end;
            var behind = _markup[(_at + 2)..];
            if (behind.Length >= element.Length && Ascii.EqualsIgnoreCase(behind[..element.Length], element)) return _markup[from.._at];
        }
    }

    private ReadOnlySpan<byte> TakeValue()
    {
        _at++;
        SkipSpace();
        if (_at >= _markup.Length) return default;
        var quote = _markup[_at];
        if (quote is (byte)'"' or (byte)'\'')
        {
            var rest = _markup[++_at..];
            var length = rest.IndexOf(quote) is var end && end < 0 ? rest.Length : end;
            _at = Math.Min(_markup.Length, _at + length + 1);
            return rest[..length];
        }

        var from = _at;
        while (_at < _markup.Length && !IsSpace(_markup[_at]) && _markup[_at] != '>') _at++;
        return _markup[from.._at];
    }

    // A sign that begins no name is taken as one, so that nothing stands still.
    private ReadOnlySpan<byte> Word()
    {
        var from = _at++;
        while (_at < _markup.Length && !IsSpace(_markup[_at]) && _markup[_at] is not ((byte)'=' or (byte)'>' or (byte)'/')) _at++;
        return _markup[from.._at];
    }

    private void SkipSpace()
    {
        while (_at < _markup.Length && IsSpace(_markup[_at])) _at++;
    }

    private void SkipTag()
    {
        _inTag = false;
        while (_at < _markup.Length)
        {
            var found = _markup[_at..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (found < 0) break;
            _at += found + 1;
            var sign = _markup[_at - 1];
            if (sign == '>') return;
            if (_markup[_at..].IndexOf(sign) is var end && end < 0) break;
            _at += end + 1;
        }

        _at = _markup.Length;
    }

    // What stands in CDATA is text; in HTML there is none.
    private void SkipDeclaration()
    {
        var rest = _markup[_at..];
        var end = ">"u8;
        if (rest.StartsWith("!--"u8)) end = "-->"u8;
        else if (rest.StartsWith("![CDATA["u8)) end = "]]>"u8;
        _at = rest.IndexOf(end) is var found && found < 0 ? _markup.Length : _at + found + end.Length;
    }

    private static bool IsLetter(byte sign) => (byte)((sign | 0x20) - 'a') < 26;

    private static bool IsSpace(byte sign) => sign is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f';
}
