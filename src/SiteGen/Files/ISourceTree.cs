namespace SiteGen.Files;

/// <summary>The files of a site by path relative to its root, with forward slashes. Safe to read from several threads.</summary>
public interface ISourceTree
{
    /// <summary>Returns every file below a folder (such as <c>content</c>) in ordinal order; empty if the folder is missing.</summary>
    IReadOnlyList<string> Files(string folder);

    /// <summary>Whether a file exists.</summary>
    bool Exists(string path);

    /// <summary>Returns the bytes of a file.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    byte[] Read(string path);
}
