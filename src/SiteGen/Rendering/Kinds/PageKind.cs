using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Rendering.JsonLd;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Kinds;

/// <summary>A content page while it is rendered.</summary>
/// <param name="Page">The page.</param>
/// <param name="Body">Its text, converted.</param>
internal sealed record PageContent(Page Page, ConvertedBody Body)
{
    /// <summary>The front matter of the page's kind.</summary>
    public T Kind<T>()
        where T : Content.Common.KindFrontMatter => (T)Page.Source.Kind;
}

/// <summary>What one kind of content page shows, and what machines are told of it. What all kinds have alike is in ContentFacts.</summary>
internal abstract class PageKind
{
    /// <summary>Whether the text stands on the page as one piece, and not in parts that the kind's own view shows.</summary>
    public virtual bool ShowsBody => true;

    /// <summary>Whether the kind's layout invites to join by a panel of its own.</summary>
    public virtual bool HasJoinPanel => false;

    /// <summary>Whether the roles, use cases and industries stand with what all pages have, and not among the facts of the kind.</summary>
    public virtual bool ShowsFacets => true;

    /// <summary>Returns the view with what the kind adds to it.</summary>
    public virtual PageView Show(PageView view, PageContent content) => view;

    /// <summary>Returns the blocks of the page, in the order written.</summary>
    public virtual IReadOnlyList<BlockView> Blocks(Page page) => [];

    /// <summary>Returns the nodes of structured data beside those that every page has.</summary>
    public virtual IEnumerable<JsonLdNode> Nodes(PageContent content, PageFacts facts) => [];

    /// <summary>Returns the links to what the page lists, in its order; null where it is no list.</summary>
    public virtual IEnumerable<string>? Listed(PageView view) => null;

    /// <summary>Returns the rule for search engines; null where it is that of all pages.</summary>
    public virtual RobotsRule? Robots(Page page) => null;

    /// <summary>Returns the other formats of the page.</summary>
    public virtual IReadOnlyList<AlternateView> Formats(Page page) => [];

    /// <summary>Writes what there is beside the page itself.</summary>
    public virtual void WriteBeside(PageContent content, PageView view, PageWriter writer)
    {
    }
}
