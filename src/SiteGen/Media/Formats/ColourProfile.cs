using System.Buffers.Binary;

namespace SiteGen.Media.Formats;

/// <summary>ICC colour profiles (ICC.1:2022): keeps the data that colours are computed from, and blanks out all text and unknown data at
/// the same length.</summary>
internal static class ColourProfile
{
    private const int HeaderLength = 128, EntryLength = 12, TypeLength = 8, MostTags = 200;
    private const int Date = 24, Signature = 36, Identity = 84;

    // Types that contain only numbers.
    private static readonly string[] Numbers =
        ["XYZ ", "curv", "para", "sf32", "mft1", "mft2", "mAB ", "mBA ", "mpet", "sig ", "chrm", "cicp", "meas", "view"];

    /// <summary>Returns the profile without its texts at the same length; null if browsers would ignore it.</summary>
    public static byte[]? WithoutTexts(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < HeaderLength + 4 || !profile[Signature..].StartsWith("acsp"u8) || Number(profile) > profile.Length)
            return null;
        var tags = Number(profile[HeaderLength..]);
        var table = HeaderLength + 4 + (tags * EntryLength);
        if (tags is 0 or > MostTags || table > profile.Length) return null;
        // Data outside all tags is left blank.
        var copy = new byte[profile.Length];
        profile[..Identity].CopyTo(copy);
        ((ReadOnlySpan<byte>)[0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]).CopyTo(copy.AsSpan(Date)); // no moment of calibration
        profile[HeaderLength..(int)table].CopyTo(copy.AsSpan(HeaderLength));
        for (var entry = HeaderLength + 4; entry < table; entry += EntryLength)
        {
            var (start, length) = (Number(profile[(entry + 4)..]), Number(profile[(entry + 8)..]));
            if (start < table || length < TypeLength || start + length > profile.Length) return null;
            Copy(profile.Slice((int)start, (int)length), copy.AsSpan((int)start, (int)length));
        }

        return copy;
    }

    private static void Copy(ReadOnlySpan<byte> tag, Span<byte> to)
    {
        var type = Encoding.Latin1.GetString(tag[..4]);
        tag[..4].CopyTo(to);
        if (Numbers.Contains(type)) tag.CopyTo(to);
        else if (type == "text") Blank(to[TypeLength..]);
        else if (type == "desc") Description(tag, to);
        else if (type == "mluc") Translations(tag, to);
    }

    // textDescriptionType of version 2: ASCII, then UTF-16; the third form, for old Macintosh systems, is left out.
    private static void Description(ReadOnlySpan<byte> tag, Span<byte> to)
    {
        const int Ascii = TypeLength + 4;
        if (tag.Length < Ascii || Number(tag[TypeLength..]) is var count && count > tag.Length - Ascii) return;
        tag[TypeLength..Ascii].CopyTo(to[TypeLength..]);
        var end = Ascii + (int)count;
        Blank(to[Ascii..end]);
        if (tag.Length < end + 8 || Number(tag[(end + 4)..]) is var wide && wide * 2 > tag.Length - end - 8) return;
        tag.Slice(end + 4, 4).CopyTo(to[(end + 4)..]);
        BlankWide(to.Slice(end + 8, (int)wide * 2));
        if (wide > 0) to.Slice(end + 8 + ((int)wide * 2) - 2, 2).Clear();
    }

    // multiLocalizedUnicodeType: a table of languages, then their texts.
    private static void Translations(ReadOnlySpan<byte> tag, Span<byte> to)
    {
        const int Table = TypeLength + 8, Record = 12;
        if (tag.Length < Table || Number(tag[(TypeLength + 4)..]) != Record) return;
        var end = Table + (Number(tag[TypeLength..]) * Record);
        if (end > tag.Length) return;
        tag[TypeLength..(int)end].CopyTo(to[TypeLength..]);
        BlankWide(to[(int)end..]);
    }

    private static void Blank(Span<byte> text)
    {
        if (text.Length > 1) text[..^1].Fill((byte)' ');
    }

    private static void BlankWide(Span<byte> text)
    {
        for (var i = 1; i < text.Length; i += 2) text[i] = (byte)' ';
    }

    private static long Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
