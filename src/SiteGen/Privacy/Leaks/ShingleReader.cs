using System.Runtime.CompilerServices;
using System.Text;
using SiteGen.Privacy.Names;

namespace SiteGen.Privacy.Leaks;

/// <summary>Reads the shingles of a text (Broder): a hash of every twelve words in a row, made from the one before.</summary>
/// <param name="text">The text.</param>
/// <param name="overBreaks">Whether words on both sides of a <see cref="DecodedText.Break"/> stand in a row.</param>
internal ref struct ShingleReader(ReadOnlySpan<char> text, bool overBreaks)
{
    /// <summary>How many words in a row count.</summary>
    public const int Words = 12;

    private const ulong Base = 0x9E3779B97F4A7C15, Prime = 0x100000001B3;

    // What the first of the words counts for once another one comes.
    private static readonly ulong First = Enumerable.Repeat(Base, Words).Aggregate((power, next) => unchecked(power * next));

    private readonly ReadOnlySpan<char> _text = text;
    private Ring<ulong> _hashes;
    private Ring<int> _starts;
    private ulong _hash;
    private int _at, _count;

    /// <summary>The hash.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Where the first of the words begins.</summary>
    public readonly int Start => _starts[_count % Words];

    /// <summary>Where the last one ends.</summary>
    public int End { get; private set; }

    /// <summary>Reads on to the end of the next twelve words; false where there are none.</summary>
    public bool Read()
    {
        while (ReadWord(out var word, out var start))
        {
            var place = _count % Words;
            _hash = (_hash * Base) + word - (_count >= Words ? _hashes[place] * First : 0);
            (_hashes[place], _starts[place]) = (word, start);
            if (++_count < Words) continue;
            Hash = Mix(_hash);
            return true;
        }

        return false;
    }

    private bool ReadWord(out ulong hash, out int start)
    {
        (hash, start) = (Prime, -1);
        while (_at < _text.Length)
        {
            if (ReadAscii(ref hash) is > 0 and var length && start < 0) start = _at - length;
            if (_at == _text.Length) break;
            var c = _text[_at];
            if (c >= 128)
            {
                if (ReadOther(ref hash, ref start)) return true;
                continue;
            }

            if (c == DecodedText.Edge)
            {
                _at++;
                continue;
            }

            if (start >= 0) return EndWord(ref hash);
            if (c == DecodedText.Break && !overBreaks) (_count, _hash) = (0, 0);
            _at++;
        }

        return start >= 0 && EndWord(ref hash);
    }

    // Reads letters and digits of ASCII, and gives how many.
    private int ReadAscii(ref ulong hash)
    {
        var rest = _text[_at..];
        var (value, length) = (hash, 0);
        while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length]))
        {
            value = (value ^ (rest[length] | 0x20u)) * Prime;
            length++;
        }

        (hash, _at) = (value, _at + length);
        return length;
    }

    // A character that is not of ASCII; whether a word ends before it or with it.
    private bool ReadOther(ref ulong hash, ref int start)
    {
        Rune.DecodeFromUtf16(_text[_at..], out var rune, out var length);
        var folded = FoldedCharacter.From(rune);
        var isPart = folded.Letters.Length > 0 || folded.Gap == Gap.None;
        var isWord = folded.Letters.Length > 0 && FoldedCharacter.HasNoSpaces(folded.Letters[0]);
        if (start >= 0 && (isWord || !isPart)) return EndWord(ref hash);
        if (start < 0 && folded.Letters.Length > 0) start = _at;
        foreach (var letter in folded.Letters) hash = (hash ^ letter) * Prime;
        _at += length;
        return isWord && EndWord(ref hash);
    }

    private bool EndWord(ref ulong hash)
    {
        (End, hash) = (_at, Mix(hash));
        return true;
    }

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }

    [InlineArray(Words)]
    private struct Ring<T>
    {
        private T _first;
    }
}
