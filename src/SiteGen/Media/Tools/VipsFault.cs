using NetVips;

namespace SiteGen.Media.Tools;

/// <summary>Shortens the message of libvips about a picture that it cannot make.</summary>
internal static class VipsFault
{
    private const int Longest = 200;

    // libvips mixes the messages of all threads; with a lock, a picture mostly gets its own.
    private static readonly Lock Alone = new();

    /// <summary>Returns the result, or null after passing the cause to the callback; may run twice to get the message of this picture
    /// alone.</summary>
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
