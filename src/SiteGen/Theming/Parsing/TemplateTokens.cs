using Scriban.Parsing;

namespace SiteGen.Theming.Parsing;

/// <summary>Checks the tokens of a template before Scriban parses it, for code that Scriban reads differently from how it looks, and for
/// unbalanced tags and blocks, whose location Scriban does not report.</summary>
internal sealed class TemplateTokens
{
    // Scriban parses nested code recursively.
    private const int MaxDepth = 60;

    private static readonly HashSet<string> Blocks = ["if", "for", "while", "case", "with", "wrap", "func", "capture", "tablerow", "do"];
    private static readonly string[] OtherBlocks = ["if", "unless", "each", "with", "is"];

    private readonly TemplateSource _source;
    private readonly Stack<Block> _open = new();
    private bool _canBeRead = true;
    private int _tag = -1, _depth;

    private TemplateTokens(TemplateSource source) => _source = source;

    /// <summary>Whether Scriban can parse a template; if not, a finding explains why.</summary>
    public static bool CanBeRead(TemplateSource source)
    {
        var tokens = new TemplateTokens(source);
        tokens.Read();
        return tokens._canBeRead;
    }

    private void Read()
    {
        var isFirst = false;
        foreach (var token in new Lexer(_source.Text, _source.Path))
        {
            if (!_canBeRead) return;
            var offset = token.Start.Offset;
            if (token.Type == TokenType.CodeEnter) Enter(offset);
            else if (token.Type == TokenType.CodeExit) _tag = -1;
            else if (token.Type is TokenType.Comment or TokenType.CommentMulti) CheckComment(offset);
            else if (token.Type is TokenType.Escape or TokenType.EscapeEnter)
                Refuse(Codes.RefusedSyntax, offset, "tags are escaped with {%{", "Write the braces as &#123;&#123;.");
            else if (isFirst && token.Type == TokenType.Identifier && !IsMember(token)) TakeWord(token.GetText(_source.Text), offset);
            isFirst = token.Type is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon
                || (isFirst && token.Type is TokenType.Whitespace or TokenType.WhitespaceFull);
        }

        if (_canBeRead && _tag >= 0) Refuse(Codes.TemplateSyntax, _tag, "the tag is not closed", "End it with }}.");
        if (_canBeRead && _open.TryPop(out var open))
            Refuse(
                Codes.UnpairedBlock, open.Offset, $"the block \"{open.Word}\" is not closed",
                "Every {{ if }} and {{ for }} needs one {{ end }}.");
    }

    // The for in for.index begins no loop.
    private bool IsMember(Token token) => token.End.Offset + 1 < _source.Text.Length && _source.Text[token.End.Offset + 1] == '.';

    private void Enter(int offset)
    {
        if (_tag >= 0) Refuse(Codes.TemplateSyntax, _tag, "the tag is not closed", "End it with }} before the next tag begins.");
        else if (_source.Text.AsSpan(offset).StartsWith("{{{"))
            Refuse(Codes.RefusedSyntax, offset, "{{{ }}} is used", "Write {{ value }}: markup that the engine made is printed as it is.");
        _tag = offset;
    }

    private void TakeWord(string word, int offset)
    {
        if (Blocks.Contains(word)) _open.Push(new Block(word, offset, 1));
        else if (word is not ("else" or "end")) return;
        else if (!_open.TryPop(out var open))
        {
            Refuse(
                Codes.UnpairedBlock, offset, $"\"{word}\" stands outside of a block",
                "Every {{ end }} and {{ else }} needs an {{ if }} or {{ for }} before it.");
            return;
        }
        else if (word == "end")
        {
            _depth -= open.Depth;
            return;
        }
        else _open.Push(open with { Depth = open.Depth + 1 });

        // The branch after "else" is parsed within the branch before it.
        if (++_depth > MaxDepth)
            Refuse(
                Codes.RefusedSyntax, offset, FormattableString.Invariant($"blocks and their else are nested over {MaxDepth} deep"),
                "Put the inner part into a partial of its own.");
    }

    // {{#if x}} is a comment to Scriban, so its content would always be shown.
    private void CheckComment(int offset)
    {
        var behind = _source.Text.AsSpan(offset).TrimStart('#');
        foreach (var block in OtherBlocks)
            if (_source.Text[offset] == '#'
                && behind.StartsWith(block)
                && behind.Length > block.Length
                && behind[block.Length] is ' ' or '}')
                Refuse(
                    Codes.RefusedSyntax,
                    offset,
                    $"a block of Handlebars, {{{{#{block}}}}}, is a comment here",
                    block == "each"
                        ? "Write {{ for item in list }} … {{ end }}."
                        : "Write {{ if value }} … {{ end }}; a comment needs a space behind its #.");
    }

    private void Refuse(Code code, int offset, string what, string hint)
    {
        _source.Report(code, offset, what, hint);
        _canBeRead = false;
    }

    /// <summary>A block that is not closed yet.</summary>
    private sealed record Block(string Word, int Offset, int Depth);
}
