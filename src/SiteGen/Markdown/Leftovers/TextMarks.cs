using Markdig.Extensions.Emoji;
using SiteGen.Markdown.Reading;

namespace SiteGen.Markdown.Leftovers;

/// <summary>Lists the syntax of other tools that is recognized in plain text.</summary>
internal static class TextMarks
{
    private const string OrBackticks = "or put it in `backticks` if it is meant to be read.";

    private static readonly Lazy<IDictionary<string, string>> Emoji = new(EmojiMapping.GetDefaultEmojiShortcodeToUnicode);

    private static readonly string[] ForumSigns =
        [.. TextPatterns.ForumNames.Split('|').Select(name => "[" + name).Append("[/")];

    // A single colon occurs in ordinary sentences.
    private static readonly string[] EmojiSigns = [":+", ":-", .. Enumerable.Range('a', 26).Select(letter => $":{(char)letter}")];

    /// <summary>All marks.</summary>
    public static IReadOnlyList<TextMark> All { get; } =
    [
        new("{{", TextPatterns.Shortcode(), new Finding(
            Codes.Shortcode, "a shortcode or placeholder, {{ … }}, is shown as text", "Write a link or an image instead, " + OrBackticks)),
        new("{%", TextPatterns.TemplateTag(), new Finding(
            Codes.TemplateTag, "a template tag, {% … %}, is shown as text", "Take it out, " + OrBackticks)),
        new("{#", TextPatterns.TemplateRemark(), new Finding(
            Codes.TemplateTag, "a template's remark, {# … #}, is shown as text", "Take it out, " + OrBackticks)),
        new([":::", "!!!", "???", "===", "::"], TextPatterns.Container(), Container),
        new(ForumSigns, TextPatterns.ForumTag(), ForumTag),
        new(EmojiSigns, TextPatterns.EmojiCode(), EmojiCode),
        new(["<"], TextPatterns.Tag(), Tag),
        new(["]("], TextPatterns.Link(), Link),
        new("] (", TextPatterns.SpacedLink(), new Finding(
            Codes.BrokenLink, "a space parts the text of this link from its address", "Write [text](address) without a space.")),
        new(")[", TextPatterns.TurnedLink(), new Finding(
            Codes.BrokenLink, "the brackets of this link are turned round", "Write [text](address).")),
        new(["[^"], TextPatterns.Note(), Note),
        new(["]["], TextPatterns.Reference(), Reference),
        new(["[!"], TextPatterns.Callout(), Callout),
        new(["|"], TextPatterns.HyphenRow(), HyphenRow),
        new("~~", TextPatterns.Struck(), new Finding(
            Codes.Strikethrough, "text between ~~ is not struck out: the signs are shown",
            "Take them out, or say in words what no longer holds.")),
        new("[[", TextPatterns.Wiki(), new Finding(
            Codes.WikiLink, "a link in double square brackets is shown as text", "Write [text](file.md), " + OrBackticks)),
        new("{", TextPatterns.Attributes(), new Finding(
            Codes.Attributes, "attributes in braces are shown as text", "Take them out: a heading's id is made from its text.")),
        new("##", TextPatterns.Unspaced(), new Finding(
            Codes.UnspacedHeading, "this line is no heading: a space is missing behind its signs", "Write ## and a space.")),
    ];

    /// <summary>The strings of which every text with a mark contains at least one.</summary>
    public static SearchValues<string> Signs { get; } =
        SearchValues.Create([.. All.SelectMany(m => m.Signs).Distinct()], StringComparison.Ordinal);

    // Between posts, such a line has its own finding.
    private static Finding? Container(Match match, MarkPlace place) => place.IsThread && !place.IsPost ? null : new Finding(
        Codes.Container, "a container of another tool is shown as text", "Write a callout: > [!NOTE], and > before each line of its text.");

    private static Finding? ForumTag(Match match, MarkPlace place) => new(
        Codes.ForumTag, "a forum's tag in square brackets is shown as text",
        "Quote with >, write a link as [text](address), " + OrBackticks);

    private static Finding? EmojiCode(Match match, MarkPlace place)
    {
        var code = $":{match.Groups["code"].Value}:";
        if (!Emoji.Value.TryGetValue(code, out var sign)) return null;
        return new Finding(Codes.EmojiCode, $"\"{code}\" is shown as text", $"Write {sign} itself.");
    }

