using SiteGen.Files;

namespace SiteGen.Publish;

/// <summary>The output folder and the paths of everything in it.</summary>
/// <param name="Shown">The folder as the user named it, for messages.</param>
/// <param name="Full">The absolute path.</param>
internal sealed record OutputRoot(string Shown, string Full)
{
    public string Own { get; } = Full + "/.sitegen";
    public string Lock { get; } = Full + "/.sitegen/lock";
    public string Stage { get; } = Full + "/.sitegen/stage";
    public string StagedFolders { get; } = Full + "/.sitegen/stage/folders";
    public string StagedFiles { get; } = Full + "/.sitegen/stage/files";
    public string Journal { get; } = Full + "/.sitegen/journal";
    public string Manifest { get; } = Full + "/.sitegen/manifest";

    /// <summary>The path of the next manifest, which is written before the journal so that no later step needs disk space.</summary>
    public string NextManifest { get; } = Full + "/.sitegen/manifest.next";

    public static OutputRoot At(string path)
    {
        var shown = path.Replace('\\', '/').TrimEnd('/');
        return new OutputRoot(shown.Length == 0 ? path : shown, Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
    }

    public string PlaceOf(string path) => $"{Full}/{path}";

    /// <summary>The staging path of a file whose folder is new in the output; the entire folder is moved.</summary>
    public string PlaceInNewFolder(string path) => $"{StagedFolders}/{path}";

    /// <summary>The staging path of a file whose folder exists in the output; all are in one folder, since creating and removing thousands
    /// takes seconds.</summary>
    public string PlaceAmongFiles(string path) => $"{StagedFiles}/{FileHash.Compute(Encoding.UTF8.GetBytes(path))}";

    public Location LocationOf(string path) => new(path.Length == 0 ? Shown : $"{Shown}/{path}");

    /// <summary>The folder of an output path, empty for the root.</summary>
    public static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>The folders of a path, deepest first, without the root.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (var folder = FolderOf(path); folder.Length > 0; folder = FolderOf(folder)) yield return folder;
    }
}
