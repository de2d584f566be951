namespace SiteGen.Media;

/// <summary>Copies the chunks of one WebP image or frame: at most one transparency, then one image, as readers see no more.</summary>
internal sealed class WebpPixels(MemoryStream copy)
{
    private bool _hasAlpha;

    /// <summary>Whether the image itself was copied.</summary>
    public bool HasImage { get; private set; }

    /// <summary>Copies a chunk if it belongs to what is shown.</summary>
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
