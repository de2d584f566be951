using SiteGen.Config;
using SiteGen.Yaml;

namespace SiteGen.People;

/// <summary>How a member wishes to appear.</summary>
internal enum Display
{
    Name,
    FirstName,
    Pseudonym,
    Anonymous,
}

/// <summary>A file of content/people: all that is known of a person. Only
/// <see cref="ConsentPolicy"/> decides what of it is shown.</summary>
internal sealed record Person
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required Display Display { get; init; }
    public string? Pseudonym { get; init; }
    public required IReadOnlyList<string> Handles { get; init; }
    public required IReadOnlyList<string> AlsoWritten { get; init; }
    public string? Role { get; init; }
    public string? Org { get; init; }
    public Stamp? Joined { get; init; }
    public string? Avatar { get; init; }
    public required IReadOnlyList<string> Badges { get; init; }
    public required IReadOnlyList<string> Links { get; init; }
    public required bool Staff { get; init; }
    public required Consent Consent { get; init; }
    public required Location At { get; init; }

    /// <summary>What <c>display: first-name</c> shows: as written, or the first word of the name; null where that tells none.</summary>
    public string? FirstName { get; init; }

    /// <summary>Where the pseudonym stands in the file.</summary>
    public Location PseudonymAt { get; init; }

    /// <summary>Where the first name stands, be it within the name.</summary>
    public Location FirstNameAt { get; init; }

    /// <summary>The last part of the profile's address as written, or null.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>The dates of what has happened.</summary>
    public IReadOnlyList<PastDate> PastDates { get; init; } = [];

    /// <summary>Every spelling that must vanish when the person is not shown by full name.</summary>
    public IEnumerable<string> Spellings => [Name, .. Handles, .. AlsoWritten];
}
