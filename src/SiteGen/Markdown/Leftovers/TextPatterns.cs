namespace SiteGen.Markdown.Leftovers;

/// <summary>The patterns for the syntax of other tools.</summary>
internal static partial class TextPatterns
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant;
    private const RegexOptions Lines = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    /// <summary>The names of forum tags, separated by bars.</summary>
    public const string ForumNames =
        "quote|details|spoiler|poll|date|date-range|wrap|chat|event|url|img|color|size|list|youtube|video|email";

    /// <summary>Shortcodes of Hugo; placeholders of Jekyll, Vue and others.</summary>
    [GeneratedRegex(@"\{{2,3}[^{}]{1,300}\}{2,3}", Plain)]
    public static partial Regex Shortcode();

    /// <summary>Tags of Liquid, Jinja and Tera.</summary>
    [GeneratedRegex(@"(?<!\{)\{%[^{}%]{1,300}%\}", Plain)]
    public static partial Regex TemplateTag();

    /// <summary>Comments of Jinja and Tera.</summary>
    [GeneratedRegex(@"\{#\s[^{}]{1,300}#\}", Plain)]
    public static partial Regex TemplateRemark();

    /// <summary>Containers of Docusaurus, VitePress and MyST, admonitions and tabs of MkDocs, one-line directives.</summary>
    [GeneratedRegex(
        @"^(?::{3,}[ \t]*(?!(?:post|omitted)\b)[\w{.\[-]|::[a-z][\w-]{0,40}[\[{]"
        + @"|(?:!!!|\?\?\?\+?)[ \t]+[a-z-]{1,40}(?:[ \t]+""|[ \t]*$)|===[ \t]+"")",
        Lines)]
    public static partial Regex Container();

    /// <summary>Tags of Discourse and of BBCode.</summary>
    [GeneratedRegex(
        @"\[(?:" + ForumNames + @")(?:=| \w{1,40}=)[^\[\]]{0,300}\]|\[/(?:" + ForumNames + @"|grid|code|b|i|u|s)\]",
        Plain)]
    public static partial Regex ForumTag();

    /// <summary>Emoji codes.</summary>
    [GeneratedRegex(@"(?<![\w:]):(?<code>[+-]1|[a-z][a-z0-9_+-]{1,40})(?::t[1-6])?:(?![\w:])", Plain)]
    public static partial Regex EmojiCode();

    /// <summary>HTML tags, and text that looks like one.</summary>
    [GeneratedRegex(@"</?(?<name>[A-Za-z][A-Za-z0-9-]{0,40})(?<rest>[^<>]{0,1000})>", Plain)]
    public static partial Regex Tag();

    /// <summary>A link or image that was not parsed as one.</summary>
    [GeneratedRegex(@"!?\[[^\[\]]{0,400}\]\((?<to>[^()]{1,400})\)", Plain)]
    public static partial Regex Link();

    /// <summary>A link with a space between its halves.</summary>
    [GeneratedRegex(@"\[[^\[\]]{1,400}\] \(https?://", Plain)]
    public static partial Regex SpacedLink();

    /// <summary>A link with its brackets swapped.</summary>
    [GeneratedRegex(@"\([^()]{1,400}\)\[https?://", Plain)]
    public static partial Regex TurnedLink();

    /// <summary>A footnote reference or definition.</summary>
    [GeneratedRegex(@"\[\^[^\[\]\s]{1,100}\](?<colon>:)?", Plain)]
    public static partial Regex Note();

    /// <summary>A reference link; after a letter it is an index, as in <c>a[i][j]</c>.</summary>
    [GeneratedRegex(@"(?<![\w\])])\[(?<text>[^\[\]]{1,400})\]\[(?<label>[^\[\]]{0,400})\]", Plain)]
    public static partial Regex Reference();

    /// <summary>The marker of a callout at the start of a line.</summary>
    [GeneratedRegex(@"^\[!(?<kind>[^\[\]]{1,60})\](?<more>[^\n]{0,400})", Lines)]
    public static partial Regex Callout();

    /// <summary>The delimiter row of a table.</summary>
    [GeneratedRegex(@"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$", Lines)]
    public static partial Regex HyphenRow();

    /// <summary>Strikethrough with two tildes on each side.</summary>
    [GeneratedRegex(@"(?<![~\w])~~(?=[^\s~])[^~]{1,400}~~(?!~)", Plain)]
    public static partial Regex Struck();

    /// <summary>Links of wikis and of Obsidian.</summary>
    [GeneratedRegex(@"!?\[\[[^\[\]]{1,300}\]\]", Plain)]
    public static partial Regex Wiki();

    /// <summary>Attributes of Kramdown, Pandoc and others: an id or class, or anything after a colon, a link or an image.</summary>
    [GeneratedRegex(
        @"(?<!\{)\{:? ?[#.][A-Za-z][\w-]{0,100}(?: [^{}]{0,200})?\}(?!\})"
        + @"|(?<!\{)\{:[^{}%#]{1,200}\}(?!\})|(?<=\uFFFC)\{[\w-]{1,40}=[^{}]{1,200}\}",
        Plain)]
    public static partial Regex Attributes();

    /// <summary>Heading markers without a space after them.</summary>
    [GeneratedRegex(@"^#{2,6}[^\s#]", Lines)]
    public static partial Regex Unspaced();
}
