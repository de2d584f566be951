using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Theming.Linting;

namespace SiteGen.Theming.Templates;

/// <summary>A template as Scriban reads it.</summary>
/// <param name="template">The template as written.</param>
/// <param name="bag">Takes the findings.</param>
internal sealed class ParsedTemplate(Template template, DiagnosticBag bag)
{
    // Scriban reads what is nested by calling itself.
    private const int MaxDepth = 60;

    private IReadOnlyList<(int Start, int End)> _dropped = [];

    /// <summary>Where it stands.</summary>
    public ThemeFile File => template.File;

    /// <summary>Its text, and where findings on it go.</summary>
    public TemplateSource Source { get; } = new(template.File.Path, template.Text, bag);

    /// <summary>Its statements; null when findings say why it cannot be read.</summary>
    public ScriptBlockStatement? Body { get; private set; }

    /// <summary>What surrounds each of its tags in the HTML.</summary>
    public HtmlPlaces Places { get; private set; } = HtmlPlaces.None;

    /// <summary>Reads a template; what cannot be read becomes a finding.</summary>
    public static ParsedTemplate Parse(Template template, DiagnosticBag bag)
    {
        var parsed = new ParsedTemplate(template, bag);
        if (TemplateTags.CanBeRead(parsed.Source, MaxDepth)) parsed.Parse();
        return parsed;
    }

    /// <summary>The text between two tags, without the lines on which only tags stand that print nothing.</summary>
    public string TextOf(ScriptRawStatement raw)
    {
        var (start, end) = (raw.Span.Start.Offset, raw.Span.Start.Offset + raw.Text.Length);
        foreach (var dropped in _dropped)
        {
            if (dropped.Start <= start && start < dropped.End) start = dropped.End;
            if (dropped.Start < end && end <= dropped.End) end = dropped.Start;
        }

        return start < end ? Source.Text[start..end] : "";
    }

    private void Parse()
    {
        var options = new ParserOptions { ExpressionDepthLimit = MaxDepth };
        var read = Scriban.Template.Parse(Source.Text, Source.Path, options, new LexerOptions { Lang = ScriptLang.Default, Mode = ScriptMode.Default });
        foreach (var message in read.Messages.Where(m => m.Type == ParserMessageType.Error)) TemplateTags.Report(Source, message);
        if (read.HasErrors || read.Page?.Body is not { } body) return;
        var tags = TemplateTags.Find(body, Source.Text);
        Places = HtmlPlaces.Find(Source, tags);
        _dropped = TemplateLines.Dropped(Source.Text, tags);
        Body = body;
    }
}
