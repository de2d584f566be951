namespace SiteGen.Diagnostics;

/// <summary>The permanent identity of one kind of finding.</summary>
/// <param name="Id">The code, such as <c>SG0203</c>; never reused for another meaning.</param>
/// <param name="Severity">How much every finding of this kind weighs.</param>
/// <param name="Title">What the finding is about, in a few words.</param>
public sealed record Code(string Id, Severity Severity, string Title)
{
    /// <summary>Whether the source line must not be printed beside a finding, since it holds what nobody should read.</summary>
    public bool HidesLine { get; init; }

    /// <summary>Whether the message repeats what the line says, which it does only in part where the line must not be printed.</summary>
    public bool QuotesLine { get; init; }

    /// <summary>Whether a file has one finding of this kind at most, at the first place, which says how many there are.</summary>
    public bool OncePerFile { get; init; }
}
