using System.Text;
using SiteGen.Files;

namespace SiteGen.Tests.Theming;

/// <summary>Files as one text, each after a line <c>-- path --</c>.</summary>
internal sealed class ThemeFiles : ISourceTree
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public ThemeFiles(string text)
    {
        foreach (var part in ("\n" + text.ReplaceLineEndings("\n")).Split("\n-- ").Skip(1))
        {
            var (path, content) = (part[..part.IndexOf(" --\n", StringComparison.Ordinal)], part[(part.IndexOf('\n') + 1)..]);
            _files.Add(path, Encoding.UTF8.GetBytes(content));
        }
    }

    public ThemeFiles With(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public List<string> Asked { get; } = [];

    public IReadOnlyList<string> Files(string folder) => [.. _files.Keys.Where(k => k.StartsWith(folder + "/", StringComparison.Ordinal))];

    public bool Exists(string path) => _files.ContainsKey(path);

    public byte[] Read(string path)
    {
        Asked.Add(path);
        return _files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException(path);
    }
}
