using SiteGen.Config;

namespace SiteGen.People;

/// <summary>What a member answered when asked.</summary>
internal enum ConsentState
{
    Pending,
    Granted,
    Refused,
    Withdrawn,

    /// <summary>Granted once, and over now. Never written: it follows from <c>expires</c>.</summary>
    Expired,
}

/// <summary>What a member agreed to. An absent scope is no.</summary>
internal sealed record Scopes
{
    public required bool Quote { get; init; }
    public required bool Name { get; init; }
    public required bool Avatar { get; init; }
    public required bool Org { get; init; }
    public required bool Link { get; init; }
    public required bool Profile { get; init; }
    public required bool Snippet { get; init; }
    public required bool Ai { get; init; }
    public required bool Social { get; init; }

    /// <summary>Nothing.</summary>
    public static Scopes None { get; } = new()
    {
        Quote = false,
        Name = false,
        Avatar = false,
        Org = false,
        Link = false,
        Profile = false,
        Snippet = false,
        Ai = false,
        Social = false,
    };

    /// <summary>What staff without a written consent need not be asked for: all but their picture and their own page.</summary>
    public static Scopes OfStaff { get; } = new()
    {
        Quote = true,
        Name = true,
        Avatar = false,
        Org = true,
        Link = true,
        Profile = false,
        Snippet = true,
        Ai = true,
        Social = true,
    };

    /// <summary>What <c>granted</c> without scopes means: quote and name.</summary>
    public static Scopes Plain { get; } = None with { Quote = true, Name = true };
}

/// <summary>A member's consent as written.</summary>
/// <param name="State">What was answered.</param>
/// <param name="Scopes">What it covers.</param>
/// <param name="Expires">The day behind which it no longer holds, or null.</param>
internal sealed record Consent(ConsentState State, Scopes Scopes, Stamp? Expires)
{
    /// <summary>What is left when somebody takes it back.</summary>
    public static Consent Withdrawn { get; } = new(ConsentState.Withdrawn, Scopes.None, null);

    /// <summary>What <c>granted</c> without scopes means.</summary>
    public static Consent Plain { get; } = new(ConsentState.Granted, Scopes.Plain, null);

    /// <summary>The state at a moment.</summary>
    public ConsentState At(DateTimeOffset now) =>
        State == ConsentState.Granted && Expires is { } end && end.End <= now ? ConsentState.Expired : State;
}
