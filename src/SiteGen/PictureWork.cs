using System.Collections.Concurrent;

namespace SiteGen;

/// <summary>How share cards and smaller copies of images are made: by commands of the machine.</summary>
/// <param name="Cache">The folder that keeps what was made; only files of one site.</param>
/// <param name="Commands">The folders that commands are looked for in, the first place first.</param>
public sealed record PictureWork(string Cache, IReadOnlyList<string> Commands)
{
    /// <summary>Set where a build only asks what would be written: the cache is read and stays as it is, what it lacks is kept here, and what the machine cannot make is named all the same.</summary>
    internal ConcurrentDictionary<string, byte[]>? Rehearsal { get; init; }
}
