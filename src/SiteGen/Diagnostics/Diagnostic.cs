namespace SiteGen.Diagnostics;

/// <summary>One finding: what is wrong, where, and what to do.</summary>
/// <param name="Code">What kind of finding it is.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What is wrong, in the reader's words.</param>
/// <param name="Hint">What to do about it.</param>
/// <param name="Page">The id or URL of the page it concerns, or empty.</param>
public sealed record Diagnostic(Code Code, Location Location, string Message, string Hint, string Page = "")
{
    /// <summary>Whether the line at its place must not be printed beside it, since it holds what not everybody may read.</summary>
    public bool IsConcealed { get; init; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity => Code.Severity;
}

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

/// <summary>How much a finding weighs: an error stops the commit, a warning does so with <c>--strict</c>, the others never do.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never changes the exit code.</summary>
    Hint,

    /// <summary>Brought by time alone, such as the end of a consent; somebody has to act, and no build waits for it.</summary>
    Due,

    /// <summary>Probably a mistake; stops the commit with <c>--strict</c>.</summary>
    Warning,

    /// <summary>A mistake; nothing is committed.</summary>
    Error,
}
