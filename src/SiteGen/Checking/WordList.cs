using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SiteGen.Checking;

/// <summary>Words in their order, each as a hash of its folded letters and the bytes it stands in. The memory serves one text after the other.</summary>
/// <remarks>A hash is made of sixteen letters at a time, so that plain words are taken whole; it is the same for a word that comes letter by letter.</remarks>
internal sealed class WordList
{
    private const int Block = 64, Piece = 16;

    private ulong[] _hashes = new ulong[1024];
    private (int Start, int End)[] _places = new (int, int)[1024];

    // The word that is being read: what its letters came to so far, and up to sixteen more.
    private ulong _open;
    private UInt128 _letters;
    private int _waiting;
    private int _openStart = -1;
    private int _textStart;
    private readonly List<(int First, int Behind)> _long = [];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The words; 0 stands where one text ends and another begins.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, Count);

    /// <summary>The texts that are long enough for a run of words; of most outputs that is a small part.</summary>
    public ReadOnlySpan<(int First, int Behind)> Long => CollectionsMarshal.AsSpan(_long);

    /// <summary>How many of them there are.</summary>
    public int LongTexts => _long.Count;

    /// <summary>Whether one text has ended and no other has begun.</summary>
    public bool IsBetween => Count == _textStart && _openStart < 0;

    /// <summary>Whether what is read now is code: names of classes, scripts, styles.</summary>
    public bool IsCode { get; set; }

    /// <summary>The first byte of a word.</summary>
    public int Start(int word) => _places[word].Start is var start && start < 0 ? ~start : start;

    /// <summary>The byte behind a word.</summary>
    public int End(int word) => _places[word].End;

    /// <summary>Whether a word stands in code, where ordinary words mean something else.</summary>
    public bool InCode(int word) => _places[word].Start < 0;

    /// <summary>Begins a new text.</summary>
    public void Clear()
    {
        (Count, _textStart, IsCode) = (0, 0, false);
        NoWord();
        _long.Clear();
    }

    /// <summary>Takes bytes up to the first that may be more than it looks, as an escape, a tag or a part of a longer character, and gives where that is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Take(ReadOnlySpan<byte> bytes, int at, int end)
    {
        if (_openStart >= 0) at = ToEndOfWord(bytes, at, end);
        while (Vector256.IsHardwareAccelerated && at < end && at + Block + Piece <= bytes.Length)
        {
            var (letters, stop) = Classes(bytes, at, Math.Min(end - at, Block));
            var taken = Words(bytes, at, letters, stop);
            at += taken;
            if (taken == Block && _openStart >= 0) at = ToEndOfWord(bytes, at, end);
            else if (stop < Block && taken == stop) return at;
        }

        while (at < end && !IsStop(bytes[at])) at = ToEndOfWord(bytes, at, end);
        return at;
    }

    /// <summary>Adds a letter, in UTF-8, to the word that is being read.</summary>
    public void Take(byte letter, int at)
    {
        if (_openStart < 0) _openStart = at;
        if (_waiting == Piece) (_open, _letters, _waiting) = (Mix(_open, _letters), 0, 0);
        _letters |= (UInt128)letter << (8 * _waiting++);
    }

    /// <summary>Ends the word that is being read, if any.</summary>
    public void EndWord(int at)
    {
        if (_openStart < 0) return;
        if (Count == _hashes.Length) Grow();
        Add(Mix(_open, _letters), _openStart, at);
        NoWord();
    }

    /// <summary>Ends the text; no run of words goes on behind it.</summary>
    public void EndText(int at)
    {
        EndWord(at);
        if (Count == _textStart) return;
        if (Count - _textStart >= Fingerprints.Run) _long.Add((_textStart, Count));
        if (Count == _hashes.Length) Grow();
        Add(0, at, at);
        _textStart = Count;
    }

    // Which bytes of a block are letters or digits, one bit each, and where it ends: the first byte to stop at, or what is left.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong Letters, int Stop) Classes(ReadOnlySpan<byte> bytes, int at, int length)
    {
        var (first, second) = (Half(bytes, at), Half(bytes, at + (Block / 2)));
        var stop = Math.Min(length, BitOperations.TrailingZeroCount(first.Stops | ((ulong)second.Stops << 32)));
        return ((first.Letters | ((ulong)second.Letters << 32)) & Before(stop), stop);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Before(int stop) => stop == Block ? ulong.MaxValue : (1UL << stop) - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (uint Letters, uint Stops) Half(ReadOnlySpan<byte> bytes, int at)
    {
        var half = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(bytes), (nuint)at);
        var letters = Vector256.LessThan((half | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26))
            | Vector256.LessThan(half - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        var stops = half | Vector256.Equals(half, Vector256.Create((byte)'&')) | Vector256.Equals(half, Vector256.Create((byte)'<'))
            | Vector256.Equals(half, Vector256.Create((byte)'%')) | Vector256.Equals(half, Vector256.Create((byte)'\\'));
        return (letters.ExtractMostSignificantBits(), stops.ExtractMostSignificantBits());
    }

    // Adds the words of a block and gives how many bytes it took. A word that may go on in the next block is left for that; one that fills the block, or that a stop cuts, stays open.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Words(ReadOnlySpan<byte> bytes, int at, ulong letters, int stop)
    {
        if (Count + Block > _hashes.Length) Grow();
        ref var hash = ref MemoryMarshal.GetArrayDataReference(_hashes);
        ref var place = ref MemoryMarshal.GetArrayDataReference(_places);
        var (count, code) = (Count, IsCode ? -1 : 0);
        // The bytes that words begin with, and those behind them.
        var (starts, ends) = (letters & ~(letters << 1), ~letters & (letters << 1) & Before(stop));
        for (; ends != 0; starts &= starts - 1, ends &= ends - 1)
        {
            var (start, end) = (at + BitOperations.TrailingZeroCount(starts), at + BitOperations.TrailingZeroCount(ends));
            Unsafe.Add(ref hash, count) = Mix(Pieces(bytes, start, end - start, out var last), last);
            Unsafe.Add(ref place, count++) = (start ^ code, end);
        }

        Count = count;
        if (starts == 0) return stop;
        var cut = BitOperations.TrailingZeroCount(starts);
        if (stop == Block && cut > 0) return cut;
        Open(bytes, at + cut, stop - cut);
        return stop;
    }

    private void Open(ReadOnlySpan<byte> bytes, int start, int length)
    {
        _open = Pieces(bytes, start, length, out _letters);
        (_waiting, _openStart) = ((length - 1) % Piece + 1, start);
    }

    // What a word comes to up to its last piece, and the letters of that.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pieces(ReadOnlySpan<byte> bytes, int start, int length, out UInt128 last)
    {
        var open = 0UL;
        for (; length > Piece; length -= Piece, start += Piece) open = Mix(open, Letters(bytes, start, Piece));
        last = Letters(bytes, start, length);
        return open;
    }

    // Letter by letter: to the byte behind the word that is open, or over one byte that is none.
    private int ToEndOfWord(ReadOnlySpan<byte> bytes, int at, int end)
    {
        for (; at < end; at++)
        {
            if (Checking.Letters.Plain(bytes[at]) is var letter and not 0)
            {
                Take(letter, at);
                continue;
            }

            if (IsStop(bytes[at])) return at;
            EndWord(at);
            return at + 1;
        }

        return at;
    }

    private static bool IsStop(byte b) => b is >= 0x80 or (byte)'&' or (byte)'<' or (byte)'%' or (byte)'\\';

    // In lower case; what is behind the last letter falls out.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static UInt128 Letters(ReadOnlySpan<byte> bytes, int start, int length)
    {
        var piece = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(bytes), (nuint)start) | Vector128.Create((byte)0x20);
        return (piece & Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), (nuint)(Piece - length))).AsUInt64() is var halves ? new UInt128(halves[1], halves[0]) : default;
    }

    private static ReadOnlySpan<byte> Masks => [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    // Both halves of a product: every bit of the result depends on many bits of the letters.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong open, UInt128 letters)
    {
        var high = Math.BigMul((ulong)letters ^ open ^ 0x9E3779B97F4A7C15, (ulong)(letters >> 64) ^ 0xBF58476D1CE4E5B9, out ulong low);
        return high ^ low;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ulong hash, int start, int end)
    {
        _hashes[Count] = hash;
        _places[Count++] = (IsCode ? ~start : start, end);
    }

    private void NoWord() => (_open, _letters, _waiting, _openStart) = (0, default, 0, -1);

    private void Grow()
    {
        Array.Resize(ref _hashes, _hashes.Length * 2);
        Array.Resize(ref _places, _places.Length * 2);
    }
}
