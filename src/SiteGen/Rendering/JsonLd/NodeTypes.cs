using System.Text.Json.Serialization;

namespace SiteGen.Rendering.JsonLd;

/// <summary>A node of a JSON-LD graph (schema.org). A null value is omitted.</summary>
internal abstract record JsonLdNode([property: JsonPropertyName("@type"), JsonPropertyOrder(-2)] string Type)
{
    /// <summary>The identifier by which other nodes refer to it.</summary>
    [JsonPropertyName("@id"), JsonPropertyOrder(-1)]
    public string? Id { get; init; }
}

/// <summary>A reference to a node elsewhere.</summary>
internal sealed record Reference([property: JsonPropertyName("@id")] string Id);

/// <summary>The site.</summary>
internal sealed record WebSiteNode(string Name, string Url, string InLanguage, Reference Publisher) : JsonLdNode("WebSite");

/// <summary>The publisher of the site.</summary>
internal sealed record OrganizationNode(string Name, string Url, string? Logo, IReadOnlyList<string>? SameAs) : JsonLdNode("Organization");

/// <summary>A person by shown name; the address is null for a person without a profile.</summary>
internal sealed record PersonNode(
    string Name,
    string? Url = null,
    string? JobTitle = null,
    string? Image = null,
    IReadOnlyList<string>? SameAs = null) : JsonLdNode("Person");

/// <summary>The breadcrumbs from the home page.</summary>
internal sealed record BreadcrumbListNode(IReadOnlyList<ListItemNode> ItemListElement) : JsonLdNode("BreadcrumbList");

/// <summary>One step of a list.</summary>
internal sealed record ListItemNode(int Position, string? Name, string? Item = null, string? Url = null) : JsonLdNode("ListItem");

/// <summary>A page without a more specific type.</summary>
internal sealed record WebPageNode(
    string Name,
    string Description,
    string Url,
    string? DatePublished,
    string? DateModified) : JsonLdNode("WebPage")
{
    /// <summary>The language of the text.</summary>
    public required string InLanguage { get; init; }

    /// <summary>A reference to the site.</summary>
    public required Reference IsPartOf { get; init; }
}

/// <summary>An article, a story, a digest or a recap. Its authors are people, or a reference to the publisher.</summary>
internal sealed record ArticleNode() : JsonLdNode("Article")
{
    public required string Headline { get; init; }
    public required string Description { get; init; }
    public required string Url { get; init; }
    public string? DatePublished { get; init; }
    public string? DateModified { get; init; }
    public object? Author { get; init; }
    public required Reference Publisher { get; init; }
    public required string InLanguage { get; init; }
    public string? Image { get; init; }
    public IReadOnlyList<ThingNode>? About { get; init; }
    public IReadOnlyList<PersonNode>? Contributor { get; init; }
    public SeriesNode? IsPartOf { get; init; }
    public string? IsBasedOn { get; init; }
    public string? DigitalSourceType { get; init; }

    /// <summary>The video that the article shows.</summary>
    public VideoNode? Video { get; init; }
}

/// <summary>A thing that is only named, or that has a node of its own.</summary>
internal sealed record ThingNode([property: JsonPropertyName("@type")] string? Type, string? Name, string? Url = null)
{
    /// <summary>The identifier of the node that describes it.</summary>
    [JsonPropertyName("@id")]
    public string? Id { get; init; }
}

/// <summary>The series that an article is part of.</summary>
internal sealed record SeriesNode(string Name) : JsonLdNode("CreativeWorkSeries");

/// <summary>An event. The organizer is a reference to the publisher, or a person.</summary>
internal sealed record EventNode() : JsonLdNode("Event")
{
    public required string Name { get; init; }
    public required string Description { get; init; }
    public required string Url { get; init; }
    public required string StartDate { get; init; }
    public string? EndDate { get; init; }
    public required string EventStatus { get; init; }
    public required string EventAttendanceMode { get; init; }
    public required IReadOnlyList<LocationNode> Location { get; init; }
    public required object Organizer { get; init; }
    public IReadOnlyList<PersonNode>? Performer { get; init; }
    public OfferNode? Offers { get; init; }
    public string? Image { get; init; }
    public string? PreviousStartDate { get; init; }
}

/// <summary>The location of an event: a place with its address, or a web address.</summary>
internal sealed record LocationNode([property: JsonPropertyName("@type")] string Type, string? Name, string? Url, AddressNode? Address);

/// <summary>A postal address.</summary>
internal sealed record AddressNode(
    string? StreetAddress,
    string? PostalCode,
    string? AddressLocality,
    string? AddressRegion,
    string? AddressCountry) : JsonLdNode("PostalAddress");

/// <summary>The cost of attending.</summary>
internal sealed record OfferNode(string Price, string? PriceCurrency, string? Url, string Availability) : JsonLdNode("Offer");

/// <summary>A member's own page.</summary>
internal sealed record ProfilePageNode(string Url, string? DateCreated, PersonNode MainEntity) : JsonLdNode("ProfilePage");

/// <summary>A list of pages.</summary>
internal sealed record CollectionPageNode(
    string Name,
    string Description,
    string Url,
    ItemListNode MainEntity) : JsonLdNode("CollectionPage");

/// <summary>The addresses of a list.</summary>
internal sealed record ItemListNode(IReadOnlyList<ListItemNode> ItemListElement) : JsonLdNode("ItemList");

/// <summary>A video hosted elsewhere, with the address of its file or else of the page that shows it.</summary>
internal sealed record VideoNode(string Name, string Description, string ThumbnailUrl, string UploadDate) : JsonLdNode("VideoObject")
{
    /// <summary>The address of the file.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>The address of the page that shows it.</summary>
    public string? Url { get; init; }

    /// <summary>The duration of the video (ISO 8601).</summary>
    public string? Duration { get; init; }

    /// <summary>The chapters of the video.</summary>
    public IReadOnlyList<ClipNode>? HasPart { get; init; }
}

/// <summary>A chapter of a video, with its start and end in seconds.</summary>
internal sealed record ClipNode(string Name, int StartOffset, object? EndOffset, string? Url) : JsonLdNode("Clip");

/// <summary>Something that a member made and shares.</summary>
internal sealed record ResourceNode(string Type, string Name, string Description, string Url, string MainEntityOfPage) : JsonLdNode(Type)
{
    /// <summary>The thumbnail; for videos only.</summary>
    public string? ThumbnailUrl { get; init; }

    /// <summary>The upload date; for videos only.</summary>
    public string? UploadDate { get; init; }

    /// <summary>The date of publication.</summary>
    public string? DatePublished { get; init; }

    /// <summary>The date of the last change.</summary>
    public string? DateModified { get; init; }

    /// <summary>The creators.</summary>
    public IReadOnlyList<PersonNode>? Creator { get; init; }

    /// <summary>The address of its licence, or a work with the licence's name.</summary>
    public object? License { get; init; }

    /// <summary>The address of the work that it is based on.</summary>
    public string? IsBasedOn { get; init; }

    /// <summary>The picture of the resource.</summary>
    public string? Image { get; init; }

    /// <summary>The language of the text.</summary>
    public required string InLanguage { get; init; }

    /// <summary>The kind of AI assistance, as a digital source type.</summary>
    public string? DigitalSourceType { get; init; }
}

/// <summary>The community's glossary.</summary>
internal sealed record TermSetNode(string Name, string Url, IReadOnlyList<TermNode> HasDefinedTerm) : JsonLdNode("DefinedTermSet");

/// <summary>A term and its definition.</summary>
internal sealed record TermNode(string Name, string Description, string Url) : JsonLdNode("DefinedTerm");
