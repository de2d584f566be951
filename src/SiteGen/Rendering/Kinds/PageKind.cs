using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Rendering.JsonLd;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Kinds;

/// <summary>A content page during rendering.</summary>
/// <param name="Page">The page.</param>
/// <param name="Body">Its converted text.</param>
internal sealed record PageContent(Page Page, ConvertedBody Body)
{
    /// <summary>The front matter of the page's kind.</summary>
    public T Kind<T>()
        where T : Content.Common.KindFrontMatter => (T)Page.Source.Kind;
}

/// <summary>What one kind of content page shows, and its structured data. What all kinds share is in ContentFacts.</summary>
internal abstract class PageKind
{
    /// <summary>Whether the page shows its text in one piece rather than in parts of the kind's own view.</summary>
    public virtual bool ShowsBody => true;

    /// <summary>Whether the kind's layout has its own panel with a call to join.</summary>
    public virtual bool HasJoinPanel => false;

    /// <summary>Whether roles, use cases and industries are shown in the common part of the page, not among the facts of the
    /// kind.</summary>
    public virtual bool ShowsFacets => true;

    /// <summary>Returns the view with what the kind adds to it.</summary>
    public virtual PageView Show(PageView view, PageContent content) => view;

    /// <summary>Returns the blocks of the page, in the order written.</summary>
    public virtual IReadOnlyList<BlockView> Blocks(Page page) => [];

    /// <summary>Returns the structured data nodes of the kind, in addition to those that every page has.</summary>
    public virtual IEnumerable<JsonLdNode> Nodes(PageContent content, PageFacts facts) => [];

    /// <summary>Returns the links to the items that the page lists, in order; null if it is not a list.</summary>
    public virtual IEnumerable<string>? Listed(PageView view) => null;

    /// <summary>Returns the rule for search engines; null for the rule that all pages share.</summary>
    public virtual RobotsRule? Robots(Page page) => null;

    /// <summary>Returns the other formats of the page.</summary>
    public virtual IReadOnlyList<AlternateView> Formats(Page page) => [];

    /// <summary>Writes the additional files of the page.</summary>
    public virtual void WriteBeside(PageContent content, PageView view, PageWriter writer)
    {
    }
}
