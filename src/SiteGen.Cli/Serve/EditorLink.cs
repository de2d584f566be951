namespace SiteGen.Cli.Serve;

/// <summary>Makes the address that opens a file in an editor, at a line and column.</summary>
internal sealed class EditorLink(string editor)
{
    private static readonly Dictionary<string, string> Patterns = new(StringComparer.Ordinal)
    {
        ["vscode"] = "vscode://file{path}:{line}:{column}",
        ["cursor"] = "cursor://file{path}:{line}:{column}",
        ["zed"] = "zed://file{path}:{line}:{column}",
        ["idea"] = "idea://open?file={path}&line={line}&column={column}",
    };

    /// <summary>Whether a text names an editor or is a pattern.</summary>
    public static bool IsKnown(string editor) =>
        Patterns.ContainsKey(editor)
        || (editor.Split("{path}") is [{ Length: > 1 } scheme, _] && scheme.Contains(':', StringComparison.Ordinal));

    /// <summary>Returns the address of a place in a file.</summary>
    /// <param name="file">The absolute path.</param>
    /// <param name="at">The place; a file as a whole opens at its first line.</param>
    public string To(string file, Location at)
    {
        var path = Uri.EscapeDataString(file.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal);
        return Patterns.GetValueOrDefault(editor, editor)
            .Replace("{path}", path.StartsWith('/') ? path : "/" + path, StringComparison.Ordinal)
            .Replace("{line}", Math.Max(1, at.Line).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", Math.Max(1, at.Column).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
