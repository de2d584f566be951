using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>A stretch of a source file as written, and where it begins.</summary>
internal sealed record TextSpan(string Text, Location At);

/// <summary>A content file parted at the gate: what anybody may read of it, and what only
/// members may. It holds the text, and is not to be kept.</summary>
internal sealed class GatedSource(SourceFile file, PageGate gate, Body open)
{
    /// <summary>The file.</summary>
    public string Path => file.Path;

    /// <summary>Whether only members may read all of it.</summary>
    public bool IsGated => gate.Access != Access.Public;

    /// <summary>What anybody may read.</summary>
    public IEnumerable<TextSpan> Open => OpenValues.Concat(open.Segments.Select(s => Lines(s.First, s.Last)));

    /// <summary>What anybody may read of the front matter.</summary>
    public IEnumerable<TextSpan> OpenValues => Values(gate.Open(file.FrontMatter));

    /// <summary>What is behind the gate; empty for a public page.</summary>
    public IEnumerable<TextSpan> Gated => !IsGated ? [] : Values(gate.Closed(file.FrontMatter)).Concat(Behind());

    private IEnumerable<TextSpan> Behind()
    {
        var cut = open.Segments.Count == 0 ? 0 : open.Segments[^1].Last;
        return file.Body.Segments.Where(s => s.Last > cut).Select(s => Lines(Math.Max(s.First, cut + 1), s.Last));
    }

    private TextSpan Lines(int first, int last) => new(file.Text.Lines(first, last), new Location(file.Path, first, 1));

    private static IEnumerable<TextSpan> Values(IEnumerable<YamlScalar> values) => values.Select(v => new TextSpan(v.Value, v.At));
}
