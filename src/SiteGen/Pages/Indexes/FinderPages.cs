using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Indexes;

/// <summary>The pages to find something by publication month or by first letter.</summary>
internal sealed class FinderPages(PageViewFactory factory)
{
    private readonly RenderContext _context = factory.Context;

    /// <summary>Writes the pages.</summary>
    public void Write(PageWriter writer)
    {
        if (_context.Site.GeneratedPages.Contains("archive")) Archive(_context.Site.Archive, writer);
        if (_context.Site.GeneratedPages.Contains("a-z")) Page("a-z", view => view with { Letters = Letters() }, writer);
    }

    private void Archive(Archive archive, PageWriter writer)
    {
        Page("archive", view => view with { Archive = [.. archive.Years.Select(y => Year(y, archive.ByYear))] }, writer);
        if (!archive.ByYear) return;
        foreach (var year in archive.Years)
        {
            var title = _context.Texts.Format("archiveYear", ("year", Text(year.Year)));
            var page = new GeneratedPage(
                "list", year.Url, title,
                _context.Texts.Format("summaryArchiveYear", ("year", Text(year.Year)), ("site", _context.Site.Config.Title)), "/archive/",
                [new LinkView(_context.Texts.Section("archive"), _context.Address.Link("/archive/"))]);
            Write(page, view => view with { Archive = [Year(year, apart: false)] }, writer);
        }
    }

    private ArchiveYearView Year(ArchiveYear year, bool apart) => new(
        Text(year.Year),
        apart ? _context.Address.Link(year.Url) : null,
        year.Pages.Count,
        apart ? [] : [.. year.Pages.GroupBy(p => Model.Archive.Day(p).Day.Month).Select(m => new ArchiveMonthView(
            _context.Texts.List("months")[m.Key - 1], [.. m.Select(p => Entry(p, factory.Dates.View(Model.Archive.Day(p))))]))]);

    private List<LetterView> Letters()
    {
        var words = Terms
            .Create(_context)
            .Select(t => new EntryView(t.Term, _context.Address.Link("/glossary/") + "#" + t.Id, _context.Texts.Kind("term"), null));
        return [.. AzIndex.Types.SelectMany(_context.Site.PagesOfType).Select(p => Entry(p, null)).Concat(words)
            .GroupBy(e => AzIndex.Letter(e.Title))
            .OrderBy(l => l.Key, StringComparer.Ordinal)
            .Select(l => new LetterView(
                Id(l.Key), l.Key,
                [.. l.OrderBy(e => e.Title, StringComparer.OrdinalIgnoreCase).ThenBy(e => e.Url, StringComparer.Ordinal)]))];
    }

    private EntryView Entry(Page page, DateView? date)
    {
        var card = factory.Cards.Create(page);
        return new EntryView(card.Title, card.Url, card.KindLabel, date) { Disclosure = card.Disclosure };
    }

    // Letters may be of any script; their code numbers are valid in every address.
    private static string Id(string letter) => "letter-" + (char.IsAsciiLetter(letter[0])
        ? letter.ToLowerInvariant()
        : Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(letter)));

    private void Page(string name, Func<PageView, PageView> fill, PageWriter writer) =>
        Write(new GeneratedPage(
            "list", GeneratedPages.Url(name), _context.Texts.Section(name), _context.Texts.SectionSummary(name), GeneratedPages.Url(name),
            []), fill, writer);

    private void Write(GeneratedPage page, Func<PageView, PageView> fill, PageWriter writer)
    {
        var facts = factory.Parts.Facts(page);
        var head = factory.Parts.Head(facts, factory.Robots.OfList(1), [], factory.Graphs.Way(facts));
        writer.Write(page.Url, "list", fill(new PageView
        {
            Site = factory.Parts.Site(page.Section),
            Head = head,
            Page = facts,
            Blocks = [],
        }));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
