namespace SiteGen.People;

/// <summary>How a person's own words are shown.</summary>
internal enum QuoteStatus
{
    /// <summary>The words are shown.</summary>
    Shown,

    /// <summary>The page is held: there is no consent yet, or it was refused.</summary>
    Held,

    /// <summary>A placeholder replaces the words: the consent has expired.</summary>
    Lapsed,

    /// <summary>A placeholder replaces the words: the member withdrew.</summary>
    Withdrawn,
}

/// <summary>A person as shown in outputs; no other personal data reaches them.</summary>
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

    /// <summary>The scopes that outputs must respect.</summary>
    public required Scopes Scopes { get; init; }

    /// <summary>How the shown name was chosen.</summary>
    public Display Shown { get; init; } = Display.Anonymous;
}
