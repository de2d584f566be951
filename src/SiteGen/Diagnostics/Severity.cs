namespace SiteGen.Diagnostics;

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
