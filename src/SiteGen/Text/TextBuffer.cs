namespace SiteGen.Text;

/// <summary>A reusable buffer for text that is written piece by piece. Not thread-safe.</summary>
internal sealed class TextBuffer : TextWriter
{
    private char[] _chars = new char[16 * 1024];
    private int _length;

    /// <summary>The text written so far; valid until the next write.</summary>
    public ReadOnlySpan<char> Text => _chars.AsSpan(0, _length);

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>Starts a new text.</summary>
    public void Clear() => _length = 0;

    public override void Write(char value)
    {
        if (_length == _chars.Length) Grow(1);
        _chars[_length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _chars.Length - _length) Grow(buffer.Length);
        buffer.CopyTo(_chars.AsSpan(_length));
        _length += buffer.Length;
    }

    public override string ToString() => Text.ToString();

    private void Grow(int more) => Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + more));
}
