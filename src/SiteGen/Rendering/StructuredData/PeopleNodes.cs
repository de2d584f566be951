using SiteGen.Media.Variants;
using SiteGen.Model;

namespace SiteGen.Rendering.StructuredData;

/// <summary>People, the publisher and its site as nodes.</summary>
internal sealed class PeopleNodes(Edition edition)
{
    private readonly Lazy<OrganizationNode> _organization = new(() => Whole(edition));

    /// <summary>The publisher.</summary>
    public Reference Publisher { get; } = new(PublisherId(edition));

    /// <summary>The site.</summary>
    public Reference Site { get; } = new(SiteId(edition));

    /// <summary>The site itself.</summary>
    public WebSiteNode SiteNode { get; } = new(edition.Site.Config.Title, edition.Address.Absolute("/"), edition.Site.Config.Language, new Reference(PublisherId(edition))) { Id = SiteId(edition) };

    /// <summary>The publisher by name, for all pages but the home page.</summary>
    public OrganizationNode Named { get; } = new(edition.Site.Config.Title, edition.Address.Absolute("/"), null, null) { Id = PublisherId(edition) };

    /// <summary>The publisher with its logo and its pages elsewhere, for the home page.</summary>
    public OrganizationNode Organization => _organization.Value;

    /// <summary>A person by the name that is shown.</summary>
    public PersonNode Of(string id, string? shownAs = null)
    {
        var url = edition.Site.ProfileUrl(id);
        return new PersonNode(shownAs ?? edition.Site.Voices.Show(id).Name, url is null ? null : edition.Address.Absolute(url));
    }

    /// <summary>People, or null for nobody.</summary>
    public IReadOnlyList<PersonNode>? List(IEnumerable<string> ids)
    {
        var list = ids.Select(id => Of(id)).ToList();
        return list.Count > 0 ? list : null;
    }

    private static OrganizationNode Whole(Edition edition)
    {
        var config = edition.Site.Config;
        var logo = edition.Logo is { } image ? edition.Address.Absolute(image.Path) : null;
        return new OrganizationNode(config.Title, edition.Address.Absolute("/"), logo, config.Organization.SameAs.Count > 0 ? config.Organization.SameAs : null) { Id = PublisherId(edition) };
    }

    private static string PublisherId(Edition edition) => edition.Address.Absolute("/") + "#publisher";

    private static string SiteId(Edition edition) => edition.Address.Absolute("/") + "#site";

    /// <summary>A person with what their profile shows.</summary>
    public PersonNode Full(Profile profile)
    {
        var voice = profile.Voice;
        var image = voice.Avatar is { } file && edition.Media.Image("content/" + file, new Diagnostics.Location(edition.Site.Voices.Find(profile.PersonId)?.At.File ?? $"content/people/{profile.PersonId}.yml"), ImageUse.Avatar) is { } avatar ? edition.Address.Absolute(avatar.Path) : null;
        return new PersonNode(voice.Name, edition.Address.Absolute(profile.Url), voice.Role, image, voice.Links.Count > 0 ? voice.Links : null);
    }
}
