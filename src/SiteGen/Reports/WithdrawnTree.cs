using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Loading;

namespace SiteGen.Reports;

/// <summary>A site as it would be if one person withdrew their consent: every other file is the same.</summary>
internal sealed partial class WithdrawnTree(ISourceTree tree, string person) : ISourceTree
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder) => tree.Files(folder);

    /// <inheritdoc/>
    public bool Exists(string path) => tree.Exists(path);

    /// <inheritdoc/>
    public byte[] Read(string path) => path == person ? Withdrawn(tree.Read(path)) : tree.Read(path);

    // The consent is the only map that begins a line with "consent:"; its lines are those indented below it.
    private static byte[] Withdrawn(byte[] bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n').ToList();
        var start = lines.FindIndex(l => Consent().IsMatch(l));
        if (start >= 0)
        {
            var end = start + 1;
            while (end < lines.Count && (lines[end].Length == 0 || lines[end][0] is ' ' or '\t' or '#')) end++;
            lines.RemoveRange(start, end - start);
        }

        lines.Add("consent: {state: withdrawn}");
        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    [GeneratedRegex("""^(consent|"consent"|'consent')\s*:""", RegexOptions.CultureInvariant)]
    private static partial Regex Consent();
}
