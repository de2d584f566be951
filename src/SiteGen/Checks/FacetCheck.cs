using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Audiences;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>Checks that each role, use case and industry has only one page, and that the page is not empty.</summary>
internal sealed class FacetCheck(Site site, DiagnosticBag bag)
{
    /// <summary>Adds the findings.</summary>
    public void Run()
    {
        foreach (var page in site.Facets.Pages)
        {
            if (site.Facets.Find(page.Facet) is { } first && first.Page != page.Page)
                bag.Add(
                    Codes.TwoPagesForFacet, At(page), $"{first.Page.Source.Path} is for \"{page.Facet.Value}\" already",
                    "Put the two into one page.", page.Page.Id);
            else if (page.Items.Count == 0)
                bag.Add(
                    Codes.UnusedFacet, At(page), $"no page is for \"{page.Facet.Value}\"",
                    Suggestion.For(page.Facet.Value, Known(page.Facet.Kind), "Name it in the front matter of the pages that belong here."),
                    page.Page.Id);
        }
    }

    private IEnumerable<string> Known(FacetKind kind) =>
        site.Facets.Items.Select(i => i.Key).Where(f => f.Kind == kind).Select(f => f.Value).Order(StringComparer.Ordinal);

    private static Location At(FacetPage page) => ((AudienceFrontMatter)page.Page.Source.Kind).At;
}
