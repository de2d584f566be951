namespace SiteGen.Diagnostics;

/// <summary>One finding: what is wrong, where, and what to do.</summary>
/// <param name="Code">The kind of finding.</param>
/// <param name="Location">The place of the finding.</param>
/// <param name="Message">The problem, in words that users understand.</param>
/// <param name="Hint">How to fix it.</param>
/// <param name="Page">The id or URL of the affected page, or empty.</param>
public sealed record Diagnostic(Code Code, Location Location, string Message, string Hint, string Page = "")
{
    /// <summary>Whether the source line must not be printed with the finding, because not everybody may read it.</summary>
    public bool IsConcealed { get; init; }

    /// <summary>The severity of the finding's code.</summary>
    public Severity Severity => Code.Severity;
}

/// <summary>The permanent identity of one kind of finding.</summary>
/// <param name="Id">The code, such as <c>SG0203</c>; never reused for another meaning.</param>
/// <param name="Severity">The severity of all findings of this kind.</param>
/// <param name="Title">A short description.</param>
public sealed record Code(string Id, Severity Severity, string Title)
{
    /// <summary>Whether the source line must not be printed with a finding, because nobody should read it.</summary>
    public bool HidesLine { get; init; }

    /// <summary>Whether the message quotes the line; the quote is shortened if the line must not be printed.</summary>
    public bool QuotesLine { get; init; }

    /// <summary>Whether a file gets at most one finding of this kind, at the first place and with a count.</summary>
    public bool OncePerFile { get; init; }
}

/// <summary>The severity of a finding: an error stops the commit, a warning only with <c>--strict</c>, the others never.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never changes the exit code.</summary>
    Hint,

    /// <summary>Caused only by time passing, such as the end of a consent; somebody must act, but no build fails.</summary>
    Due,

    /// <summary>Probably a mistake; stops the commit with <c>--strict</c>.</summary>
    Warning,

    /// <summary>A mistake; nothing is committed.</summary>
    Error,
}
