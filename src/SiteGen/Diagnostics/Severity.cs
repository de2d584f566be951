namespace SiteGen.Diagnostics;

/// <summary>How much a finding weighs: an error stops the commit, a warning does so with <c>--strict</c>, a hint never does.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never changes the exit code.</summary>
    Hint,

    /// <summary>Probably a mistake; stops the commit with <c>--strict</c>.</summary>
    Warning,

    /// <summary>A mistake; nothing is committed.</summary>
    Error,
}
