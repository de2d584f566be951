using SiteGen.Config;
using SiteGen.Yaml;

namespace SiteGen.People;

/// <summary>How a member wants to appear.</summary>
internal enum Display
{
    Name,
    FirstName,
    Pseudonym,
    Anonymous,
}

/// <summary>All data in a file of content/people. Only <see cref="ConsentPolicy"/> decides what is shown.</summary>
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

    /// <summary>The name for <c>display: first-name</c>: as written, or the first word of the full name; null if neither is
    /// available.</summary>
    public string? FirstName { get; init; }

    /// <summary>The location of the pseudonym.</summary>
    public Location PseudonymAt { get; init; }

    /// <summary>The location of the first name, possibly within the full name.</summary>
    public Location FirstNameAt { get; init; }

    /// <summary>The last part of the profile's address as written, or null.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>The dates of past events.</summary>
    public IReadOnlyList<PastDate> PastDates { get; init; } = [];

    /// <summary>Every spelling to remove when the person is not shown by full name.</summary>
    public IEnumerable<string> Spellings => [Name, .. Handles, .. AlsoWritten];
}
