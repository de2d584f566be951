using System.Text;

namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>A new folder that a site is written into.</summary>
internal sealed class SiteFolder(string root)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes one file, making its folder when there is none.</summary>
    public void Write(string path, string text)
    {
        var full = Place(path);
        File.WriteAllText(full, text, Utf8);
    }

    /// <summary>Copies a folder of the repository; one that does not exist is no fault.</summary>
    public void Copy(string source, string target)
    {
        if (!Directory.Exists(source)) return;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            File.Copy(file, Place(Path.Combine(target, Path.GetRelativePath(source, file))));
    }

    private string Place(string path)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }
}
