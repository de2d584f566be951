using System.Runtime.CompilerServices;

namespace SiteGen.Checking;

/// <summary>The value of an attribute, as a place within its tag.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The byte behind it.</param>
/// <param name="IsCode">Whether no reader sees it and it leads nowhere, as a class or a type.</param>
internal readonly record struct AttributeValue(int Start, int End, bool IsCode);

/// <summary>Reads tags of HTML and XML as far as the last net needs them; one after the other.</summary>
internal sealed class TagReader
{
    // Browsers show nothing between the letters on both sides of these.
    private static readonly HashSet<ulong> Inline = Names("a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr");

    // True: what a reader sees, hears or is led to. False: numbers and words that a format prescribes.
    private static readonly Dictionary<ulong, bool> Attributes = Names("href src srcset content title alt label placeholder value cite action summary poster aria-label aria-description").ToDictionary(n => n, _ => true)
        .Concat(Names("d rel type lang width height viewbox points transform role xmlns datetime sizes loading decoding").ToDictionary(n => n, _ => false)).ToDictionary();

    // These part words, and a name goes on behind them.
    private static readonly HashSet<ulong> Between = Names("br img picture source svg path use");
    private static readonly ulong Script = Name("script"u8);
    private static readonly ulong Style = Name("style"u8);

    private readonly List<AttributeValue> _values = [];

    /// <summary>How many bytes the tag has.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the letters before and behind it make one word.</summary>
    public bool IsInline { get; private set; }

    /// <summary>Whether one text ends and another begins here.</summary>
    public bool IsBlock { get; private set; }

    /// <summary>Whether what follows is no markup until a tag ends it.</summary>
    public bool IsRaw { get; private set; }

    /// <summary>The values of its attributes.</summary>
    public ReadOnlySpan<AttributeValue> Values => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values);

    /// <summary>Reads the tag at the beginning of these bytes; false where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryRead(ReadOnlySpan<byte> bytes)
    {
        _values.Clear();
        var start = bytes.Length > 1 && bytes[1] == '/' ? 2 : 1;
        if (bytes.Length <= start || bytes[0] != '<' || !char.IsAsciiLetter((char)bytes[start])) return false;
        var end = start + 1;
        while (end < bytes.Length && !IsNameEnd(bytes[end])) end++;
        var name = Name(bytes[start..end]);
        IsInline = Inline.Contains(name);
        IsBlock = !IsInline && !Between.Contains(name);
        IsRaw = start == 1 && (name == Script || name == Style);
        return TryReadValues(bytes, end);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryReadValues(ReadOnlySpan<byte> bytes, int at)
    {
        while (true)
        {
            var stop = bytes[at..].IndexOfAny((byte)'"', (byte)'\'', (byte)'>');
            if (stop < 0) return false;
            stop += at;
            Unquoted(bytes, at, stop);
            if (bytes[stop] == '>')
            {
                Length = stop + 1;
                return true;
            }

            var close = bytes[(stop + 1)..].IndexOf(bytes[stop]);
            if (close < 0) return false;
            at = stop + close + 2;
            if (close > 0) Add(bytes, bytes[..stop].LastIndexOf((byte)'='), (stop + 1, at - 1));
        }
    }

    // Themes may leave quotes out; the value then reaches to the next space.
    private void Unquoted(ReadOnlySpan<byte> bytes, int at, int stop)
    {
        for (var sign = bytes[at..stop].IndexOf((byte)'='); sign >= 0; sign = bytes[at..stop].IndexOf((byte)'='))
        {
            var start = at + sign + 1;
            var length = bytes[start..stop].IndexOfAny(" \n\t"u8) is var found && found < 0 ? stop - start : found;
            if (length > 0) Add(bytes, start - 1, (start, start + length));
            at = start + length;
        }
    }

    private void Add(ReadOnlySpan<byte> bytes, int sign, (int Start, int End) value)
    {
        var start = sign;
        while (start > 0 && !IsNameEnd(bytes[start - 1])) start--;
        var isKnown = Attributes.TryGetValue(sign < 0 ? 0 : Name(bytes[start..sign]), out var isSeen);
        if (isSeen || !isKnown) _values.Add(new AttributeValue(value.Start, value.End, !isSeen));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsNameEnd(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'>' or (byte)'/' or (byte)'=' or (byte)'"' or (byte)'\'';

    // Eight letters tell these names apart.
    private static ulong Name(ReadOnlySpan<byte> name)
    {
        var packed = 0UL;
        foreach (var b in name[..Math.Min(8, name.Length)]) packed = (packed << 8) | (uint)(b | 0x20);
        return packed;
    }

    private static HashSet<ulong> Names(string names) => [.. names.Split(' ').Select(n => Name(System.Text.Encoding.ASCII.GetBytes(n)))];
}
