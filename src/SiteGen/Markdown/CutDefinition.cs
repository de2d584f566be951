using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown;

/// <summary>A placeholder for a definition behind the cut: links and footnotes that use its label are published as text.</summary>
internal sealed class CutDefinition(string label, int fileLine) : LinkReferenceDefinition(label, "", null)
{
    /// <summary>The line of the definition in the file.</summary>
    public int FileLine => fileLine;

    /// <summary>Whether the definition is that of a footnote.</summary>
    public bool IsFootnote => Label is ['^', ..];
}

/// <summary>Adds the labels behind the cut to a document before its first bracket is parsed; the document's own definitions take
/// precedence.</summary>
internal sealed class CutDefinitionParser : InlineParser
{
    private static readonly object Key = typeof(CutDefinitionParser);

    /// <summary>Registers the bracket as the trigger.</summary>
    public CutDefinitionParser() => OpeningCharacters = ['['];

    /// <summary>Passes the labels defined behind the cut to the parser of a text.</summary>
    public static void Prepare(MarkdownParserContext context, IReadOnlyDictionary<string, int> labels)
    {
        if (labels.Count > 0) context.Properties[Key] = labels;
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Context is not { } context || !context.Properties.Remove(Key, out var labels)) return false;
        foreach (var (label, line) in (IReadOnlyDictionary<string, int>)labels)
        {
            if (processor.Document.ContainsLinkReferenceDefinition(label)) continue;
            processor.Document.SetLinkReferenceDefinition(label, new CutDefinition(label, line), addGroup: false);
        }

        return false;
    }
}
