using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Text;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Indexes;

/// <summary>The pages of metrics and of the glossary, built from content/data.</summary>
internal sealed class MetricsAndGlossary(PageViewFactory factory)
{
    private readonly RenderContext _context = factory.Context;

    /// <summary>Writes the pages.</summary>
    public void Write(PageWriter writer)
    {
        if (_context.Site.GeneratedPages.Contains("metrics")) Metrics(writer);
        if (_context.Site.GeneratedPages.Contains("glossary")) Glossary(writer);
    }

    private void Metrics(PageWriter writer)
    {
        var metrics = _context.Site.Data.Metrics.Select(factory.Dates.View).ToList();
        var facts = Facts("metrics");
        Write(
            "/metrics/",
            new PageView
            {
                Site = factory.Parts.Site("/metrics/"),
                Head = Head(facts, factory.Graphs.Way(facts)),
                Page = facts,
                Blocks = [],
                Metrics = metrics,
            },
            writer);
    }

    private void Glossary(PageWriter writer)
    {
        var terms = Terms.Create(_context);
        var facts = Facts("glossary");
        Write(
            "/glossary/",
            new PageView
            {
                Site = factory.Parts.Site("/glossary/"),
                Head = Head(facts, factory.Graphs.Terms(facts, terms)),
                Page = facts,
                Blocks = [],
                Glossary = terms,
            },
            writer);
    }

    private PageFacts Facts(string name) => factory.Parts.Facts(new GeneratedPage(
        "page", GeneratedPages.Url(name), _context.Texts.Section(name), _context.Texts.SectionSummary(name), GeneratedPages.Url(name), []));

    private HeadView Head(PageFacts facts, Markup? data) => factory.Parts.Head(facts, factory.Robots.OfList(1), [], data);

    private static void Write(string url, PageView view, PageWriter writer) => writer.Write(url, "plain", view);
}

/// <summary>The terms of the glossary in order, each with its anchor.</summary>
internal static class Terms
{
    /// <summary>Creates the views of all terms.</summary>
    public static IReadOnlyList<TermView> Create(RenderContext context)
    {
        var ids = new Markdown.Anchors();
        return [.. context.Site.Data.Glossary
            .OrderBy(t => t.Word, StringComparer.OrdinalIgnoreCase)
            .Select(t => new TermView(
                ids.Take(Slug.FromName(t.Word) is { Length: > 0 } slug ? slug : "term"), t.Word, t.Definition, t.AlsoCalled))];
    }
}
