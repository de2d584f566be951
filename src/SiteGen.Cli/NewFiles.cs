namespace SiteGen.Cli;

/// <summary>Files that a command makes for an editor. A file that is there is never replaced.</summary>
internal static class NewFiles
{
    /// <summary>Writes files into a folder; null, or why that failed, when none of them is left behind.</summary>
    public static string? Write(string folder, IEnumerable<(string Path, string Text)> files) =>
        Write(folder, files.Select(f => (f.Path, Encoding.UTF8.GetBytes(f.Text))));

    /// <summary>Writes files into a folder; null, or why that failed, when none of them is left behind.</summary>
    public static string? Write(string folder, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        var written = new List<string>();
        try
        {
            foreach (var (path, bytes) in files)
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
                using var stream = new FileStream(file, FileMode.CreateNew);
                written.Add(file);
                stream.Write(bytes);
            }

            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            foreach (var file in written) File.Delete(file);
            return fault.Message;
        }
    }
}
