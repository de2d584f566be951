using System.Buffers;
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
    // Whether a name goes on behind it, or even the word: browsers show nothing between the letters on both sides of the first.
    private static readonly NameTable<TagKind> Kinds = new(Named("a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr", TagKind.Inline)
        .Concat(Named("br img picture source svg path use", TagKind.Between)).Concat(Named("script style", TagKind.Raw)), TagKind.Block);

    private static readonly NameTable<AttributeKind> Attributes = new(
        Named("href src srcset content title alt label placeholder value cite action summary poster aria-label aria-description", AttributeKind.Seen)
            .Concat(Named("d rel type lang width height viewbox points transform role xmlns datetime sizes loading decoding", AttributeKind.Prescribed)), AttributeKind.Code);

    // What stands in no name and in no value without quotes.
    private static readonly SearchValues<byte> Odd = SearchValues.Create("\"'<="u8);

    private readonly List<AttributeValue> _values = [];

    /// <summary>How many bytes the tag has.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the letters before and behind it make one word.</summary>
    public bool IsInline { get; private set; }

    /// <summary>Whether one text ends and another begins here.</summary>
    public bool IsBlock { get; private set; }

    /// <summary>Whether its attributes are not written as they should be, as with quotes too many. All of the tag is then one of the values as well, since some of it is in none.</summary>
    public bool IsOdd { get; private set; }

    /// <summary>Whether it has no end, which took a look at all bytes to tell.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether what follows is no markup until a tag ends it.</summary>
    public bool IsRaw { get; private set; }

    /// <summary>The values of its attributes.</summary>
    public ReadOnlySpan<AttributeValue> Values => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values);

    /// <summary>Reads the tag at the beginning of these bytes as browsers do (HTML, 13.2.5, from the tag open state on); false where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryRead(ReadOnlySpan<byte> bytes)
    {
        _values.Clear();
        (IsOdd, IsCut) = (false, false);
        var start = bytes.Length > 1 && bytes[1] == '/' ? 2 : 1;
        if (bytes.Length <= start || bytes[0] != '<' || !char.IsAsciiLetter((char)bytes[start])) return false;
        var end = NameEnd(bytes, start + 1);
        if (bytes[start..end].IndexOfAny(Odd) is var odd and > 0) end = start + odd;
        var kind = Kinds.Of(Name(bytes, start, end));
        IsInline = kind == TagKind.Inline;
        IsBlock = kind is TagKind.Block or TagKind.Raw;
        IsRaw = kind == TagKind.Raw && start == 1;
        IsCut = !TryReadAttributes(bytes, end);
        if (IsOdd && !IsCut) _values.Add(new AttributeValue(start, Length - 1, IsCode: false));
        return !IsCut;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryReadAttributes(ReadOnlySpan<byte> bytes, int at)
    {
        while (true)
        {
            while (at < bytes.Length && (IsSpace(bytes[at]) || bytes[at] == '/')) at++;
            if (at >= bytes.Length) return false;
            if (bytes[at] == '>')
            {
                Length = at + 1;
                return true;
            }

            var name = at;
            at = NameEnd(bytes, at + 1);
            var nameEnd = at;
            IsOdd |= bytes[name..nameEnd].IndexOfAny(Odd) >= 0;
            while (at < bytes.Length && IsSpace(bytes[at])) at++;
            if (at >= bytes.Length) return false;
            if (bytes[at] != '=') continue;
            if (!TryReadValue(bytes, ref at, out var value)) return false;
            IsOdd |= at == value.End && bytes[value.Start..value.End].IndexOfAny(Odd) >= 0;
            if (value.End == value.Start) continue;
            var kind = Attributes.Of(Name(bytes, name, nameEnd));
            if (kind != AttributeKind.Prescribed) _values.Add(new AttributeValue(value.Start, value.End, IsCode: kind == AttributeKind.Code));
        }
    }

    // Themes may leave quotes out; the value then reaches to the next space.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadValue(ReadOnlySpan<byte> bytes, ref int at, out (int Start, int End) value)
    {
        at++;
        while (at < bytes.Length && IsSpace(bytes[at])) at++;
        value = (at, at);
        if (at >= bytes.Length) return false;
        var isQuoted = bytes[at] is (byte)'"' or (byte)'\'';
        var start = isQuoted ? at + 1 : at;
        var length = isQuoted ? bytes[start..].IndexOf(bytes[at]) : bytes[start..].IndexOfAny(" \n\t\r\f>"u8);
        value = (start, start + length);
        at = start + length + (isQuoted ? 1 : 0);
        return length >= 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int NameEnd(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && !(IsSpace(bytes[at]) || bytes[at] is (byte)'>' or (byte)'/' or (byte)'=')) at++;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f';

    // Eight letters tell these names apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Name(ReadOnlySpan<byte> bytes, int start, int end)
    {
        var packed = 0UL;
        for (var at = start; at < Math.Min(start + 8, end); at++) packed = (packed << 8) | (uint)(bytes[at] | 0x20);
        return packed;
    }

    private static IEnumerable<KeyValuePair<ulong, T>> Named<T>(string names, T value) =>
        names.Split(' ').Select(n => KeyValuePair.Create(Name(System.Text.Encoding.ASCII.GetBytes(n), 0, n.Length), value));

    private enum AttributeKind
    {
        Code,

        // What a reader sees, hears or is led to.
        Seen,

        // Numbers and words that a format prescribes.
        Prescribed,
    }

    private enum TagKind
    {
        Block,
        Between,
        Inline,
        Raw,
    }
}
