using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SiteGen.Checking;

/// <summary>Lines of markup that outputs share, as those of menus and footers: a line in which nothing was found twice is not read a third time.</summary>
internal sealed class KnownLines
{
    private const int Slots = 4096, Longest = 4096;

    // A line is kept when it comes back, since most do not.
    private readonly (ulong Hash, byte[]? Line)[] _slots = new (ulong, byte[]?)[Slots];
    private readonly List<(int Start, int Length)> _read = [];

    /// <summary>Gives the place behind all known lines that stand here, one after the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Skip(ReadOnlySpan<byte> bytes, int at)
    {
        while (Length(bytes, at) is var length and > 0)
        {
            var (hash, line) = _slots[Slot(bytes.Slice(at, length), out var own)];
            if (hash != own || line is null || !bytes.Slice(at, length).SequenceEqual(line)) return at;
            at += length;
        }

        return at;
    }

    /// <summary>Takes note of bytes that were read, if they are one line: no text and no tag went on from before it or goes on behind it.</summary>
    public void Read(ReadOnlySpan<byte> bytes, int start, int end)
    {
        if (Length(bytes, start) == end - start && end - start <= Longest) _read.Add((start, end - start));
    }

    /// <summary>Begins an output.</summary>
    public void Clear() => _read.Clear();

    /// <summary>Keeps what was read of an output in which nothing was found.</summary>
    public void Keep(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, length) in _read)
        {
            var line = bytes.Slice(start, length);
            ref var slot = ref _slots[Slot(line, out var hash)];
            slot = (hash, slot.Hash == hash ? line.ToArray() : null);
        }
    }

    private static int Length(ReadOnlySpan<byte> bytes, int at) => bytes[at..].IndexOf((byte)'\n') + 1;

    // Its ends and its middle tell most lines apart; all bytes are compared before one is taken for another.
    private static int Slot(ReadOnlySpan<byte> line, out ulong hash)
    {
        hash = (ulong)line.Length;
        if (line.Length < sizeof(ulong))
            foreach (var b in line) hash = (hash << 8) | b;
        else
            hash ^= Eight(line, 0) ^ BitOperations.RotateLeft(Eight(line, (line.Length - sizeof(ulong)) / 2), 23) ^ BitOperations.RotateLeft(Eight(line, line.Length - sizeof(ulong)), 41);
        hash *= 0x9E3779B97F4A7C15;
        return (int)(hash >> 52);
    }

    private static ulong Eight(ReadOnlySpan<byte> line, int at) => MemoryMarshal.Read<ulong>(line[at..]);
}
