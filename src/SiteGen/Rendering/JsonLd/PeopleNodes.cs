using SiteGen.Media.Variants;
using SiteGen.Model;

namespace SiteGen.Rendering.JsonLd;

/// <summary>Builds the nodes of people, the publisher and the site.</summary>
internal sealed class PeopleNodes(RenderContext context)
{
    private readonly Lazy<OrganizationNode> _organization = new(() => Whole(context));

    /// <summary>A reference to the publisher.</summary>
    public Reference Publisher { get; } = new(PublisherId(context));

    /// <summary>A reference to the site.</summary>
    public Reference Site { get; } = new(SiteId(context));

    /// <summary>The node of the site.</summary>
    public WebSiteNode SiteNode { get; } = new(
        context.Site.Config.Title, context.Address.Absolute("/"), context.Site.Config.Language, new Reference(PublisherId(context)))
    { Id = SiteId(context) };

    /// <summary>The publisher by name only, for all pages except the home page.</summary>
    public OrganizationNode Named { get; } = new(context.Site.Config.Title, context.Address.Absolute("/"), null, null)
    { Id = PublisherId(context) };

    /// <summary>The publisher with its logo and its pages on other sites, for the home page.</summary>
    public OrganizationNode Organization => _organization.Value;

    /// <summary>A person by shown name.</summary>
    public PersonNode Create(string id, string? shownAs = null)
    {
        var url = context.Site.ProfileUrl(id);
        return new PersonNode(
            shownAs ?? context.Site.ConsentPolicy.PublicPersonFor(id).Name, url is null ? null : context.Address.Absolute(url));
    }

    /// <summary>People, or null for nobody.</summary>
    public IReadOnlyList<PersonNode>? List(IEnumerable<string> ids)
    {
        var list = ids.Select(id => Create(id)).ToList();
        return list.Count > 0 ? list : null;
    }

    private static OrganizationNode Whole(RenderContext context)
    {
        var config = context.Site.Config;
        var logo = context.Logo is { } image ? context.Address.Absolute(image.Path) : null;
        return new OrganizationNode(
            config.Title, context.Address.Absolute("/"), logo, config.Organization.SameAs.Count > 0 ? config.Organization.SameAs : null)
        { Id = PublisherId(context) };
    }

    private static string PublisherId(RenderContext context) => context.Address.Absolute("/") + "#publisher";

    private static string SiteId(RenderContext context) => context.Address.Absolute("/") + "#site";

    /// <summary>A person with the details that their profile shows.</summary>
    public PersonNode Full(Profile profile)
    {
        var publicPerson = profile.PublicPerson;
        var image = publicPerson.Avatar is { } file && context.Media.Image(
            "content/" + file,
            new Diagnostics.Location(
                context.Site.ConsentPolicy.Find(profile.PersonId)?.At.File ?? $"content/people/{profile.PersonId}.yml"),
            ImageUse.Avatar) is { } avatar ? context.Address.Absolute(avatar.Path) : null;
        return new PersonNode(
            publicPerson.Name, context.Address.Absolute(profile.Url), publicPerson.Role, image,
            publicPerson.Links.Count > 0 ? publicPerson.Links : null);
    }
}
