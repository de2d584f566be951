namespace SiteGen.Diagnostics;

/// <summary>A place in a source file. Lines and columns count from 1, columns in UTF-16 units; 0 means the entire file.</summary>
/// <param name="File">The path relative to the site's root, with forward slashes.</param>
/// <param name="Line">The line, from 1, or 0.</param>
/// <param name="Column">The column, from 1, or 0.</param>
public readonly record struct Location(string File, int Line = 0, int Column = 0)
{
    /// <summary>Returns the place as <c>file:line:column</c>, which editors and terminals understand.</summary>
    public override string ToString() =>
        Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
