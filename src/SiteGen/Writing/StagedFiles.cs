namespace SiteGen.Writing;

/// <summary>The files of a build that has not committed.</summary>
internal static class StagedFiles
{
    /// <summary>Removes them, and with them every trace of a commit that never began.</summary>
    public static void Drop(OutputRoot root)
    {
        File.Delete(root.Journal);
        File.Delete(root.NextManifest);
        if (Directory.Exists(root.Stage)) Directory.Delete(root.Stage, recursive: true);
    }
}
