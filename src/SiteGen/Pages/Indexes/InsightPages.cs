using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Indexes;

/// <summary>The insights of the community by month, and a page for each month with a text to share.</summary>
internal sealed class InsightPages(PageViewFactory factory)
{
    private const string List = "/insights/";
    private const int Highlighted = 5;
    private const int MonthsInFull = 12;
    private readonly RenderContext _context = factory.Context;

    /// <summary>Writes the pages; none if no page has an insight.</summary>
    public void Write(PageWriter writer)
    {
        var months = _context.Site.Insights.Months;
        if (!_context.Site.GeneratedPages.Contains("insights")) return;
        var all = new GeneratedPage("list", List, _context.Texts.Section("insights"), _context.Texts.SectionSummary("insights"), List, []);
        Page(all, [.. months.Select((m, i) => View(m, i < MonthsInFull ? Highlighted : 0))], writer);
        foreach (var month in months)
        {
            var summary = _context.Texts.Format("summaryInsightsOf", ("month", Name(month)), ("site", _context.Site.Config.Title));
            var page = new GeneratedPage(
                "list", month.Url, Title(month), summary, List,
                [new LinkView(_context.Texts.Section("insights"), _context.Address.Link(List))]);
            Page(page, [View(month, month.Pages.Count) with { Post = Post(month) }], writer);
        }
    }

    private void Page(GeneratedPage page, IReadOnlyList<InsightMonthView> months, PageWriter writer)
    {
        var facts = factory.Parts.Facts(page);
        var links = months.SelectMany(m => m.Top.Concat(m.Others)).Select(i => i.Entry.Url);
        var head = factory.Parts.Head(facts, factory.Robots.OfList(1), [], factory.Graphs.Collection(facts, links));
        writer.Write(page.Url, "list", new PageView
        {
            Site = factory.Parts.Site(List),
            Head = head,
            Page = facts,
            Blocks = [],
            Insights = months,
        });
    }

    private InsightMonthView View(InsightMonth month, int shown)
    {
        var (count, entries) =
            (month.Pages.Count, month.Pages.Take(shown).Select(p => new InsightEntryView(p.FrontMatter.Insight!, Entry(p))).ToList());
        return new InsightMonthView(
            Name(month), _context.Address.Link(month.Url), count, Math.Min(Highlighted, count), [.. entries.Take(Highlighted)],
            [.. entries.Skip(Highlighted)], null);
    }

    private EntryView Entry(Page page)
    {
        var card = factory.Cards.Create(page);
        return new EntryView(card.Title, card.Url, card.KindLabel, card.Date) { Disclosure = card.Disclosure };
    }

    // The text is shared outside the site, so it contains only names that may be shared.
    private string Post(InsightMonth month)
    {
        var text = new StringBuilder()
            .Append(_context.Texts.Format("insightsPost", ("month", Name(month)), ("site", _context.Site.Config.Title)))
            .Append('\n');
        foreach (var (index, page) in month.Pages.Take(Highlighted).Index())
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n{index + 1}. {_context.Shared(page.FrontMatter.Insight!)}{Labelled(page)}\n{_context.Address.Absolute(page.Url)}\n");
        return text.Append('\n').Append(_context.Address.Absolute(month.Url)).ToString();
    }

    private string Labelled(Page page) => Disclosures.Label(page, _context.Texts) is { } label ? $" ({label})" : "";

    private string Title(InsightMonth month) => _context.Texts.Format("insightsOf", ("month", Name(month)));

    private string Name(InsightMonth month) => factory.Dates.Month(month.Day);
}
