using SiteGen.Content.Common;
using SiteGen.Model;
using SiteGen.Yaml;

namespace SiteGen.Rendering;

/// <summary>What search engines may do with a page.</summary>
/// <param name="Content">The robots meta tag, or null for none.</param>
/// <param name="Indexed">Whether the page may stand in the sitemap.</param>
internal sealed record RobotsRule(string? Content, bool Indexed);

/// <summary>Decides indexing by kind of page: the one place that knows.</summary>
internal sealed class IndexingRules(RenderContext context)
{
    private const int WordsForPreview = 120;
    private const int ItemsForIndex = 3;
    private const string Rich = "index, follow, max-image-preview:large, max-snippet:-1";
    private static readonly RobotsRule Hidden = new("noindex", false);
    private static readonly RobotsRule Thin = new("noindex, follow", false);

    /// <summary>A page that is never listed, such as the one for missing addresses.</summary>
    public RobotsRule Never => Hidden;

    /// <summary>The rule for a content page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">Counts the words of its body that a visitor sees; asked only where the number decides.</param>
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

    /// <summary>The rule for a topic or a profile, which need enough items to be worth finding.</summary>
    public RobotsRule OfGroup(int items, int pageNumber) =>
        context.NoIndex ? Hidden : items < ItemsForIndex ? Thin : OfList(pageNumber);

    /// <summary>The rule for one page of a list: later pages are listed by their own address, but not in the sitemap.</summary>
    public RobotsRule OfList(int pageNumber) =>
        context.NoIndex ? Hidden : new RobotsRule("index, follow", pageNumber == 1);
}
