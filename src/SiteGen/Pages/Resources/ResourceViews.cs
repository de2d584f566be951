using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Resources;

/// <summary>Creates the views of resources for their layout.</summary>
internal sealed class ResourceViews(PageViewFactory factory)
{
    private readonly RenderContext _context = factory.Context;

    /// <summary>Creates the view of a resource.</summary>
    public ResourceView Create(Page page, ResourceFrontMatter resource) => new()
    {
        KindLabel = _context.Texts.Get("resource" + resource.Kind),
        Maker = resource.Maker is { } maker ? factory.People.Create(maker.Value) : null,
        BasedOn = resource.BasedOn is { } origin && _context.Site.Pages.ById(origin.Value) is { } original
            ? _context.LinkTo(original)
            : null,
        LiteUrl = resource.Lite is { } lite && _context.Media.Document(LinkTargets.Join(page.Source.Path, lite.Value), lite.At) is { } file
            ? _context.Address.Link(file)
            : null,
        OpenUrl = resource.OpenUrl,
        FullInside = resource.HasFull,
        License = resource.License,
        Guide = [.. Guide(resource)],
        UsedIn = factory.Cards.Create(_context.PagesOf(resource.UsedIn)),
        Commercial = resource.Commercial,
        LicenseUrl = Licenses.Address(resource.License),
    };

    private IEnumerable<FactView> Guide(ResourceFrontMatter resource)
    {
        if (resource.What is { } what) yield return Fact("guideWhat", what);
        if (resource.Who is { } who) yield return Fact("guideWho", who);
        if (resource.When is { } when) yield return Fact("guideWhen", when);
        if (resource.How is { } how) yield return Fact("guideHow", how);
    }

    private FactView Fact(string label, string value) => new(_context.Texts.Get(label), value, []);
}
