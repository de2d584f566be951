using SiteGen.Diagnostics;

namespace SiteGen.Privacy.Leaks;

/// <summary>Places in files that are known by their characters.</summary>
internal static class TextPosition
{
    /// <summary>The line and column of a character of a text that begins at some place.</summary>
    public static Location Find(ReadOnlySpan<char> text, int at, Location start)
    {
        var before = text[..at];
        var line = before.LastIndexOf('\n') + 1;
        return line == 0 ? start with { Column = start.Column + at } : start with { Line = start.Line + before.Count('\n'), Column = at - line + 1 };
    }
}
