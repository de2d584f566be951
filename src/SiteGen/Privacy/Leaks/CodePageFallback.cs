namespace SiteGen.Privacy.Leaks;

/// <summary>Decodes bytes that are not valid UTF-8 with a single-byte code page, so that one bad byte does not spoil the rest of a
/// text.</summary>
internal sealed class CodePageFallback(Encoding table) : DecoderFallback
{
    // Western Europe first, as most spreadsheets use it; then Central Europe, Cyrillic, Greek, Turkish and Baltic.
    private static readonly int[] Windows = [1252, 1250, 1251, 1253, 1254, 1257];

    /// <summary>UTF-8 with each of the Windows code pages as fallback.</summary>
    public static IReadOnlyList<Encoding> All { get; } = [.. Windows.Select(Utf8With)];

    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Characters(table);

    private static Encoding Utf8With(int page) =>
        Encoding.GetEncoding(
            "utf-8", EncoderFallback.ReplacementFallback, new CodePageFallback(CodePagesEncodingProvider.Instance.GetEncoding(page)!));

    private sealed class Characters(Encoding table) : DecoderFallbackBuffer
    {
        private string _characters = "";
        private int _next;

        public override int Remaining => _characters.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (_characters, _next) = (table.GetString(bytesUnknown), 0);
            return bytesUnknown.Length > 0;
        }

        public override char GetNextChar() => _next < _characters.Length ? _characters[_next++] : '\0';

        public override bool MovePrevious() => _next > 0 && _next-- > 0;

        public override void Reset() => (_characters, _next) = ("", 0);
    }
}
