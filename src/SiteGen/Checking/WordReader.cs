using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace SiteGen.Checking;

/// <summary>Reads a text as words: those that a reader sees, and apart from them those of attributes. Tags of emphasis and links part no word. One thread uses one at a time.</summary>
internal sealed class WordReader
{
    private readonly TagReader _tag = new();

    /// <summary>The words of the text.</summary>
    public WordList Text { get; } = new();

    /// <summary>The words of attributes, each attribute a text of its own.</summary>
    public WordList Attributes { get; } = new();

    /// <summary>The two of them.</summary>
    public IReadOnlyList<WordList> Both { get; }

    /// <summary>Room for the hashes of several words that are made or found among them.</summary>
    public List<ulong> Runs { get; } = [];

    /// <summary>A reader that has read nothing.</summary>
    public WordReader() => Both = [Text, Attributes];

    /// <summary>Reads a file of the output.</summary>
    public void Output(ReadOnlySpan<byte> bytes, OutputKind kind)
    {
        Clear();
        Text.IsCode = kind == OutputKind.Code;
        if (kind == OutputKind.Markup) Markup(bytes);
        else Plain(bytes, 0, bytes.Length, Text);
        Text.EndText(bytes.Length);
    }

    /// <summary>Reads Markdown, or a value of front matter.</summary>
    public void Source(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Source(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>Reads Markdown, or a value of front matter. Where links lead is no part of the text.</summary>
    public void Source(ReadOnlySpan<byte> bytes)
    {
        Clear();
        for (var at = 0; at < bytes.Length;)
        {
            var line = bytes[at..].IndexOf((byte)'\n') is var found && found < 0 ? bytes.Length : at + found;
            SourceLine(bytes, at + NotShown(bytes[at..line]), line);
            at = line + 1;
        }

        Text.EndText(bytes.Length);
    }

    // The number of a list and the language of a block of code are no words of the page.
    private static int NotShown(ReadOnlySpan<byte> line)
    {
        var text = line.TrimStart(" \t>"u8);
        if (text.StartsWith("```"u8) || text.StartsWith("~~~"u8)) return line.Length;
        var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return digits > 0 && text[digits] is (byte)'.' or (byte)')' ? line.Length - text.Length + digits : 0;
    }

    private void SourceLine(ReadOnlySpan<byte> bytes, int at, int end)
    {
        while (at < end)
        {
            var stop = bytes[at..end].IndexOfAny((byte)'<', (byte)']') is var found && found < 0 ? end : at + found;
            Plain(bytes, at, stop, Text);
            at = stop == end ? end : stop + SourceMark(bytes[stop..end], stop);
        }

        Text.EndWord(end);
    }

    private void Clear()
    {
        Text.Clear();
        Attributes.Clear();
    }

    private int SourceMark(ReadOnlySpan<byte> line, int at)
    {
        if (_tag.TryRead(line) && _tag.IsInline) return _tag.Length;
        Text.EndWord(at);
        return line.StartsWith("]("u8) && line.IndexOf((byte)')') is var close and > 0 ? close + 1 : 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Markup(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var stop = bytes[at..].IndexOf((byte)'<') is var found && found < 0 ? bytes.Length : at + found;
            Plain(bytes, at, stop, Text);
            at = stop == bytes.Length ? stop : Element(bytes, stop);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Element(ReadOnlySpan<byte> bytes, int at)
    {
        if (!_tag.TryRead(bytes[at..]))
        {
            Text.EndWord(at);
            return at + 1;
        }

        if (_tag.IsBlock) Text.EndText(at);
        else if (!_tag.IsInline) Text.EndWord(at);
        foreach (var value in _tag.Values)
        {
            Attributes.IsCode = value.IsCode;
            Plain(bytes, at + value.Start, at + value.End, Attributes);
            Attributes.EndText(at + value.End);
        }

        return _tag.IsRaw ? Raw(bytes, at) : at + _tag.Length;
    }

    // Scripts and styles hold no tags. Structured data is text like all other.
    private int Raw(ReadOnlySpan<byte> bytes, int at)
    {
        var start = at + _tag.Length;
        var end = bytes[start..].IndexOf("</"u8) is var found && found < 0 ? bytes.Length : start + found;
        Text.IsCode = bytes.Slice(at, _tag.Length).IndexOf("json"u8) < 0;
        Plain(bytes, start, end, Text);
        Text.EndWord(end);
        Text.IsCode = false;
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Plain(ReadOnlySpan<byte> bytes, int at, int end, WordList words)
    {
        for (at = words.Take(bytes, at, end); at < end; at = words.Take(bytes, at, end))
        {
            var (rune, length) = Escapes.Read(bytes[at..end]);
            var letter = Letters.Of(rune);
            if (letter is { Stands: true, Continues: false }) words.EndWord(at);
            foreach (var number in letter.Numbers)
            {
                if (number == 0) words.EndWord(at);
                else words.Take(number, at);
            }

            at += length;
            if (letter.Stands && !GoesOn(bytes[at..end])) words.EndWord(at);
        }
    }

    // The parts of a syllable may be written one by one, with what is not seen between them.
    private static bool GoesOn(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0 && (bytes[0] >= 0x80 || bytes[0] == '&'))
        {
            var (rune, length) = Escapes.Read(bytes);
            var letter = Letters.Of(rune);
            if (letter.Continues || letter.Numbers.Length > 0) return letter.Continues;
            bytes = bytes[length..];
        }

        return false;
    }
}
