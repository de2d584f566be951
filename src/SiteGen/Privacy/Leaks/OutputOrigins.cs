using SiteGen.Content;
using SiteGen.Content.Kinds;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Privacy.Leaks;

/// <summary>Tells which file an output was made of, and reads it once more, without
/// findings: those were made at the first reading.</summary>
internal sealed class OutputOrigins(ISourceTree tree, Site site)
{
    private readonly OutputSources _outputs = new(site, tree);

    /// <summary>The folders of the themes.</summary>
    public IReadOnlyList<string> Themes { get; } = [.. site.Config.Theme.Names.Select(n => $"themes/{n.Value}")];

    /// <summary>The files.</summary>
    public SourceReader Files { get; } = new(tree, new DiagnosticBag());

    /// <summary>The source of an output; null where it is made of many.</summary>
    public string? Find(string output) => _outputs.Find(output);

    /// <summary>A page's file, parted at the gate; null where it cannot be read any more.</summary>
    public GatedSource? GatedSourceFor(PageSource page) =>
        Files.Content(page.Path, ContentKind.For(page.Type).HasPosts) is { } file
            ? new GatedSource(file, new PageGate(page.Type, page.FrontMatter.Gating.Access), page.Body)
            : null;
}
