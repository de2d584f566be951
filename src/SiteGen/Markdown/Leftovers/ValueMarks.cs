namespace SiteGen.Markdown.Leftovers;

/// <summary>Finds the syntax of other tools in YAML values, which are plain text and not Markdown.</summary>
internal static partial class ValueMarks
{
    private const string Hint = "A value is text and no Markdown: take it out, or put it in `backticks` if it is meant to be read.";

    private static readonly MarkPlace Place = new(false, false, false, _ => false);

    // Marks that are only lines or blocks of Markdown are not reported in values.
    private static readonly HashSet<Code> Told =
    [
        Codes.Shortcode,
        Codes.TemplateTag,
        Codes.ForumTag,
        Codes.EmojiCode,
        Codes.HtmlAsText,
        Codes.BrokenLink,
        Codes.Strikethrough,
        Codes.WikiLink,
        Codes.Attributes,
    ];

    /// <summary>Returns a callback that adds the findings of a value at its location.</summary>
    public static Action<string, Location> To(DiagnosticBag bag) => (text, at) =>
    {
        if (text.AsSpan().ContainsAny(TextMarks.Signs)) Check(text, at, bag);
    };

    private static void Check(string text, Location at, DiagnosticBag bag)
    {
        var read = Code().Replace(text, code => new string(MarkText.Protected, code.Length));
        foreach (var mark in TextMarks.All.Where(m => m.MayStandIn(read)))
        {
            foreach (Match match in mark.Pattern.Matches(read))
                if (mark.Describe(match, Place) is { } finding && Told.Contains(finding.Code))
                    bag.Add(finding.Code, at, finding.Message, finding.Code == Codes.EmojiCode ? finding.Hint : Hint);
        }
    }

    [GeneratedRegex("`[^`]+`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
