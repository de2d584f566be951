using SiteGen.Content.Common;
using SiteGen.Model;
using SiteGen.Yaml;

namespace SiteGen.Rendering;

/// <summary>The indexing rule of a page for search engines.</summary>
/// <param name="Content">The robots meta tag, or null for none.</param>
/// <param name="Indexed">Whether the page may be in the sitemap.</param>
internal sealed record RobotsRule(string? Content, bool Indexed);

/// <summary>Decides indexing for every kind of page.</summary>
internal sealed class IndexingRules(RenderContext context)
{
    private const int WordsForPreview = 120;
    private const int ItemsForIndex = 3;
    private const string Rich = "index, follow, max-image-preview:large, max-snippet:-1";
    private static readonly RobotsRule Hidden = new("noindex", false);
    private static readonly RobotsRule Thin = new("noindex, follow", false);

    /// <summary>The rule for a page that is never listed, such as the not-found page.</summary>
    public RobotsRule Never => Hidden;

    /// <summary>The rule for a content page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">Counts the visible words of its body; called only if the number matters.</param>
    public RobotsRule RuleFor(Page page, Func<int> words)
    {
        var wish = page.FrontMatter.Discovery.Index;
        if (context.NoIndex || !page.Listed) return Hidden;
        if (wish != Indexing.Yes && page.Access == Access.Preview && words() < WordsForPreview) return Thin;
        var canonicalElsewhere = page.FrontMatter.Discovery.Canonical is { } canonical and not "self" && canonical.Length > 0;
        var rule = Rich;
        if (page.FrontMatter.Lifecycle.Expires is { } end) rule += ", unavailable_after: "
            + end.End.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
        return new RobotsRule(rule, !canonicalElsewhere);
    }

    /// <summary>The rule for a topic or a profile, which is indexed only with enough items.</summary>
    public RobotsRule OfGroup(int items, int pageNumber) =>
        context.NoIndex ? Hidden : items < ItemsForIndex ? Thin : OfList(pageNumber);

    /// <summary>The rule for one page of a list: later pages are indexed but not in the sitemap.</summary>
    public RobotsRule OfList(int pageNumber) =>
        context.NoIndex ? Hidden : new RobotsRule("index, follow", pageNumber == 1);
}
