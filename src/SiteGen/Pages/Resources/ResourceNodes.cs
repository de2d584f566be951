using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.JsonLd;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Resources;

/// <summary>Creates the structured data of resources: type, maker and licence. The community is not their publisher.</summary>
internal sealed class ResourceNodes(RenderContext context, PeopleNodes people)
{
    /// <summary>Returns the node of a resource.</summary>
    public ResourceNode From(Page page, ResourceFrontMatter resource, PageFacts facts)
    {
        var cover = facts.Cover is { } picture ? context.Address.Origin + picture.Url : null;
        var type = Type(resource.Kind, cover is not null);
        var isVideo = type == "VideoObject";
        return new ResourceNode(type, facts.Title, facts.Summary, facts.Address, facts.Address)
        {
            Id = facts.Address + "#resource",
            ThumbnailUrl = isVideo ? cover : null,
            UploadDate = isVideo ? page.Published?.IsoMoment : null,
            DatePublished = page.Published?.IsoMoment,
            DateModified = PageNodes.Modified(page, page.Published),
            Creator = resource.Maker is { } maker ? people.List([maker.Value]) : null,
            License = License(resource.License),
            IsBasedOn = resource.BasedOn is { } origin && context.Site.Pages.ById(origin.Value) is { } original
                ? context.Address.Absolute(original.Url)
                : null,
            Image = isVideo ? null : cover,
            InLanguage = context.Site.Config.Language,
            DigitalSourceType = PageNodes.SourceType(page),
        };
    }

    // Search engines reject a video without a picture.
    private static string Type(ResourceKind kind, bool hasPicture) => kind switch
    {
        ResourceKind.Template or ResourceKind.Guide => "DigitalDocument",
        ResourceKind.Graphic => "ImageObject",
        ResourceKind.Video when hasPicture => "VideoObject",
        ResourceKind.Tool => "SoftwareApplication",
        ResourceKind.Kit => "Collection",
        ResourceKind.Course => "Course",
        _ => "CreativeWork",
    };

    private static object? License(string? written) =>
        written is null ? null : Licenses.Address(written) ?? (object)new ThingNode("CreativeWork", written);
}
