using System.Numerics;
using System.Runtime.CompilerServices;
using SiteGen.Privacy.Names;

namespace SiteGen.Privacy.Leaks;

/// <summary>Reads the shingles of a text (Broder): a rolling hash of every twelve consecutive words.</summary>
/// <param name="text">The text.</param>
/// <param name="overBreaks">Whether words on both sides of a <see cref="DecodedText.Break"/> count as consecutive.</param>
internal ref struct ShingleReader(ReadOnlySpan<char> text, bool overBreaks)
{
    /// <summary>The number of consecutive words in a shingle.</summary>
    public const int Words = 12;

    private const ulong Base = 0x9E3779B97F4A7C15, Prime = 0x100000001B3;

    // The factor of the oldest word when the next one is added.
    private static readonly ulong First = Enumerable.Repeat(Base, Words).Aggregate((power, next) => unchecked(power * next));

    private readonly ReadOnlySpan<char> _text = text;
    private Ring<ulong> _hashes;
    private Ring<int> _starts;
    private ulong _hash;
    private int _at, _count;

    /// <summary>The hash of the current words.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Where the first of the current words begins.</summary>
    public readonly int Start => _starts[_count % Words];

    /// <summary>Where the last of the current words ends.</summary>
    public int End { get; private set; }

    /// <summary>Advances to the end of the next twelve words; false if there are none.</summary>
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

    // Reads ASCII letters and digits, and returns how many.
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

    // Handles a non-ASCII character: a word may end before it or with it.
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

/// <summary>A set of shingles in about eight bytes each: an open-addressing table that stores one half of each hash at the position given
/// by the other half. It has no false negatives, and one false positive in some billions.</summary>
internal sealed class ShingleSet
{
    private readonly uint[] _places;

    // Two bits for each shingle (a Bloom filter): small enough to stay in the processor's cache, and sufficient for nearly every answer.
    private readonly ulong[] _filter;
    private readonly int _shift;

    /// <summary>Creates the set from the shingles of several texts.</summary>
    public ShingleSet(IReadOnlyCollection<ulong[]> texts)
    {
        Count = texts.Sum(t => t.Length);
        var bits = BitOperations.Log2((uint)Count) + 2;
        (_places, _filter, _shift) = (new uint[1 << bits], new ulong[Math.Max(1, (1 << bits) / 16)], 64 - bits);
        foreach (var text in texts)
        {
            foreach (var shingle in text)
            {
                Place(shingle) = Half(shingle);
                Word(shingle) |= Bits(shingle);
            }
        }
    }

    /// <summary>The number of shingles, including duplicates.</summary>
    public int Count { get; }

    /// <summary>Whether the set contains a shingle.</summary>
    public bool Has(ulong shingle) => (Word(shingle) & Bits(shingle)) == Bits(shingle) && Place(shingle) != 0;

    private ref ulong Word(ulong shingle) => ref _filter[(shingle >> _shift) & (ulong)(_filter.Length - 1)];

    private static ulong Bits(ulong shingle) => (1UL << (int)(shingle & 63)) | (1UL << (int)((shingle >> 6) & 63));

    // The slot where a shingle is or would be stored.
    private ref uint Place(ulong shingle)
    {
        var (half, at) = (Half(shingle), (int)(shingle >> _shift));
        while (_places[at] != 0 && _places[at] != half) at = (at + 1) & (_places.Length - 1);
        return ref _places[at];
    }

    private static uint Half(ulong shingle) => (uint)shingle | 1;
}
