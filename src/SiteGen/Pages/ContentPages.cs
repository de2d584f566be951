using SiteGen.Content.Kinds;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Pages.Blocks;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Source;
using SiteGen.Theming.Views;

namespace SiteGen.Pages;

/// <summary>The second pass: reads every content page again, converts, lays out and writes it, in parallel. Only extracts are
/// kept.</summary>
internal sealed class ContentPages
{
    private readonly PageViewFactory _factory;
    private readonly SourceReader _files;
    private readonly BodyConverter _bodies;
    private readonly IReadOnlySet<Page> _inFeeds;
    private readonly PageKinds _kinds;
    private readonly ContentFacts _facts;

    /// <summary>Takes the factory of views, and the readers and converters of page bodies.</summary>
    public ContentPages(PageViewFactory factory, SourceReader files, BodyConverter bodies, IReadOnlySet<Page> inFeeds)
    {
        (_factory, _files, _bodies, _inFeeds) = (factory, files, bodies, inFeeds);
        _kinds = new PageKinds(factory, Convert);
        _facts = new ContentFacts(factory);
    }

    /// <summary>Writes all pages, and returns their extracts ordered by URL.</summary>
    /// <param name="writer">Lays out and writes the pages.</param>
    /// <param name="jobs">The number of threads.</param>
    /// <param name="progress">Receives the number of pages written and the total.</param>
    public IReadOnlyList<PageResult> Write(PageWriter writer, int jobs, Action<int, int> progress)
    {
        var (results, pages, done) = (new ConcurrentBag<PageResult>(), _factory.Context.Site.Pages.All, 0);
        Parallel.ForEach(pages, new ParallelOptions { MaxDegreeOfParallelism = jobs }, page =>
        {
            if (InternalFault.Guard(_factory.Context.Bag, page.Source.At, () => Write(page, writer)) is { } result) results.Add(result);
            progress(Interlocked.Increment(ref done), pages.Count);
        });
        return [.. results.OrderBy(r => r.Page.Url, StringComparer.Ordinal)];
    }

    private ConvertedBody? Convert(Page page) =>
        _files.Again(page.Source.Path, page.Source.Hash) is { } text ? _bodies.Convert(page, text) : null;

    private PageResult? Write(Page page, PageWriter writer) =>
        Convert(page) is { } body ? Write(new PageContent(page, body), writer) : null;

    private PageResult Write(PageContent content, PageWriter writer)
    {
        var (page, body, kind) = (content.Page, content.Body, _kinds.For(content.Page));
        var robots = kind.Robots(page) ?? _factory.Robots.RuleFor(page, () => Words(body));
        var view = View(content, kind, robots);
        writer.Write(page.Url, page.Url == "/" ? "home" : ContentKind.For(page.Type).Layout, view);
        kind.WriteBeside(content, view, writer);
        return new PageResult(
            page, robots.Indexed, Encoding.UTF8.GetBytes(string.Join(' ', body.Anchors.Ids)), body.Anchors.Links.ToArray(),
            _inFeeds.Contains(page) ? FeedText.Render(view, _factory.Context.Texts, _factory.Context.Address.Origin) : null);
    }

    private PageView View(PageContent content, PageKind kind, RobotsRule robots)
    {
        var blocks = kind.Blocks(content.Page);
        var facts = _facts.Create(content, kind, blocks);
        var view = kind.Show(new PageView
        {
            Site = _factory.Parts.Site(Section(content.Page)),
            Head = null!,
            Page = facts,
            Blocks = blocks,
        }, content);
        var data = kind.Listed(view) is { } links
            ? _factory.Graphs.Collection(facts, links)
            : _factory.Graphs.Create(content.Page, facts, kind.Nodes(content, facts));
        var head = _facts.Head(content.Page, facts, (robots, data, kind.Formats(content.Page)));
        return view with { Head = head with { FormOrigins = DigestMaker.Origins(blocks) } };
    }

    private static int Words(ConvertedBody body) => body.Segments.Sum(s => WordCount.Count(s.Text.Html));

    private static string Section(Page page) =>
        ContentKind.For(page.Type) is { Folder.Length: > 0 } kind ? kind.ListUrl : page.Url;
}

/// <summary>Counts the visible words of HTML.</summary>
internal static class WordCount
{
    /// <summary>Returns the number of runs without white space outside tags.</summary>
    public static int Count(string html)
    {
        var (words, inTag, inWord) = (0, false, false);
        foreach (var c in html)
        {
            inTag = inTag ? c != '>' : c == '<';
            var visible = !inTag && c != '>' && !char.IsWhiteSpace(c);
            if (visible && !inWord) words++;
            if (!inTag && c != '>') inWord = visible;
        }

        return words;
    }
}
