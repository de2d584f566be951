using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Config;
using SiteGen.Markdown.Leftovers;
using SiteGen.Markdown.Reading;
using SiteGen.Media;

namespace SiteGen.Markdown;

/// <summary>Converts Markdown texts. Thread-safe.</summary>
internal sealed class MarkdownConverter(Pipelines pipelines, LinkTargets targets, MediaFiles media, MarkdownOptions setting)
{
    // Markdig's own limit is 128, and is checked only when parsing blocks and writing.
    private const int MaxDepth = 120;

    private const int MaxRepeated = 100_000;

    /// <summary>Converts a text to HTML, and for members' text also to plain text; nesting that Markdig refuses is a finding.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="place">The place and the author of the text.</param>
    /// <param name="anchors">State shared by the texts of the page.</param>
    /// <param name="allowHtml">Whether raw HTML is allowed, provided that the site's policy allows it.</param>
    public ConvertedText Convert(string text, TextPlace place, Anchors anchors, bool allowHtml)
    {
        if (Parse(text, place, anchors.Budget, allowHtml) is not { } document || IsBlownUp(document, text, place))
            return new ConvertedText("", "");
        new CharacterReferences(place, setting.Bag).Edit(document, text);
        if (Direction.IsMixed(text)) place = place with { IsMixed = true };
        new LeftoverCheck(place, text, setting.Bag).Check(document);
        new TreeEditor(place, anchors, targets, media, setting).Edit(document, text);
        var html = Render(document, place, anchors);
        var plain = place.Author is null ? null : new PlainText(document);
        var converted = plain is null
            ? new ConvertedText(html, "")
            : new ConvertedText(html, plain.Text) { Spoken = plain.Spoken, Images = plain.Images };
        if (place.Page.TipSheetUrl is null) return converted;
        var steps = TipSteps.TakeFrom(document, setting.Address.Link(place.Page.Url));
        return converted with { Steps = steps.Count == 0 ? "" : Render(steps, place, new Anchors()) };
    }

    // Markdig throws this exception only when its limit on nesting is exceeded.
    private MarkdownDocument? Parse(string text, TextPlace place, ReadingBudget budget, bool allowHtml)
    {
        try
        {
            var reading = new MarkdownParserContext { Properties = { [typeof(ReadingBudget)] = budget } };
            CutDefinitionParser.Prepare(reading, place.Page.Source.Body.Behind.Definitions);
            var document = Markdig.Markdown.Parse(text, allowHtml && place.Author is null ? pipelines.Editor : pipelines.Member, reading);
            if (budget.Excess is { } excess)
            {
                setting.Bag.Add(Codes.TooMuchText, place.At(excess.Line, 0), excess.Message, excess.Hint);
                return null;
            }

            if (!IsTooDeep(document)) return document;
        }
        catch (ArgumentException)
        {
            // Reported below, together with excess nesting found in the parsed tree.
        }

        setting.Bag.Add(
            Codes.TooDeep, place.At(0, 0), "the text is nested too deep to convert", "Flatten its quotes, lists and brackets.",
            place.Page.Id);
        return null;
    }

    // Later code walks the tree recursively, as this method does, so the depth is limited here.
    private static bool IsTooDeep(MarkdownObject element, int depth = 0)
    {
        if (depth > MaxDepth) return true;
        if (element is LeafBlock { Inline: { } inline }) return IsTooDeep(inline, depth + 1);
        if (element is ContainerBlock container)
        {
            foreach (var block in container)
                if (IsTooDeep(block, depth + 1)) return true;
        }
        else if (element is ContainerInline inlines)
        {
            for (var child = inlines.FirstChild; child is not null; child = child.NextSibling)
                if (IsTooDeep(child, depth + 1)) return true;
        }

        return false;
    }

    // An address defined once may be used any number of times, so the output could become a thousand times longer than the text.
    private bool IsBlownUp(MarkdownDocument document, string text, TextPlace place)
    {
        if (!text.Contains("]:", StringComparison.Ordinal)) return false;
        var written = document.Descendants<LinkInline>().Sum(l => (long)(l.Url?.Length ?? 0) + (l.Title?.Length ?? 0));
        if (written <= text.Length + MaxRepeated) return false;
        setting.Bag.Add(
            Codes.TooMuchText, place.At(0, 0),
            FormattableString.Invariant($"the text repeats addresses that it defines once, over {MaxRepeated:N0} characters of them"),
            "Define shorter addresses, or use them less often.", place.Page.Id);
        return true;
    }

    // The element writers do not depend on the pipeline, because both have the same extensions.
    private string Render(MarkdownDocument document, TextPlace place, Anchors anchors) =>
        new PageRenderer(pipelines.Member).Render(document, place, anchors, setting.Texts);
}

/// <summary>Detects right-to-left letters: Hebrew, Arabic, Syriac, Thaana, NKo and others.</summary>
internal static class Direction
{
    /// <summary>Whether a text contains a right-to-left letter.</summary>
    public static bool IsMixed(ReadOnlySpan<char> text)
    {
        var from = text.IndexOfAnyInRange('\u0590', '\uFFFF');
        if (from < 0) return false;
        foreach (var c in text[from..])
            if (RunsLeft(c)) return true;
        return false;
    }

    // The last four are high surrogates of ancient scripts and Adlam.
    private static bool RunsLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\u200F'
            or '\uD802' or '\uD803' or '\uD83A' or '\uD83B';
}

/// <summary>Settings shared by all conversions.</summary>
internal sealed record MarkdownOptions(SiteAddress Address, Texts Texts, DiagnosticBag Bag)
{
    /// <summary>The display width of images in texts: the attribute <c>sizes</c>.</summary>
    public string Sizes { get; init; } = "100vw";
}
