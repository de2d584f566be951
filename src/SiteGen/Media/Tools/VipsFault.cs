using NetVips;

namespace SiteGen.Media.Tools;

/// <summary>Turns what libvips says of a picture that it cannot make into a few words.</summary>
internal static class VipsFault
{
    private const int MostWords = 200;

    /// <summary>What is made, or null where it cannot be; then the cause is handed on.</summary>
    public static byte[]? Try(Action<string> faulty, Func<byte[]> make)
    {
        try
        {
            return make();
        }
        catch (VipsException fault)
        {
            var words = string.Join(' ', fault.Message.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
            faulty(words.Length <= MostWords ? words : words[..MostWords] + "…");
            return null;
        }
    }
}
