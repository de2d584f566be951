using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Tests.Media;

/// <summary>Builds ICC colour profiles tag by tag.</summary>
internal static class IccBytes
{
    /// <summary>What must not be published.</summary>
    public const string Canary = "GPS-CANARY of Halvard Skjelbreid";

    /// <summary>A profile with numbers, and with texts of every kind that says the canary.</summary>
    public static byte[] Profile { get; } = Of(
        ("desc", Description(Canary)),
        ("cprt", [.. "text\0\0\0\0"u8, .. Encoding.ASCII.GetBytes(Canary), 0]),
        ("dmnd", Translations(Canary)),
        ("pseq", [.. "pseq\0\0\0\0\0\0\0\u0001"u8, .. Encoding.ASCII.GetBytes(Canary)]),
        ("mmod", [.. "mmod\0\0\0\0"u8, .. Encoding.ASCII.GetBytes(Canary)]),
        ("wtpt", Point(1)),
        ("rXYZ", Point(2)),
        ("rTRC", [.. "curv\0\0\0\0\0\0\0\u0001"u8, 2, 0x33]));

    /// <summary>A profile of some tags.</summary>
    public static byte[] Of(params (string Name, byte[] Data)[] tags)
    {
        var profile = new List<byte>(new byte[128 + 4 + (12 * tags.Length)]);
        for (var i = 0; i < tags.Length; i++)
        {
            var entry = 132 + (12 * i);
            Put(profile, entry, [.. Encoding.ASCII.GetBytes(tags[i].Name), .. Number(profile.Count), .. Number(tags[i].Data.Length)]);
            profile.AddRange(tags[i].Data);
            while (profile.Count % 4 != 0) profile.Add((byte)'C'); // what lies between tags
        }

        Put(profile, 0, Number(profile.Count));
        Put(profile, 4, "lcms\u0004\0\0\0mntrRGB XYZ "u8.ToArray());
        Put(profile, 24, [0x07, 0xEA, 0, 11, 0, 30, 0, 9, 0, 41, 0, 7]);
        Put(profile, 36, "acspAPPL"u8.ToArray());
        Put(profile, 84, Encoding.ASCII.GetBytes("0123456789abcdef"));
        Put(profile, 128, Number(tags.Length));
        return [.. profile];
    }

    public static byte[] Point(byte x) => [.. "XYZ \0\0\0\0"u8, 0, x, 0, 0, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D];

    private static byte[] Description(string text)
    {
        var wide = Encoding.BigEndianUnicode.GetBytes(text + "\0");
        return [.. "desc\0\0\0\0"u8, .. Number(text.Length + 1), .. Encoding.ASCII.GetBytes(text), 0, .. Number(0), .. Number(wide.Length / 2), .. wide, 0, 0, 10, .. Encoding.ASCII.GetBytes(text), .. new byte[67 - text.Length]];
    }

    private static byte[] Translations(string text)
    {
        var wide = Encoding.BigEndianUnicode.GetBytes(text);
        return [.. "mluc\0\0\0\0"u8, .. Number(1), .. Number(12), .. "enUS"u8, .. Number(wide.Length), .. Number(28), .. wide];
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static void Put(List<byte> to, int at, byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++) to[at + i] = bytes[i];
    }
}
