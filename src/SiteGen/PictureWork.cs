namespace SiteGen;

/// <summary>How share cards and smaller copies of images are made: by commands of the machine.</summary>
/// <param name="Cache">The folder that keeps what was made; only files of one site.</param>
/// <param name="Commands">The folders that commands are looked for in, the first place first.</param>
public sealed record PictureWork(string Cache, IReadOnlyList<string> Commands);
