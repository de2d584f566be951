using SiteGen.Diagnostics;

namespace SiteGen.Theming.Syntax;

/// <summary>Puts the tags of a template together into blocks.</summary>
internal sealed class TemplateParser
{
    // Whatever walks the nodes later goes down by calling itself.
    private const int MaxDepth = 60;

    private readonly TemplateSource _source;
    private readonly List<Node> _top = [];
    private readonly Stack<Open> _open = new();
    private bool _failed;

    // After one finding on the pairing of blocks all further ones would be guesses.
    private bool _unsure;

    private TemplateParser(TemplateSource source) => _source = source;

    private List<Node> Current => !_open.TryPeek(out var open) ? _top : open.Otherwise ? open.Inner.Otherwise : open.Inner.Body;

    /// <summary>The template's nodes; null when findings say why not.</summary>
    public static IReadOnlyList<Node>? Parse(TemplateSource source, IReadOnlyList<Tag> tags)
    {
        var parser = new TemplateParser(source);
        foreach (var tag in tags) parser.Take(tag);
        foreach (var open in parser._open)
            parser.Unpaired(open.Outer.Offset, $"the block {{{{#{open.Outer.Kind}}}}} is not closed", $"Close it with {{{{/{open.Outer.Kind}}}}}.");
        return parser._failed ? null : parser._top;
    }

    private void Take(Tag tag)
    {
        if (tag.Kind is TagKind.Comment) return;
        if (tag.Kind is TagKind.Refused) Refuse(tag);
        else if (tag.Kind is TagKind.Close) Close(tag);
        else if (tag.Kind is TagKind.Else && _source.Text[tag.Content].Trim() == "else") Else(tag, null);
        else if (new ExpressionReader(_source, tag.Content).Call() is not { } call) Skip(tag);
        else if (tag.Kind is TagKind.Open) OpenBlock(new BlockNode(call.Word, call.Arguments, tag.Start));
        else if (tag.Kind is TagKind.Else) Else(tag, call.Arguments);
        else if (tag.Kind is TagKind.Partial) Current.Add(new PartialNode(call.Word, call.Arguments, call.Offset));
        else Current.Add(new PrintNode(Printed(call), tag.Kind is TagKind.PrintRaw, tag.Start));
    }

    private void Refuse(Tag tag)
    {
        _failed = true;
        _unsure |= _source.Text[tag.Start..tag.End].AsSpan().IndexOfAny('#', '^') >= 0;
    }

    private static Expression Printed((string Word, int Offset, Arguments Arguments) call) =>
        call.Arguments is { Values: [], Named: [] } ? new PathExpression(call.Word, call.Offset) : new CallExpression(call.Word, call.Arguments, call.Offset);

    /// <summary>Passes over a tag that cannot be read; a block stays open so that its end is not a second finding.</summary>
    private void Skip(Tag tag)
    {
        _failed = true;
        var word = _source.Text[tag.Content].Trim().Split(' ', '\n', '\t')[0];
        if (tag.Kind is TagKind.Open) OpenBlock(new BlockNode(word, new Arguments([], []), tag.Start));
    }

    private void OpenBlock(BlockNode block)
    {
        Current.Add(block);
        _open.Push(new Open(block, _open.TryPeek(out var outer) ? outer.Depth + 1 : 1));
        CheckDepth(block);
    }

    private void CheckDepth(BlockNode block)
    {
        if (_open.Peek().Depth != MaxDepth + 1) return;
        _source.Report(Codes.RefusedSyntax, block.Offset, $"blocks and their {{{{else if}}}} are nested over {MaxDepth} deep", "Put the inner part into a partial of its own.");
        _failed = true;
    }

    private void Else(Tag tag, Arguments? condition)
    {
        if (!_open.TryPeek(out var open) || open.Otherwise)
        {
            Unpaired(tag.Start, open is null ? "{{else}} stands outside of a block" : "a second {{else}} stands in this block", "Keep one {{else}} in a block; a chain is {{else if …}}.");
            return;
        }

        open.Otherwise = true;
        if (condition is null) return;
        if (condition.Values is not [PathExpression { Text: "if" }, ..])
        {
            _source.Report(Codes.RefusedSyntax, tag.Start, "{{else}} is followed by something else than if", "Write {{else}} or {{else if …}}.");
            _failed = true;
            return;
        }

        var chained = new BlockNode("if", condition with { Values = [.. condition.Values.Skip(1)] }, tag.Start);
        open.Inner.Otherwise.Add(chained);
        open.Continue(chained);
        CheckDepth(chained);
    }

    private void Close(Tag tag)
    {
        var kind = _source.Text[tag.Content].Trim();
        if (!_open.TryPeek(out var open))
            Unpaired(tag.Start, $"{{{{/{kind}}}}} closes no block", $"Remove it, or open the block with {{{{#{kind} …}}}}.");
        else if (open.Outer.Kind != kind)
            Unpaired(tag.Start, $"{{{{/{kind}}}}} stands where the {{{{#{open.Outer.Kind}}}}} of line {_source.LineOf(open.Outer.Offset)} is to be closed", $"Write {{{{/{open.Outer.Kind}}}}} here, or close the blocks in the order in which they lie in each other.");
        if (open is not null) _open.Pop();
    }

    private void Unpaired(int offset, string message, string hint)
    {
        if (!_unsure) _source.Report(Codes.UnpairedBlock, offset, message, hint);
        _failed = _unsure = true;
    }

    /// <summary>A block that is being read; with <c>{{else if}}</c> the inner one is the last of the chain.</summary>
    private sealed class Open(BlockNode outer, int depth)
    {
        public int Depth { get; private set; } = depth;

        public BlockNode Outer { get; } = outer;

        public BlockNode Inner { get; private set; } = outer;

        public bool Otherwise { get; set; }

        public void Continue(BlockNode chained) => (Inner, Otherwise, Depth) = (chained, false, Depth + 1);
    }
}
