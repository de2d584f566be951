using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Theming.Templates;

/// <summary>What a tag of a template does.</summary>
internal enum TagKind
{
    /// <summary>It prints a value.</summary>
    Print,

    /// <summary>It includes a partial.</summary>
    Include,

    /// <summary>It is the begin, the middle or the end of a block, or sets a variable.</summary>
    Block,

    /// <summary>It is a comment.</summary>
    Comment,
}

/// <summary>Everything from <c>{{</c> to <c>}}</c>.</summary>
/// <param name="Start">Where its first brace stands.</param>
/// <param name="End">The offset behind its last brace.</param>
/// <param name="Kind">What it does.</param>
internal readonly record struct TemplateTag(int Start, int End, TagKind Kind);

/// <summary>Finds the tags of a template, and what in them Scriban cannot read or would read in another way than it looks.</summary>
internal static class TemplateTags
{
    private const string Syntax = "Write {{ value }}, {{ if value }}, {{ for item in list }} or {{ end }}; the language is described in docs/themes.md.";

    private static readonly string[] OtherBlocks = ["if", "unless", "each", "with", "is"];

    /// <summary>Whether a template is fit to be read by Scriban: not nested beyond all bounds, and not written for another engine.</summary>
    public static bool CanBeRead(TemplateSource source, int maxDepth)
    {
        var (canBeRead, isFirst, depth) = (true, false, new BlockDepth());
        foreach (var token in new Lexer(source.Text, source.Path))
        {
            var offset = token.Start.Offset;
            if (token.Type is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon) isFirst = true;
            else if (token.Type is TokenType.Comment or TokenType.CommentMulti) canBeRead &= !IsOther(source, offset);
            else if (token.Type is TokenType.Escape or TokenType.EscapeEnter) canBeRead &= Refuse(source, offset, "a tag is escaped with {%{", "Write the braces as &#123;&#123;.");
            else if (token.Type is not (TokenType.Whitespace or TokenType.WhitespaceFull))
            {
                if (isFirst && token.Type == TokenType.Identifier && depth.Read(token.GetText(source.Text)) == maxDepth + 1)
                    canBeRead &= Refuse(source, offset, FormattableString.Invariant($"blocks and their else are nested over {maxDepth} deep"), "Put the inner part into a partial of its own.");
                isFirst = false;
            }
        }

        return canBeRead;
    }

    /// <summary>The tags in order.</summary>
    public static IReadOnlyList<TemplateTag> Find(ScriptBlockStatement body, string text)
    {
        var (starts, ends, kinds) = (new List<int>(), new List<int>(), new SortedDictionary<int, TagKind>());
        Visit(body);
        var tags = new List<TemplateTag>();
        for (var i = 0; i < Math.Min(starts.Count, ends.Count); i++)
        {
            var within = kinds.Where(k => k.Key >= starts[i] && k.Key < ends[i]).Select(k => k.Value).ToList();
            var isComment = within.Count == 0 && text.AsSpan(starts[i] + 2).TrimStart("-~ \n\t").StartsWith("#");
            tags.Add(new TemplateTag(starts[i], ends[i], within.Count > 0 ? within.Min() : isComment ? TagKind.Comment : TagKind.Block));
        }

        return tags;

        void Visit(ScriptNode? node)
        {
            if (node is ScriptEscapeStatement { IsEntering: true } enter) starts.Add(enter.Span.Start.Offset);
            else if (node is ScriptEscapeStatement { IsClosing: true } exit) ends.Add(exit.Span.End.Offset + 1);
            else if (node is ScriptExpressionStatement print) kinds[print.Span.Start.Offset] = KindOf(print.Expression);
            for (var i = 0; i < node?.ChildrenCount; i++) Visit(node.GetChildren(i));
        }
    }

    /// <summary>Adds what Scriban says of a template that it cannot read.</summary>
    public static void Report(TemplateSource source, LogMessage message)
    {
        var offset = Math.Clamp(message.Span.Start.Offset, 0, source.Text.Length);
        var isBlock = message.Message.Contains("<end>", StringComparison.OrdinalIgnoreCase) || message.Message.Contains("`end`", StringComparison.OrdinalIgnoreCase);
        source.Report(isBlock ? Codes.UnpairedBlock : Codes.TemplateSyntax, offset, $"the tag cannot be read: {Sentence(message.Message)}", isBlock ? "Every {{ if }} and {{ for }} needs one {{ end }}." : Syntax);
    }

    private static string Sentence(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    private static TagKind KindOf(ScriptExpression? expression) => expression switch
    {
        ScriptAssignExpression => TagKind.Block,
        ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } or ScriptVariableGlobal { Name: "include" } => TagKind.Include,
        _ => TagKind.Print,
    };

    // {{#if x}} is a comment to Scriban, and what it encloses would always be shown.
    private static bool IsOther(TemplateSource source, int offset)
    {
        var behind = source.Text.AsSpan(offset).TrimStart('#');
        foreach (var block in OtherBlocks)
            if (source.Text[offset] == '#' && behind.StartsWith(block) && behind.Length > block.Length && behind[block.Length] is ' ' or '}')
                return !Refuse(source, offset, $"a block of Handlebars, {{{{#{block} …}}}}, is a comment here", block == "each" ? "Write {{ for item in list }} … {{ end }}." : "Write {{ if value }} … {{ end }}.");
        return false;
    }

    private static bool Refuse(TemplateSource source, int offset, string what, string hint)
    {
        source.Report(Codes.RefusedSyntax, offset, what, hint);
        return false;
    }

    /// <summary>How deep a template's blocks are nested; what stands behind <c>else</c> is read within what stands before it.</summary>
    private sealed class BlockDepth
    {
        private static readonly HashSet<string> Blocks = ["if", "for", "while", "case", "with", "wrap", "func", "capture", "tablerow", "do"];

        private readonly Stack<int> _open = new();
        private int _depth;

        /// <summary>The depth behind the first word of a statement.</summary>
        public int Read(string word)
        {
            if (Blocks.Contains(word)) _open.Push(1);
            else if (word == "else" && _open.TryPop(out var chain)) _open.Push(chain + 1);
            else
            {
                if (word == "end" && _open.TryPop(out chain)) _depth -= chain;
                return 0;
            }

            return ++_depth;
        }
    }
}
