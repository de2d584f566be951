using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>A range of a source file as written, with its start.</summary>
internal sealed record TextSpan(string Text, Location At);

/// <summary>A content file split at the gate into public and gated text. It holds all text of the file, so it must not be kept.</summary>
internal sealed class GatedSource(SourceFile file, PageGate gate, Body open)
{
    /// <summary>The path of the file.</summary>
    public string Path => file.Path;

    /// <summary>Whether part of the page is for members only.</summary>
    public bool IsGated => gate.Access != Access.Public;

    /// <summary>All public text.</summary>
    public IEnumerable<TextSpan> Open => OpenValues.Concat(open.Segments.Select(s => Lines(s.First, s.Last)));

    /// <summary>The public values of the front matter.</summary>
    public IEnumerable<TextSpan> OpenValues => Values(gate.Open(file.FrontMatter));

    /// <summary>All gated text; empty for a public page.</summary>
    public IEnumerable<TextSpan> Gated => !IsGated ? [] : Values(gate.Closed(file.FrontMatter)).Concat(Behind());

    private IEnumerable<TextSpan> Behind()
    {
        var cut = open.Segments.Count == 0 ? 0 : open.Segments[^1].Last;
        return file.Body.Segments.Where(s => s.Last > cut).Select(s => Lines(Math.Max(s.First, cut + 1), s.Last));
    }

    private TextSpan Lines(int first, int last) => new(file.Text.Lines(first, last), new Location(file.Path, first, 1));

    private static IEnumerable<TextSpan> Values(IEnumerable<YamlScalar> values) => values.Select(v => new TextSpan(v.Value, v.At));
}
