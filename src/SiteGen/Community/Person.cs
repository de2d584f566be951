using SiteGen.Configuration;
using SiteGen.Diagnostics;

namespace SiteGen.Community;

/// <summary>How a member wishes to appear.</summary>
internal enum Display
{
    Name,
    FirstName,
    Pseudonym,
    Anonymous,
}

/// <summary>A file of content/people: all that is known of a person. Only <see cref="Voices"/> decides what of it is shown.</summary>
internal sealed record Person(
    string Id,
    string Name,
    Display Display,
    string? Pseudonym,
    IReadOnlyList<string> Handles,
    IReadOnlyList<string> AlsoWritten,
    string? Role,
    string? Org,
    Stamp? Joined,
    string? Avatar,
    IReadOnlyList<string> Badges,
    IReadOnlyList<string> Links,
    bool Staff,
    Consent Consent,
    Location At)
{
    /// <summary>Every spelling that must vanish when the person is not shown by full name.</summary>
    public IEnumerable<string> Spellings => [Name, .. Handles, .. AlsoWritten];
}
