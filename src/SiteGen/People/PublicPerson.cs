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
/// <param name="Name">The shown name.</param>
/// <param name="Slug">The last part of the profile's address, or null when there is no profile.</param>
/// <param name="Role">The role, or null.</param>
/// <param name="Org">The organisation, or null.</param>
/// <param name="Avatar">The file of the picture, or null.</param>
/// <param name="Badges">Recognition by the community.</param>
/// <param name="Links">The person's own addresses.</param>
/// <param name="Named">Whether a name or pseudonym is shown at all.</param>
/// <param name="InFull">Whether the full name is shown.</param>
/// <param name="Scopes">What the outputs must respect beyond the name.</param>
internal sealed record PublicPerson(
    string Name,
    string? Slug,
    string? Role,
    string? Org,
    string? Avatar,
    IReadOnlyList<string> Badges,
    IReadOnlyList<string> Links,
    bool Named,
    bool InFull,
    Scopes Scopes)
{
    /// <summary>What the shown name is.</summary>
    public Display Shown { get; init; } = Display.Anonymous;
}
