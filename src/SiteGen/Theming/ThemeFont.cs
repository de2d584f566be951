using System.Buffers.Binary;
using SiteGen.Theming.Chain;
using SiteGen.Yaml;

namespace SiteGen.Theming;

/// <summary>A font of a theme (TrueType or OpenType), for share cards in scripts that SiteGen's own font lacks.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Characters">The code points with a glyph.</param>
internal sealed record ThemeFont(byte[] Bytes, IReadOnlySet<int> Characters)
{
    private const uint TrueType = 0x00010000, OpenType = 0x4F54544F, Cmap = 0x636D6170;

    // The formats of character tables that contain Unicode, in 16 and 32 bits.
    private const ushort Short = 4, Long = 12;

    /// <summary>Loads a font that a theme names; null with a finding if it cannot be used.</summary>
    /// <param name="chain">The themes.</param>
    /// <param name="folder">The folder of the theme, with a trailing slash.</param>
    /// <param name="name">The path within it, as written in theme.yml.</param>
    /// <param name="bag">Receives the findings.</param>
    public static ThemeFont? Load(ThemeChain chain, string folder, Located<string> name, DiagnosticBag bag)
    {
        if (!chain.Has(folder + name.Value))
            bag.Add(
                Codes.BadFont, name.At, $"there is no file \"{name.Value}\" in the theme",
                "Write the path from the folder of the theme, such as fonts/ours.ttf.");
        else if (chain.Bytes(folder + name.Value, bag) is not { } bytes) return null;
        else if (ReadCharacters(bytes) is { Count: > 0 } characters) return new ThemeFont(bytes, characters);
        else
            bag.Add(
                Codes.BadFont, name.At, $"\"{name.Value}\" is not a TrueType or OpenType font",
                "Use a file that ends in .ttf or .otf; collections and web fonts (.ttc, .woff2) cannot be drawn.");
        return null;
    }

    // OpenType 1.9: the table directory, then "cmap", then its subtables.
    private static HashSet<int>? ReadCharacters(ReadOnlySpan<byte> font)
    {
        try
        {
            if (BinaryPrimitives.ReadUInt32BigEndian(font) is not (TrueType or OpenType)) return null;
            for (var at = 12; at < 12 + (16 * UInt16(font, 4)); at += 16)
                if (UInt32(font, at) == Cmap) return ReadTable(font.Slice(UInt32(font, at + 8), UInt32(font, at + 12)));
        }
        catch (ArgumentOutOfRangeException)
        {
            // The font ends before the data it declares.
        }

        return null;
    }

    private static HashSet<int> ReadTable(ReadOnlySpan<byte> table)
    {
        var found = new HashSet<int>();
        foreach (var offset in Offsets(table))
        {
            var part = table[offset..];
            if (UInt16(part, 0) == Short) AddShort(part, found);
            else if (UInt16(part, 0) == Long) AddLong(part, found);
        }

        return found;
    }

    // Several entries may point to one table.
    private static HashSet<int> Offsets(ReadOnlySpan<byte> table)
    {
        var offsets = new HashSet<int>();
        for (var i = 0; i < UInt16(table, 2); i++) offsets.Add(UInt32(table, 4 + (8 * i) + 4));
        return offsets;
    }

    // Ranges ascend; out-of-order ranges of a damaged font could be counted again and again.
    private static void AddShort(ReadOnlySpan<byte> part, HashSet<int> found)
    {
        var (ends, next) = (UInt16(part, 6), 0);
        for (var at = 0; at < ends; at += 2)
            for (int c = Math.Max(next, UInt16(part, 16 + ends + at)), last = UInt16(part, 14 + at); c <= last && c < 0xFFFF; next = ++c)
                found.Add(c);
    }

    private static void AddLong(ReadOnlySpan<byte> part, HashSet<int> found)
    {
        var next = 0;
        for (var i = 0; i < UInt32(part, 12); i++)
            for (int c =
                Math.Max(next, UInt32(part, 16 + (12 * i))), last = Math.Min(UInt32(part, 20 + (12 * i)), 0x10FFFF); c <= last; next = ++c)
                found.Add(c);
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    // No offset in a readable file is larger.
    private static int UInt32(ReadOnlySpan<byte> bytes, int at) =>
        (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]), int.MaxValue);
}
