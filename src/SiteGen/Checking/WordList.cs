using System.Numerics;
using System.Runtime.CompilerServices;

namespace SiteGen.Checking;

/// <summary>Words in their order, each as a hash of its folded letters and the bytes it stands in. The memory serves one text after the other.</summary>
internal sealed class WordList
{
    private ulong[] _hashes = new ulong[1024];
    private int[] _starts = new int[1024];
    private int[] _ends = new int[1024];
    private ulong _open;
    private int _openStart = -1;
    private int _textStart;
    private readonly List<(int First, int Behind)> _long = [];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The words; 0 stands where one text ends and another begins.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, Count);

    /// <summary>The texts that are long enough for a run of words; of most outputs that is a small part.</summary>
    public IReadOnlyList<(int First, int Behind)> Long => _long;

    /// <summary>Whether what is read now is code: names of classes, scripts, styles.</summary>
    public bool IsCode { get; set; }

    /// <summary>The first byte of a word.</summary>
    public int Start(int word) => _starts[word] < 0 ? ~_starts[word] : _starts[word];

    /// <summary>The byte behind a word.</summary>
    public int End(int word) => _ends[word];

    /// <summary>Whether a word stands in code, where ordinary words mean something else.</summary>
    public bool InCode(int word) => _starts[word] < 0;

    /// <summary>Begins a new text.</summary>
    public void Clear()
    {
        (Count, _open, _openStart, _textStart, IsCode) = (0, 0, -1, 0, false);
        _long.Clear();
    }

    /// <summary>Takes bytes without markup up to the first that is more than ASCII, and gives where that is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Take(ReadOnlySpan<byte> bytes, int at, int end)
    {
        var (letters, hash, start) = (Letters.Ascii, _open, _openStart);
        for (; at < end; at++)
        {
            var b = bytes[at];
            var letter = letters[b];
            if (letter != 0)
            {
                if (start < 0) start = at;
                hash = BitOperations.RotateLeft(hash, 7) ^ letter;
            }
            else
            {
                if (b is >= 0x80 or (byte)'&' or (byte)'%' or (byte)'\\') break;
                if (start < 0) continue;
                Add(hash, start, at);
                (hash, start) = (0, -1);
            }
        }

        (_open, _openStart) = (hash, start);
        return at;
    }

    /// <summary>Adds a letter to the word that is being read.</summary>
    public void Take(ulong letter, int at)
    {
        if (_openStart < 0) _openStart = at;
        _open = BitOperations.RotateLeft(_open, 7) ^ letter;
    }

    /// <summary>Ends the word that is being read, if any.</summary>
    public void EndWord(int at)
    {
        if (_openStart >= 0) Add(_open, _openStart, at);
        (_open, _openStart) = (0, -1);
    }

    /// <summary>Ends the text; no run of words goes on behind it.</summary>
    public void EndText(int at)
    {
        EndWord(at);
        if (Count == _textStart) return;
        if (Count - _textStart >= Fingerprints.Run) _long.Add((_textStart, Count));
        Add(0, at, at);
        _textStart = Count;
    }

    private void Add(ulong hash, int start, int end)
    {
        if (Count == _hashes.Length) Grow();
        _hashes[Count] = hash;
        _starts[Count] = IsCode ? ~start : start;
        _ends[Count++] = end;
    }

    private void Grow()
    {
        Array.Resize(ref _hashes, Count * 2);
        Array.Resize(ref _starts, Count * 2);
        Array.Resize(ref _ends, Count * 2);
    }
}
