namespace SiteGen.Yaml;

/// <summary>Translates the parser's error messages into plain words for authors of front matter.</summary>
internal static class YamlFaults
{
    private const string Indent = "Check its indentation: the keys of one group begin in the same column, with spaces and no tabs.";
    private const string Quote = "Put the whole value in quotation marks.";

    private const string Colon = "Put the whole value in quotation marks; if this is a key, begin it in the column of the keys around it.";

    private const string Brace = "a brace { is never closed, or a comma is missing";
    private const string Braces = "Write {key: value, key: value}.";
    private const string Bracket = "a bracket [ is never closed, or a comma is missing";
    private const string Brackets = "Write [one, two].";

    // The first entry that occurs in the parser's message applies, since the parser has no error codes.
    private static readonly (string Part, string Message, string Hint)[] Known =
    [
        ("tab", "a tab stands where only spaces may stand", "Indent with spaces."),
        ("escape character",
            "a backslash stands before a letter that has no meaning there",
            "Write two backslashes for one, or use single quotation marks."),
        ("escape code", "a backslash is followed by the number of no character", "Write the character itself."),
        ("UTF32", "a backslash is followed by the number of no character", "Write the character itself."),
        ("surrogate", "a backslash is followed by the number of half a character", "Write the character itself."),
        ("hexadecimal", "a backslash is followed by too few digits", "Write two backslashes for one, or use single quotation marks."),
        ("quoted scalar",
            "a quotation mark is never closed",
            "Close it; a quotation mark within a text is written \\\" or stands between the other kind."),
        ("expected ':'", "the line has no colon behind a key", "Write \"key: value\"; indent a line that continues the one above."),
        ("Mapping values", "a \": \" stands where no key can be", Colon),
        ("invalid mapping", "a \": \" stands where no key can be", Colon),
        ("flow mapping", Brace, Braces),
        ("flow sequence", Bracket, Brackets),
        ("<document", "the line does not fit the ones above", Indent),
        ("expected key", "the line does not fit the ones above", Indent),
        ("'-' indicator", "the line does not fit the list above", Indent),
        ("sequence entries", "a list begins where a value has begun already", "Begin the list on the next line, one \"- item\" a line."),
        ("start any token", "a value cannot begin with this character", Quote),
        ("anchor", "a value begins with & or *, which would make it a reference", Quote),
        ("tag", "a value begins with !, which would make it a tag", Quote),
        ("directive", "the line begins with %", Quote),
        ("block scalar", "the text behind | or > does not begin as it must", "Begin it on the next line, and indent all its lines alike."),
    ];

    /// <summary>Whether the error is an unclosed bracket or brace, whose opening is then the place to report.</summary>
    public static bool IsOpenBracket(string said) => said.Contains("flow", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the error is a tab; the parser reports the start of the surrounding group instead.</summary>
    public static bool IsTab(string said) => said.Contains("tab", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the error is within quotation marks, so that the text of the line does not help.</summary>
    public static bool IsInQuotes(string said) =>
        said.Contains("quoted scalar", StringComparison.OrdinalIgnoreCase) || said.Contains("escape", StringComparison.OrdinalIgnoreCase);

    /// <summary>The message and hint for a bracket that is never closed.</summary>
    public static (string Message, string Hint) OpenBracket(bool isBrace) => isBrace ? (Brace, Braces) : (Bracket, Brackets);

    /// <summary>The message and hint for an error.</summary>
    /// <param name="said">The parser's message.</param>
    public static (string Message, string Hint) Worded(string said)
    {
        foreach (var (part, message, hint) in Known)
            if (said.Contains(part, StringComparison.OrdinalIgnoreCase)) return (message, hint);
        return ("the YAML cannot be read from here on", "Check indentation, quotation marks and colons here. " + Quote);
    }
}