    private static Finding? Tag(Match match, MarkPlace place)
    {
        var name = match.Groups["name"].Value;
        if (!HtmlNames.IsTag(name, match.Groups["rest"].Value)) return null;
        var policy = place.MayAdmitHtml ? " To admit it, write markdown: {html: yes} into site.yml." : "";
        return new Finding(Codes.HtmlAsText, $"raw HTML is shown as text: <{name}>", $"Write it as Markdown, {OrBackticks}{policy}");
    }

    private static Finding? Link(Match match, MarkPlace place)
    {
        var what = match.ValueSpan[0] == '!' ? "image" : "link";
        return match.Groups["to"].Value.Trim().Any(char.IsWhiteSpace)
            ? new Finding(
                Codes.BrokenLink, $"this {what} is shown as text: its address has a space",
                "Put the address in angles, as in [text](<my file.md>), or give the file a name without spaces.")
            : new Finding(Codes.BrokenLink, $"this {what} is shown as text", "Write [text](address); a link cannot stand in another link.");
    }

    private static Finding? Note(Match match, MarkPlace place)
    {
        var label = place.Quote(match.Value.TrimEnd(':'));
        return match.Groups["colon"].Success
            ? new Finding(
                Codes.UndefinedNote, $"this definition of a footnote{label} is read as text",
                "Write it at the beginning of a line, outside lists and quotations.")
            : new Finding(
                Codes.UndefinedNote, $"no line defines this footnote{label}",
                "Add a line such as [^1]: The note. It belongs to the same post or text.");
    }

    // Adjacent forum tags are not a reference.
    private static Finding? Reference(Match match, MarkPlace place)
    {
        if (match.Groups["text"].ValueSpan[0] is '/' or '^' || match.Groups["label"].ValueSpan.StartsWith("/")) return null;
        return new Finding(
            Codes.UndefinedAddress, $"no line defines the address of this link{place.Quote(match.Value)}",
            "Add a line such as [name]: https://example.org/, or write [text](address).");
    }

    private static Finding? Callout(Match match, MarkPlace place)
    {
        var kind = match.Groups["kind"].Value;
        if (CalloutKinds.Find(kind) is null)
            return new Finding(
                Codes.UnknownCallout, $"there is no callout{place.Quote($"[!{kind}]")}; it is shown as a quotation",
                Suggestion.For(kind, CalloutKinds.Shown, "Choose NOTE, TIP, IMPORTANT, WARNING or CAUTION."));
        return match.Groups["more"].ValueSpan.IsWhiteSpace()
            ? new Finding(
                Codes.UnknownCallout, "this marker begins no callout: it stands in another one, or not at the head of a quotation",
                $"Begin a quotation of its own with > [!{kind.ToUpperInvariant()}].")
            : new Finding(
                Codes.UnknownCallout, "a callout takes no title and does not fold; it is shown as a quotation",
                $"Write > [!{kind.ToUpperInvariant()}] alone on its line, and the title in bold below.");
    }

    private static Finding? HyphenRow(Match match, MarkPlace place) => !match.ValueSpan.Contains('|') ? null : new Finding(
        Codes.MisshapenTable, "these lines are no table: the line of hyphens and the one above it differ in their number of cells",
        "Give both the same number of cells.");
}

/// <summary>Syntax that another tool would interpret and SiteGen shows as text.</summary>
/// <param name="Signs">Strings of which every text with the mark contains at least one; other texts are not searched.</param>
/// <param name="Pattern">Matches the mark in linear time: no part of the pattern runs far, or past the start of the next mark.</param>
/// <param name="Describe">Returns the finding; null if the match is not a mark after all.</param>
internal sealed record TextMark(string[] Signs, Regex Pattern, Func<Match, MarkPlace, Finding?> Describe)
{
    /// <summary>Creates a mark that always has the same finding.</summary>
    public TextMark(string sign, Regex pattern, Finding finding)
        : this([sign], pattern, (_, _) => finding)
    {
    }

    /// <summary>Whether a text may contain the mark.</summary>
    public bool MayStandIn(string text)
    {
        foreach (var sign in Signs)
            if (text.Contains(sign, StringComparison.Ordinal)) return true;
        return false;
    }
}
