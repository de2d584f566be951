namespace SiteGen.Files;

/// <summary>The files of a site by path from its root, with forward slashes. Safe to read from several threads.</summary>
public interface ISourceTree
{
    /// <summary>Every file below a folder (such as <c>content</c>) in ordinal order; empty where the folder is missing.</summary>
    IReadOnlyList<string> Files(string folder);

    /// <summary>Whether a file is there.</summary>
    bool Exists(string path);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    byte[] Read(string path);
}
