using Scriban.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Theming.Templates;

/// <summary>A template's text, its places, and where findings on it go.</summary>
internal sealed record TemplateSource(string Path, string Text, DiagnosticBag Bag)
{
    /// <summary>Adds a finding at an offset of the text.</summary>
    public void Report(Code code, int offset, string message, string hint) => Bag.Add(code, At(offset), message, hint);

    /// <summary>Adds a finding at a part of what Scriban read.</summary>
    public void Report(Code code, ScriptNode node, string message, string hint) =>
        Report(code, Math.Clamp(node.Span.Start.Offset, 0, Text.Length), message, hint);

    /// <summary>The place of an offset.</summary>
    public Location At(int offset)
    {
        var before = Text.AsSpan(0, offset);
        return new Location(Path, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    /// <summary>The line of an offset, from 1.</summary>
    public int LineOf(int offset) => Text.AsSpan(0, offset).Count('\n') + 1;
}
