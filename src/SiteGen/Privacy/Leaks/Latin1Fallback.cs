using System.Text;

namespace SiteGen.Privacy.Leaks;

/// <summary>Reads bytes that are no UTF-8 as Latin-1, so that one of them does not spoil the rest of a text.</summary>
internal sealed class Latin1Fallback : DecoderFallback
{
    /// <summary>UTF-8 with this fallback.</summary>
    public static Encoding Utf8 { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Latin1Fallback());

    /// <inheritdoc/>
    public override int MaxCharCount => 4;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Characters();

    private sealed class Characters : DecoderFallbackBuffer
    {
        private byte[] _bytes = [];
        private int _next;

        /// <inheritdoc/>
        public override int Remaining => _bytes.Length - _next;

        /// <inheritdoc/>
        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (_bytes, _next) = (bytesUnknown, 0);
            return bytesUnknown.Length > 0;
        }

        /// <inheritdoc/>
        public override char GetNextChar() => _next < _bytes.Length ? (char)_bytes[_next++] : '\0';

        /// <inheritdoc/>
        public override bool MovePrevious() => _next > 0 && _next-- > 0;

        /// <inheritdoc/>
        public override void Reset() => (_bytes, _next) = ([], 0);
    }
}
