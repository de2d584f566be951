namespace SiteGen.Privacy.Names;

/// <summary>What the signs of ASCII part.</summary>
internal static class AsciiSigns
{
    /// <summary>A character that stands between two inline elements, where a reader sees an edge.</summary>
    public const char Edge = '\u001F';

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, 128).Select(c => (byte)Kind((char)c))];

    /// <summary>What a sign parts; <see cref="Gap.None"/> for letters and digits.</summary>
    public static Gap GapOf(char ascii) => (Gap)Kinds[ascii];

    private static Gap Kind(char c) => c switch
    {
        _ when char.IsAsciiLetterOrDigit(c) => Gap.None,
        '*' or '~' or Edge => Gap.Edge,
        ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '-' or '\'' or '.' or '_' or '+' or ';' or '|' or '"' or '`' or '/' or '\\' or '[' or ']' => Gap.Joint,
        ',' => Gap.Comma,
        _ => Gap.Break,
    };
}
