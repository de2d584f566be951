using SiteGen.Theming.Chain;
using SiteGen.Theming.Parsing;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>The layouts of a build. Thread-safe.</summary>
internal sealed class Layouts
{
    private const string ShareCard = "card";

    private readonly CompiledTemplates _templates;
    private readonly TemplateSet _files;
    private readonly DiagnosticBag _bag;

    private Layouts(CompiledTemplates templates, TemplateSet files, DiagnosticBag bag) =>
        (_templates, _files, _bag) = (templates, files, bag);

    /// <summary>Whether a theme has a template for share cards.</summary>
    public bool HasCard => _templates.Cards.ContainsKey(ShareCard);

    /// <summary>Checks all templates; null if findings explain why they cannot be used.</summary>
    /// <param name="templates">The templates of the chain.</param>
    /// <param name="parts">The data that template functions use.</param>
    /// <param name="bag">Receives the findings, including those of <see cref="TryRender(string, PageView, TextWriter)"/>.</param>
    public static Layouts? Check(TemplateSet templates, ThemeParts parts, DiagnosticBag bag) =>
        CompiledTemplates.Compile(templates, parts, bag) is { } compiled ? new Layouts(compiled, templates, bag) : null;

    /// <summary>Whether there is a layout with this name.</summary>
    public bool Has(string layout) => _templates.Layouts.ContainsKey(layout);

    /// <summary>Writes the HTML of a page; false if rendering failed, which is a finding and makes the text unusable.</summary>
    /// <exception cref="KeyNotFoundException">There is no such layout; required layouts are checked when the templates are
    /// read.</exception>
    public bool TryRender(string layout, PageView view, TextWriter html) =>
        TryRender(_templates.Layouts[layout], new RenderState(view, html), _files.Layouts[layout].File, view.Page.Url);

    /// <summary>Writes the SVG of a share card; false if rendering failed, which is a finding and makes the text unusable.</summary>
    /// <exception cref="KeyNotFoundException">No theme has a template for share cards.</exception>
    public bool TryRender(ShareCardView card, TextWriter svg, string page) =>
        TryRender(_templates.Cards[ShareCard], new RenderState(card, svg), _files.Cards[ShareCard].File, page);

    private bool TryRender(CompiledTemplate template, RenderState frame, ThemeFile file, string page)
    {
        try
        {
            frame.Variables = new object?[template.Variables];
            template.Render(frame);
            return true;
        }
        catch (TemplateFaultException fault)
        {
            _bag.Add(
                Codes.TemplateFault, fault.At ?? new Location(file.Path), fault.Message,
                "Change the template, or the value that it was given on this page.", page);
            return false;
        }
    }
}
