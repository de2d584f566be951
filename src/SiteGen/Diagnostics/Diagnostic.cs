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
