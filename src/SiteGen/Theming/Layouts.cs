using System.Globalization;
using HandlebarsDotNet;
using SiteGen.Diagnostics;
using SiteGen.Theming.Linting;
using SiteGen.Theming.Syntax;
using SiteGen.Theming.Views;

namespace SiteGen.Theming;

/// <summary>The layouts of a build, read by the engine once on one thread and rendered from any number of threads.</summary>
internal sealed class Layouts
{
    private const string ShareCard = "card";

    private readonly Dictionary<string, Compiled> _layouts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Compiled> _cards = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _bag;

    private Layouts(ParsedTemplates templates, ThemeParts parts, DiagnosticBag bag)
    {
        _bag = bag;
        var functions = new Functions(parts);
        var (engine, texts, shared) = (Engine(), new FixedTexts(functions), new SharedPartials(templates.Partials));
        functions.Register(engine);
        foreach (var (name, partial) in templates.Partials)
        {
            var compiled = Traced(partial.File, engine.Compile(new StringReader(texts.In(partial))));
            shared.Register(engine, name, compiled);
        }

        foreach (var (name, layout) in templates.Layouts) _layouts.Add(name, new Compiled(layout.File, engine.Compile(new StringReader(texts.In(layout)))));
        foreach (var (name, card) in templates.Cards) _cards.Add(name, new Compiled(card.File, engine.Compile(new StringReader(texts.In(card)))));
    }

    /// <summary>The engine as themes use it, without functions.</summary>
    internal static IHandlebars Engine()
    {
        var configuration = new HandlebarsConfiguration { TextEncoder = new HtmlTextEncoder(), FormatProvider = CultureInfo.InvariantCulture };
        configuration.CompileTimeConfiguration.Features.Add(new TemplateCompiler());
        return Handlebars.Create(configuration);
    }

    /// <summary>Checks all templates and compiles them; null when findings say why not.</summary>
    /// <param name="templates">The templates of the chain.</param>
    /// <param name="parts">What their functions draw on.</param>
    /// <param name="bag">Takes the findings, also those of <see cref="TryRender(string, PageView, TextWriter)"/>.</param>
    public static Layouts? Compile(TemplateSet templates, ThemeParts parts, DiagnosticBag bag)
    {
        if (TemplateLinter.Check(templates, parts, bag) is not { } checkedOnes) return null;
        try
        {
            return new Layouts(checkedOnes, parts, bag);
        }
        catch (HandlebarsException fault)
        {
            bag.Add(Codes.TemplateFault, new Location("themes"), $"the templates do not compile: {fault.Message}", "Please report this: the check of templates should have found the place.");
            return null;
        }
    }

    /// <summary>Whether there is a layout of this name.</summary>
    public bool Has(string layout) => _layouts.ContainsKey(layout);

    /// <summary>Writes the whole HTML of a page; false when a finding says why not, and then the text is of no use.</summary>
    /// <exception cref="KeyNotFoundException">There is no such layout; the needed ones are named when the templates are read.</exception>
    public bool TryRender(string layout, PageView view, TextWriter html) => TryRender(_layouts[layout], view, html, view.Page.Url);

    /// <summary>Whether some theme draws share cards.</summary>
    public bool HasCard => _cards.ContainsKey(ShareCard);

    /// <summary>Writes the SVG of a share card; false when a finding says why not, and then the text is of no use.</summary>
    /// <exception cref="KeyNotFoundException">No theme draws share cards.</exception>
    public bool TryRender(ShareCardView card, TextWriter svg, string page) => TryRender(_cards[ShareCard], card, svg, page);

    private bool TryRender(Compiled template, object view, TextWriter to, string page)
    {
        try
        {
            template.Render(to, view);
            return true;
        }
        catch (Exception fault) when (fault is HandlebarsException or TemplateFaultException)
        {
            Report(template.File, fault, page);
            return false;
        }
    }

    private void Report(ThemeFile file, Exception fault, string page)
    {
        var chain = new List<ThemeFile> { file };
        var cause = fault;
        for (var step = fault; step is not null; step = step.InnerException)
        {
            if (step is TemplateFaultException { Template: { } through }) chain.Add(through);
            cause = step;
        }

        var route = string.Join(" > ", chain.Select(f => f.Path));
        _bag.Add(Codes.TemplateFault, new Location(chain[^1].Path), $"{cause.Message} ({route})", "Change the template, or the value that it was given on this page.", page);
    }

    private static HandlebarsTemplate<TextWriter, object, object> Traced(ThemeFile file, HandlebarsTemplate<TextWriter, object, object> template) =>
        (writer, view, data) =>
        {
            try
            {
                template(writer, view, data);
            }
            catch (Exception fault) when (fault is HandlebarsException or TemplateFaultException)
            {
                throw new TemplateFaultException(file, fault);
            }
        };

    private sealed record Compiled(ThemeFile File, HandlebarsTemplate<TextWriter, object, object> Template)
    {
        public void Render(TextWriter to, object view) => Template(to, view);
    }
}
