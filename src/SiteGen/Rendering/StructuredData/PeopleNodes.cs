using SiteGen.Model;

namespace SiteGen.Rendering.StructuredData;

/// <summary>People and the publisher as nodes.</summary>
internal sealed class PeopleNodes(Edition edition)
{
    /// <summary>The publisher, described on the home page.</summary>
    public Reference Publisher { get; } = new(edition.Address.Absolute("/") + "#publisher");

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

    /// <summary>A person with what their profile shows.</summary>
    public PersonNode Full(Profile profile)
    {
        var voice = profile.Voice;
        var image = voice.Avatar is { } file && edition.Media.Image("content/" + file, new Diagnostics.Location(edition.Site.Voices.Find(profile.PersonId)?.At.File ?? $"content/people/{profile.PersonId}.yml")) is { } avatar ? edition.Address.Absolute(avatar.Path) : null;
        return new PersonNode(voice.Name, edition.Address.Absolute(profile.Url), voice.Role, image, voice.Links.Count > 0 ? voice.Links : null);
    }
}
