using System.Collections.Concurrent;
using SiteGen.Media.Tools;

namespace SiteGen;

/// <summary>How share cards and smaller copies of images are made.</summary>
/// <param name="Cache">The folder that keeps what was made; only files of one site.</param>
public sealed record PictureWork(string Cache)
{
    /// <summary>The version of libvips, which makes them; null where it cannot be used.</summary>
    internal string? Library { get; init; } = Vips.Version;

    /// <summary>Set where a build only asks what would be written: the cache is read and stays as it is, what it lacks is kept here, and what cannot be made is named all the same.</summary>
    internal ConcurrentDictionary<string, byte[]>? DryRun { get; init; }
}
