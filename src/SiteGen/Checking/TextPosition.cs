using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>Places in files that are known by their bytes.</summary>
internal static class TextPosition
{
    /// <summary>The line and column of a byte of a text that begins at some place.</summary>
    public static Location Of(ReadOnlySpan<byte> text, int at, Location start)
    {
        var before = text[..at];
        var line = before.LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[line..]) + 1;
        return line == 0 ? start with { Column = start.Column + column - 1 } : start with { Line = start.Line + before.Count((byte)'\n'), Column = column };
    }
}
