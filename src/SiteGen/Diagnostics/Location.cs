namespace SiteGen.Diagnostics;

/// <summary>A place in a source file. Lines and columns count from 1, columns in UTF-16 units; 0 means the file as a whole.</summary>
/// <param name="File">The path from the site's root, with forward slashes.</param>
/// <param name="Line">The line, from 1, or 0.</param>
/// <param name="Column">The column, from 1, or 0.</param>
public readonly record struct Location(string File, int Line = 0, int Column = 0)
{
    /// <summary>The place as editors and terminals understand it: <c>file:line:column</c>.</summary>
    public override string ToString() =>
        Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
