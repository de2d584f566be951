using SiteGen.Checks;
using SiteGen.Config;
using SiteGen.Content;
using SiteGen.Content.Data;
using SiteGen.Content.Kinds;
using SiteGen.Markdown.Leftovers;
using SiteGen.Model;
using SiteGen.Privacy.Leaks;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Build;

/// <summary>The result of the read pass.</summary>
/// <param name="Sources">The content of the site.</param>
/// <param name="Unread">Files, ids and site paths of content that exists but could not be read.</param>
internal sealed record ReadResult(Sources Sources, IReadOnlyList<string> Unread);

/// <summary>Reads every content file once, in parallel, without keeping its text.</summary>
internal sealed class ReadPass(SourceReader files, SiteConfig config, Members members, DiagnosticBag bag)
{
    private static readonly string[] Aside = ["content/people/", "content/data/", "content/media/"];

    /// <summary>The moment of the build.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Collects text behind the gate; null when no output is scanned for it.</summary>
    public GatedShingles? Gated { get; init; }

    /// <summary>Reads all content.</summary>
    /// <param name="jobs">The number of threads.</param>
    public ReadResult Read(int jobs)
    {
        var content = files.Tree.Files("content");
        var written = content.Where(f => !Aside.Any(a => f.StartsWith(a, StringComparison.Ordinal))).ToList();
        var paths = ContentPath.FromFiles(written, bag);
        new SkippedFiles(files.Tree, bag).Run(content);
        var pages = Pages(paths, jobs);
        var read = pages.OfType<PageSource>().ToList();
        var sources = new Sources(config, members.ConsentPolicy, members.Names, read, Data());
        return new ReadResult(sources, Unread(paths, pages, written));
    }

    private PageSource?[] Pages(IReadOnlyList<ContentPath> paths, int jobs)
    {
        var reader = new ContentReader(config, files, members.Redactor, bag)
        {
            Now = Now,
            OnRead = Gated is null ? null : Gated.Add,
            OnText = ValueMarks.To,
        };
        var pages = new PageSource?[paths.Count];
        Parallel.For(0, paths.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
            pages[i] = InternalFault.Guard(bag, new Location(paths[i].Path), () => reader.Read(paths[i])));
        return pages;
    }

    private SiteData Data()
    {
        var source = new FieldSource("", bag)
        {
            OnText = ValueMarks.To(bag),
            Redact = members.Redactor.Apply,
            Admits = members.Redactor.Admits,
        };
        return new DataReader(files, source, config.Zone).Read();
    }

    // Every name by which a link may refer to a file that cannot be read.
    private static List<string> Unread(IReadOnlyList<ContentPath> paths, PageSource?[] pages, List<string> written)
    {
        var failed = paths.Where((_, i) => pages[i] is null);
        var names = failed.SelectMany(p => new[] { p.Path, $"{ContentKind.For(p.Type).Name}-{p.Slug}", p.Url });
        return [.. names, .. written.Where(ContentPath.IsPage).Except(paths.Select(p => p.Path))];
    }
}
