using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Theming;

/// <summary>Reads the bytes of theme files as text.</summary>
internal static class Utf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without a byte order mark and with LF line ends; null when a finding says it is not UTF-8.</summary>
    public static string? Decode(byte[] bytes, string path, DiagnosticBag bag)
    {
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException fault)
        {
            var line = bytes.AsSpan(0, Math.Max(0, fault.Index)).Count((byte)'\n') + 1;
            bag.Add(Codes.NotUtf8, new Location(path, line), "the file is not UTF-8 from this line on", "Save it as UTF-8.");
            return null;
        }
    }
}
