using SiteGen.Theming.Chain;
using SiteGen.Theming.Parsing;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>The layouts of a build, rendered from any number of threads.</summary>
internal sealed class Layouts
{
    private const string ShareCard = "card";

    private readonly CompiledTemplates _templates;
    private readonly TemplateSet _files;
    private readonly DiagnosticBag _bag;

    private Layouts(CompiledTemplates templates, TemplateSet files, DiagnosticBag bag) =>
        (_templates, _files, _bag) = (templates, files, bag);

    /// <summary>Whether some theme draws share cards.</summary>
    public bool HasCard => _templates.Cards.ContainsKey(ShareCard);

    /// <summary>Checks all templates; null when findings say why they cannot be used.</summary>
    /// <param name="templates">The templates of the chain.</param>
    /// <param name="parts">What their functions draw on.</param>
    /// <param name="bag">Takes the findings, also those of <see cref="TryRender(string, PageView, TextWriter)"/>.</param>
    public static Layouts? Check(TemplateSet templates, ThemeParts parts, DiagnosticBag bag) =>
        CompiledTemplates.Compile(templates, parts, bag) is { } compiled ? new Layouts(compiled, templates, bag) : null;

    /// <summary>Whether there is a layout of this name.</summary>
    public bool Has(string layout) => _templates.Layouts.ContainsKey(layout);

    /// <summary>Writes the whole HTML of a page; false when a finding says why not, and then the text is of no use.</summary>
    /// <exception cref="KeyNotFoundException">There is no such layout; the needed ones are named when the templates are read.</exception>
    public bool TryRender(string layout, PageView view, TextWriter html) =>
        TryRender(_templates.Layouts[layout], new RenderState(view, html), _files.Layouts[layout].File, view.Page.Url);

    /// <summary>Writes the SVG of a share card; false when a finding says why not, and then the text is of no use.</summary>
    /// <exception cref="KeyNotFoundException">No theme draws share cards.</exception>
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
