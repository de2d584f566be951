namespace SiteGen.Media.Formats;

/// <summary>Copies the chunks that show a WebP image into a new file, each at most once except frames.</summary>
internal sealed class WebpStripper(MemoryStream copy, Orientation orientation)
{
    private const int FlagsLength = 10, AnimationLength = 6, FrameHeaderLength = 16;
    private const byte Profile = 0x20, Alpha = 0x10, Exif = 0x08, Animation = 0x02;

    private readonly HashSet<string> _written = [];
    private readonly WebpPixels _pixels = new(copy);
    private byte[]? _profile;
    private bool _isAnimated;
    private bool _hasFrame;
    private bool _hasBrokenFrame;

    /// <summary>Copies the body of the file; false with the fault if it contains no image.</summary>
    public bool TryCopy(ReadOnlySpan<byte> body, out string fault)
    {
        var chunks = new RiffChunks(body);
        if (chunks.MoveNext() && chunks.Type == "VP8X") CopyExtended(ref chunks);
        else _pixels.Offer(chunks); // the simple format: one chunk, and no other counts
        var hasImage = _isAnimated ? _hasFrame : _pixels.HasImage;
        fault = chunks.Fault.Length > 0 ? chunks.Fault
            : _hasBrokenFrame ? "one of its frames holds no image"
            : hasImage ? "" : "it holds no image";
        return fault.Length == 0;
    }

    private void CopyExtended(ref RiffChunks chunks)
    {
        _profile = (chunks.Data[0] & Profile) != 0 ? ProfileAmong(chunks) : null;
        var flags = chunks.Data[0] & (Alpha | Animation) | (_profile is null ? 0 : Profile) | (orientation.IsUpright ? 0 : Exif);
        _isAnimated = (flags & Animation) != 0;
        RiffChunks.Write(copy, "VP8X", [(byte)flags, 0, 0, 0, .. chunks.Data[4..FlagsLength]]);
        while (chunks.MoveNext()) CopyPart(chunks);
    }

    // The chunks are passed by value, so the caller's position is unchanged.
    private static byte[]? ProfileAmong(RiffChunks chunks)
    {
        while (chunks.MoveNext())
            if (chunks.Type == "ICCP") return ColourProfile.WithoutTexts(chunks.Data);
        return null;
    }

    private void CopyPart(RiffChunks chunk)
    {
        if (chunk.Type == "ICCP" && _profile is not null) Once(chunk.Type, _profile);
        else if (chunk.Type == "EXIF" && !orientation.IsUpright) Once(chunk.Type, orientation.ToExif());
        else if (!_isAnimated) _pixels.Offer(chunk);
        else if (chunk.Type == "ANIM" && chunk.Data.Length >= AnimationLength) Once(chunk.Type, chunk.Data[..AnimationLength]);
        else if (chunk.Type == "ANMF") CopyFrame(chunk.Data);
    }

    // A frame has its own chunks, and may contain unknown ones.
    private void CopyFrame(ReadOnlySpan<byte> frame)
    {
        var header = Math.Min(FrameHeaderLength, frame.Length);
        using var inner = new MemoryStream();
        inner.Write(frame[..header]);
        var pixels = new WebpPixels(inner);
        var parts = new RiffChunks(frame[header..]);
        while (parts.MoveNext()) pixels.Offer(parts);
        _hasFrame = true;
        _hasBrokenFrame |= !pixels.HasImage || parts.Fault.Length > 0;
        RiffChunks.Write(copy, "ANMF", inner.GetBuffer().AsSpan(0, (int)inner.Length));
    }

    private void Once(string type, ReadOnlySpan<byte> data)
    {
        if (_written.Add(type)) RiffChunks.Write(copy, type, data);
    }
}

/// <summary>Copies the chunks of one WebP image or frame: at most one transparency chunk, then one image, since readers ignore the
/// rest.</summary>
internal sealed class WebpPixels(MemoryStream copy)
{
    private bool _hasAlpha;

    /// <summary>Whether the image itself was copied.</summary>
    public bool HasImage { get; private set; }

    /// <summary>Copies a chunk if it is needed to show the image.</summary>
    public void Offer(RiffChunks chunk)
    {
        var isAlpha = chunk.Type == "ALPH" && !_hasAlpha;
        var isImage = chunk.Type is "VP8 " or "VP8L";
        if (HasImage || !(isAlpha || isImage)) return;
        RiffChunks.Write(copy, chunk.Type, chunk.Data);
        _hasAlpha |= isAlpha;
        HasImage |= isImage;
    }
}
