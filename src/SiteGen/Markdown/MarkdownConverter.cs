using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Config;
using SiteGen.Markdown.Leftovers;
using SiteGen.Markdown.Reading;
using SiteGen.Media;

namespace SiteGen.Markdown;

/// <summary>Converts stretches of Markdown. Used from many threads.</summary>
internal sealed class MarkdownConverter(Pipelines pipelines, LinkTargets targets, MediaFiles media, MarkdownOptions setting)
{
    // Markdig's own bound is 128, counted only while it reads blocks and while it writes.
    private const int MaxDepth = 120;

    private const int MaxRepeated = 100_000;

    /// <summary>The HTML of a stretch, and for members' words the visible text as well.
    /// Nesting that Markdig refuses is a finding.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="place">Where it stands and whose words it is.</param>
    /// <param name="anchors">What the page's stretches share.</param>
    /// <param name="allowHtml">Whether raw HTML is admitted where the site's policy admits it.</param>
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

    // Markdig says with this exception, and with no other, that its bound on nesting was met.
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
            // Told below, like what only the writing of the page would meet.
        }

        setting.Bag.Add(
            Codes.TooDeep, place.At(0, 0), "the text is nested too deep to convert", "Flatten its quotes, lists and brackets.",
            place.Page.Id);
        return null;
    }

    // Whatever walks the tree later may go down by calling itself, as this does: it never meets more levels than the bound.
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

    // An address that is defined once may be used any number of times; the page must not become a thousand times its text.
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

    // The writers of elements do not depend on the pipeline: both have the same extensions.
    private string Render(MarkdownDocument document, TextPlace place, Anchors anchors) =>
        new PageRenderer(pipelines.Member).Render(document, place, anchors, setting.Texts);
}

/// <summary>Finds letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, NKo and others.</summary>
internal static class Direction
{
    /// <summary>Whether a text holds one of them.</summary>
    public static bool IsMixed(ReadOnlySpan<char> text)
    {
        var from = text.IndexOfAnyInRange('\u0590', '\uFFFF');
        if (from < 0) return false;
        foreach (var c in text[from..])
            if (RunsLeft(c)) return true;
        return false;
    }

    // The last four are the first halves of pairs, behind which the older scripts stand, and Adlam.
    private static bool RunsLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\u200F'
            or '\uD802' or '\uD803' or '\uD83A' or '\uD83B';
}

/// <summary>What all conversions share.</summary>
internal sealed record MarkdownOptions(SiteAddress Address, Texts Texts, DiagnosticBag Bag)
{
    /// <summary>How wide images of texts are shown: the attribute <c>sizes</c>.</summary>
    public string Sizes { get; init; } = "100vw";
}
