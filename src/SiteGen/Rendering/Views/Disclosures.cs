using SiteGen.Configuration;
using SiteGen.Model;
using SiteGen.Model.Matter;

namespace SiteGen.Rendering.Views;

/// <summary>The short label of pages that are not disinterested: it stands wherever such a page is listed.</summary>
internal static class Disclosures
{
    /// <summary>The label of a page; null where it discloses nothing.</summary>
    public static string? Label(Page page, Texts texts) =>
        page.FrontMatter.Disclosure is { } disclosure ? texts.Get("label" + disclosure.Kind)
        : page.Source.Kind is ResourceFrontMatter { Commercial: true } ? texts.Get("commercial")
        : null;
}
