using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown;

/// <summary>Stands for a definition behind the cut: whatever uses its label is published as text.</summary>
internal sealed class CutDefinition(string label, int fileLine) : LinkReferenceDefinition(label, "", null)
{
    /// <summary>The line of the file with the definition.</summary>
    public int FileLine => fileLine;

    /// <summary>Whether it is that of a footnote.</summary>
    public bool IsFootnote => Label is ['^', ..];
}

/// <summary>Makes the labels behind the cut known to a document before its first bracket is read; its own definitions come first.</summary>
internal sealed class CutDefinitionParser : InlineParser
{
    private static readonly object Key = typeof(CutDefinitionParser);

    /// <summary>Wakes at brackets.</summary>
    public CutDefinitionParser() => OpeningCharacters = ['['];

    /// <summary>Gives the parser of a text the labels that are defined behind the cut.</summary>
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
