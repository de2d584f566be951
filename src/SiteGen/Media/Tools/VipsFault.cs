using NetVips;

namespace SiteGen.Media.Tools;

/// <summary>Turns what libvips says of a picture that it cannot make into a few words.</summary>
internal static class VipsFault
{
    private const int Longest = 200;

    // libvips gathers the words of all threads: alone, a picture mostly gets its own.
    private static readonly Lock Alone = new();

    /// <summary>What is made, or null where it cannot be; then the cause is handed on. It may be
    /// made twice, to get the words of this picture alone.</summary>
    public static byte[]? Try(Action<string> faulty, Func<byte[]> make)
    {
        try
        {
            return make();
        }
        catch (VipsException)
        {
            lock (Alone) return TryAgain(faulty, make);
        }
    }

    private static byte[]? TryAgain(Action<string> faulty, Func<byte[]> make)
    {
        try
        {
            return make();
        }
        catch (VipsException fault)
        {
            var words = string.Join(' ', fault.Message.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
            faulty(words.Length <= Longest ? words : words[..Longest] + "…");
            return null;
        }
    }
}
