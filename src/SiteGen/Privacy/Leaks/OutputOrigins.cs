using SiteGen.Content;
using SiteGen.Content.Kinds;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Privacy.Leaks;

/// <summary>Finds the file that an output was made from and reads it again without reporting findings, since the first reading reported
/// them.</summary>
internal sealed class OutputOrigins(ISourceTree tree, Site site)
{
    private readonly OutputSources _outputs = new(site, tree);

    /// <summary>The folders of the themes.</summary>
    public IReadOnlyList<string> Themes { get; } = [.. site.Config.Theme.Names.Select(n => $"themes/{n.Value}")];

    /// <summary>Reads the site's files.</summary>
    public SourceReader Files { get; } = new(tree, new DiagnosticBag());

    /// <summary>The source of an output; null if it is made from several.</summary>
    public string? Find(string output) => _outputs.Find(output);

    /// <summary>A page's file, split at the gate; null if it can no longer be read.</summary>
    public GatedSource? GatedSourceFor(PageSource page) =>
        Files.Content(page.Path, ContentKind.For(page.Type).HasPosts) is { } file
            ? new GatedSource(file, new PageGate(page.Type, page.FrontMatter.Gating.Access), page.Body)
            : null;
}
