using Scriban.Syntax;
using SiteGen.Theming.Parsing;

namespace SiteGen.Theming.Linting;

/// <summary>Checks that every element is closed in the same file and branch in which it is opened, in nesting order, and that a block
/// begins and ends in the same context: between elements, between attributes, or within one value. The HTML is therefore well nested
/// whichever branch is taken.</summary>
internal sealed class HtmlNesting(ParsedTemplate template)
{
    // Elements without an end tag (HTML, 13.1.2).
    private static readonly HashSet<string> Void = [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr"
    ];

    private int _next;
    private bool _isSure = true;

    /// <summary>Checks a parsed template.</summary>
    public static void Check(ParsedTemplate template)
    {
        if (template.Body is { } body && template.Places.IsSure) new HtmlNesting(template).Check(body);
    }

    private void Check(ScriptBlockStatement? block)
    {
        var open = new Stack<HtmlTag>();
        foreach (var statement in block?.Statements ?? [])
        {
            CheckPlace(statement);
            if (statement is ScriptRawStatement raw)
                foreach (var tag in Take(raw)) Follow(tag, open);
            else CheckWithin(statement);
        }

        if (open.TryPop(out var left))
            Report(
                left, $"<{left.Name}> is not closed in the same block",
                $"Write </{left.Name}> in the same file, and in the same branch of an {{{{ if }}}} or {{{{ for }}}}.");
    }

    // The statements that end a branch are inside its block or follow it.
    private void CheckPlace(ScriptStatement statement)
    {
        if (statement is not (ScriptIfStatement or ScriptForStatement)) return;
        var begin = template.Places.RegionOf(statement.Span.Start.Offset);
        foreach (var end in Ends(statement).Where(e => _isSure && template.Places.RegionOf(e) != begin))
        {
            template.Source.Report(
                Codes.UnsafePlace, end, "a block ends in another place of the HTML than it begins in",
                "Let it hold whole elements, whole attributes, or a part of one value.");
            _isSure = false;
        }
    }

    private static IEnumerable<int> Ends(ScriptStatement? statement) => statement switch
    {
        ScriptIfStatement choice => Ends(choice.Then).Concat(Next(choice.Else)),
        ScriptForStatement loop => Ends(loop.Body).Concat(Next(loop.Else)),
        ScriptElseStatement last => Ends(last.Body),
        ScriptBlockStatement block => block.Statements.OfType<ScriptEndStatement>().Select(e => e.Span.Start.Offset),
        _ => [],
    };

    private static IEnumerable<int> Next(ScriptStatement? branch) => branch is null ? [] : Ends(branch).Prepend(branch.Span.Start.Offset);

    private void CheckWithin(ScriptStatement statement)
    {
        if (statement is ScriptIfStatement choice)
        {
            Check(choice.Then);
            if (choice.Else is { } otherwise) CheckWithin(otherwise);
        }
        else if (statement is ScriptElseStatement last) Check(last.Body);
        else if (statement is ScriptForStatement loop)
        {
            Check(loop.Body);
            Check(loop.Else?.Body);
        }
    }

    private IEnumerable<HtmlTag> Take(ScriptRawStatement raw)
    {
        var (start, end) = (raw.Span.Start.Offset, raw.Span.Start.Offset + raw.Text.Length);
        var tags = template.Places.Tags;
        while (_next < tags.Count && tags[_next].Offset < start) _next++;
        for (; _next < tags.Count && tags[_next].Offset < end; _next++) yield return tags[_next];
    }

    private void Follow(HtmlTag tag, Stack<HtmlTag> open)
    {
        if (tag.Name.Any(HtmlText.IsMark)) _isSure = false;
        else if (!tag.IsEnd)
        {
            if (!tag.ClosesItself && !Void.Contains(tag.Name)) open.Push(tag);
        }
        else if (!open.TryPop(out var begin))
            Report(
                tag, $"</{tag.Name}> closes no element of the same block",
                "Close each element in the file and the branch in which it begins.");
        else if (begin.Name != tag.Name)
            Report(
                tag, $"</{tag.Name}> stands where <{begin.Name}> of line {template.Source.LineOf(begin.Offset)} is to be closed",
                "Close each element in the branch in which it begins, the inner ones first.");
    }

    // Later errors are consequences of the first.
    private void Report(HtmlTag at, string what, string hint)
    {
        if (_isSure) template.Source.Report(Codes.UnbalancedHtml, at.Offset, what, hint);
        _isSure = false;
    }
}
