using SiteGen.Files;

namespace SiteGen.Theming.Chain;

/// <summary>The default theme, which is inside the tool. A site need not have a copy of it.</summary>
public static class DefaultTheme
{
    private const string Folder = "themes/default/";

    // What makes a folder a whole theme; without it, the files of a site replace single files of the default theme.
    private const string Manifest = Folder + "theme.yml";

    private static readonly string[] Own = [.. typeof(DefaultTheme).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>The files of the theme by path within it, such as <c>partials/footer.sbn-html</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Own.Select(n => n[Folder.Length..])];

    /// <summary>Returns the files of a site with those of the default theme that the site does not replace. A site whose
    /// <c>themes/default/</c> has a <c>theme.yml</c> brings the whole theme, and gets nothing.</summary>
    public static ISourceTree Under(ISourceTree site) => site.Exists(Manifest) ? site : new Layered(site);

    /// <summary>Returns the bytes of a file of the theme by its path within it.</summary>
    /// <exception cref="FileNotFoundException">The theme has no such file.</exception>
    public static byte[] Read(string file)
    {
        using var stream = typeof(DefaultTheme).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new FileNotFoundException($"The default theme has no file \"{file}\".", file);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private sealed class Layered(ISourceTree site) : ISourceTree
    {
        public IReadOnlyList<string> Files(string folder)
        {
            var below = Own.Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal)).ToList();
            return below.Count == 0 ? site.Files(folder) : [.. site.Files(folder).Union(below).Order(StringComparer.Ordinal)];
        }

        public bool Exists(string path) => site.Exists(path) || IsOwn(path);

        public byte[] Read(string path) => IsOwn(path) && !site.Exists(path) ? DefaultTheme.Read(path[Folder.Length..]) : site.Read(path);

        private static bool IsOwn(string path) => Array.BinarySearch(Own, path, StringComparer.Ordinal) >= 0;
    }
}
