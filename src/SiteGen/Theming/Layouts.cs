using System.Collections.Concurrent;
using System.Globalization;
using HandlebarsDotNet;
using SiteGen.Diagnostics;
using SiteGen.Theming.Linting;
using SiteGen.Theming.Syntax;
using SiteGen.Theming.Views;

namespace SiteGen.Theming;

/// <summary>The layouts of a build, each read by the engine when it is first used, and rendered from any number of threads.</summary>
internal sealed class Layouts
{
    private const string ShareCard = "card";

    private readonly Dictionary<string, Compiled> _layouts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Compiled> _partials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Compiled> _cards = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _refused = new(StringComparer.Ordinal);
    private readonly IHandlebars _engine = Engine();
    private readonly FixedTexts _texts;
    private readonly DiagnosticBag _bag;

    private Layouts(ParsedTemplates templates, ThemeParts parts, DiagnosticBag bag)
    {
        _bag = bag;
        var functions = new Functions(parts);
        _texts = new FixedTexts(functions);
        functions.Register(_engine);
        var shared = new SharedPartials(templates.Partials);
        foreach (var (name, partial) in templates.Partials)
        {
            _partials.Add(name, Lazily(partial));
            shared.Register(_engine, name, Traced(_partials[name]));
        }

        foreach (var (name, layout) in templates.Layouts) _layouts.Add(name, Lazily(layout));
        foreach (var (name, card) in templates.Cards) _cards.Add(name, Lazily(card));
    }

    /// <summary>The engine as themes use it, without functions.</summary>
    internal static IHandlebars Engine()
    {
        var configuration = new HandlebarsConfiguration { TextEncoder = new HtmlTextEncoder(), FormatProvider = CultureInfo.InvariantCulture };
        configuration.CompileTimeConfiguration.Features.Add(new TemplateCompiler());
        return Handlebars.CreateSharedEnvironment(configuration);
    }

    /// <summary>Checks all templates; null when findings say why they cannot be used.</summary>
    /// <param name="templates">The templates of the chain.</param>
    /// <param name="parts">What their functions draw on.</param>
    /// <param name="bag">Takes the findings, also those of <see cref="TryRender(string, PageView, TextWriter)"/>.</param>
    public static Layouts? Check(TemplateSet templates, ThemeParts parts, DiagnosticBag bag) =>
        TemplateLinter.Check(templates, parts, bag) is { } checkedOnes ? new Layouts(checkedOnes, parts, bag) : null;

    /// <summary>Has the engine read layouts and all that they include, before a page waits for them. What it cannot read is found when it is used.</summary>
    public void Prepare(IEnumerable<string> layouts)
    {
        var (next, seen) = (new Queue<Compiled>(layouts.Where(Has).Select(name => _layouts[name])), new HashSet<Compiled>(ReferenceEqualityComparer.Instance));
        while (next.TryDequeue(out var template))
        {
            if (!seen.Add(template)) continue;
            try
            {
                _ = template.Template.Value;
            }
            catch (RefusedTemplateException)
            {
                continue;
            }

            foreach (var partial in template.Parsed.Includes()) next.Enqueue(_partials[partial.Name]);
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
            template.Template.Value(to, view);
            return true;
        }
        catch (Exception fault) when (fault is HandlebarsException or TemplateFaultException or RefusedTemplateException)
        {
            Report(template.Parsed.File, fault, page);
            return false;
        }
    }

    private void Report(ThemeFile file, Exception fault, string page)
    {
        var chain = new List<ThemeFile> { file };
        var cause = fault;
        for (var step = fault; step is not null; step = step.InnerException)
        {
            if (step is RefusedTemplateException refused)
            {
                ReportOnce(refused);
                return;
            }

            if (step is TemplateFaultException { Template: { } through }) chain.Add(through);
            cause = step;
        }

        var route = string.Join(" > ", chain.Select(f => f.Path));
        _bag.Add(Codes.TemplateFault, new Location(chain[^1].Path), $"{cause.Message} ({route})", "Change the template, or the value that it was given on this page.", page);
    }

    // That the engine cannot read a template has nothing to do with the page.
    private void ReportOnce(RefusedTemplateException refused)
    {
        if (_refused.TryAdd(refused.Template.Path, true))
            _bag.Add(Codes.TemplateFault, new Location(refused.Template.Path), $"the template does not compile: {refused.Message}", "Please report this: the check of templates should have found the place.");
    }

    // The engine reads one template at a time.
    private Compiled Lazily(ParsedTemplate template) => new(template, new(() =>
    {
        lock (_engine)
        {
            try
            {
                return _engine.Compile(new StringReader(_texts.In(template)));
            }
            catch (HandlebarsException fault)
            {
                throw new RefusedTemplateException(template.File, fault);
            }
        }
    }));

    private static HandlebarsTemplate<TextWriter, object, object> Traced(Compiled partial) =>
        (writer, view, data) =>
        {
            try
            {
                partial.Template.Value(writer, view, data);
            }
            catch (Exception fault) when (fault is HandlebarsException or TemplateFaultException)
            {
                throw new TemplateFaultException(partial.Parsed.File, fault);
            }
        };

    private sealed record Compiled(ParsedTemplate Parsed, Lazy<HandlebarsTemplate<TextWriter, object, object>> Template);
}
