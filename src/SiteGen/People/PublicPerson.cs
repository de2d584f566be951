namespace SiteGen.People;

/// <summary>What becomes of a person's own words.</summary>
internal enum QuoteStatus
{
    /// <summary>They are shown.</summary>
    Shown,

    /// <summary>The page waits: there is no consent yet, or it was refused.</summary>
    Held,

    /// <summary>A line stands in their place: the consent has expired.</summary>
    Lapsed,

    /// <summary>A line stands in their place: the member withdrew.</summary>
    Withdrawn,
}

/// <summary>A person as every output may show them. Nothing else of a person reaches an output.</summary>
internal sealed record PublicPerson
{
    /// <summary>The shown name.</summary>
    public required string Name { get; init; }

    /// <summary>The last part of the profile's address, or null when there is no profile.</summary>
    public string? Slug { get; init; }

    /// <summary>The role, or null.</summary>
    public string? Role { get; init; }

    /// <summary>The organisation, or null.</summary>
    public string? Org { get; init; }

    /// <summary>The file of the picture, or null.</summary>
    public string? Avatar { get; init; }

    /// <summary>Recognition by the community.</summary>
    public required IReadOnlyList<string> Badges { get; init; }

    /// <summary>The person's own addresses.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>Whether a name or pseudonym is shown at all.</summary>
    public required bool Named { get; init; }

    /// <summary>Whether the full name is shown.</summary>
    public required bool InFull { get; init; }

    /// <summary>What the outputs must respect beyond the name.</summary>
    public required Scopes Scopes { get; init; }

    /// <summary>What the shown name is.</summary>
    public Display Shown { get; init; } = Display.Anonymous;
}
