using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace SiteGen.Checking;

/// <summary>Reads a text as words: those that a reader sees, and apart from them those of attributes. Tags of emphasis and links part no word. One thread uses one at a time.</summary>
internal sealed class WordReader
{
    private const int Patience = 16 << 20;

    private readonly TagReader _tag = new();
    private readonly KnownLines _known = new();

    // Whether what is read can mean something else before other bytes, as a tag without an end.
    private bool _isOpen;

    // How many bytes were looked through for the ends of tags that have none.
    private int _lost;

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

    /// <summary>Takes to heart that nothing was found in the output that was read last; its lines are not read again when they come back.</summary>
    public void NothingIn(ReadOnlySpan<byte> bytes) => _known.Keep(bytes);

    private void Clear()
    {
        _lost = 0;
        _known.Clear();
        Text.Clear();
        Attributes.Clear();
    }

    private int SourceMark(ReadOnlySpan<byte> line, int at)
    {
        if (TryTag(line) && _tag.IsInline && !_tag.IsOdd) return _tag.Length;
        Text.EndWord(at);
        return line.StartsWith("]("u8) && line.IndexOf((byte)')') is var close and > 0 ? close + 1 : 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Markup(ReadOnlySpan<byte> bytes)
    {
        var (line, texts) = (-1, 0);
        for (var at = Plain(bytes, 0, bytes.Length, Text, toTag: true); at < bytes.Length; at = Plain(bytes, at, bytes.Length, Text, toTag: true))
        {
            if (at > 0 && bytes[at - 1] == '\n' && Text.IsBetween)
            {
                if (line >= 0 && !_isOpen && texts == Texts) _known.Read(bytes, line, at);
                at = line = _known.Skip(bytes, at);
                (texts, _isOpen) = (Texts, false);
                if (at == bytes.Length) return;
                if (bytes[at] != '<')
                {
                    line = -1;
                    continue;
                }
            }

            at = Element(bytes, at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Element(ReadOnlySpan<byte> bytes, int at)
    {
        if (!TryTag(bytes[at..]))
        {
            _isOpen = true;
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

    // After a few such tags, or one in a large text, no more are read: the rest is text, so that hostile bytes take no longer than others.
    private bool TryTag(ReadOnlySpan<byte> bytes)
    {
        if (_lost > Patience) return false;
        if (_tag.TryRead(bytes)) return true;
        if (_tag.IsCut) _lost += bytes.Length;
        return false;
    }

    // How many texts there were that can hold a run.
    private int Texts => Text.LongTexts + Attributes.LongTexts;

    // Scripts and styles hold no tags. Structured data is text like all other.
    private int Raw(ReadOnlySpan<byte> bytes, int at)
    {
        _isOpen = true;
        var start = at + _tag.Length;
        var end = bytes[start..].IndexOf("</"u8) is var found && found < 0 ? bytes.Length : start + found;
        Text.IsCode = bytes.Slice(at, _tag.Length).IndexOf("json"u8) < 0;
        Plain(bytes, start, end, Text);
        Text.EndWord(end);
        Text.IsCode = false;
        return end;
    }

    // Gives where it stopped: at the next tag, if asked to, or else at the end.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Plain(ReadOnlySpan<byte> bytes, int at, int end, WordList words, bool toTag = false)
    {
        for (at = words.Take(bytes, at, end); at < end; at = words.Take(bytes, at, end))
        {
            if (toTag && bytes[at] == '<') return at;
            var (rune, length) = Escapes.Read(bytes[at..end]);
            var letter = Letters.Of(rune);
            if (letter is { Stands: true, Continues: false }) words.EndWord(at);
            foreach (var part in letter.Letters)
            {
                if (part == 0) words.EndWord(at);
                else words.Take(part, at);
            }

            at += length;
            if (letter.Stands && !GoesOn(bytes[at..end])) words.EndWord(at);
        }

        return end;
    }

    // The parts of a syllable may be written one by one, with what is not seen between them.
    private static bool GoesOn(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0 && (bytes[0] >= 0x80 || bytes[0] == '&'))
        {
            var (rune, length) = Escapes.Read(bytes);
            var letter = Letters.Of(rune);
            if (letter.Continues || letter.Letters.Length > 0) return letter.Continues;
            bytes = bytes[length..];
        }

        return false;
    }
}
