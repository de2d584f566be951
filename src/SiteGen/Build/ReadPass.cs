using SiteGen.Checks;
using SiteGen.Config;
using SiteGen.Content;
using SiteGen.Content.Data;
using SiteGen.Content.Kinds;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Leftovers;
using SiteGen.Media;
using SiteGen.Media.Variants;
using SiteGen.Model;
using SiteGen.People;
using SiteGen.Privacy.Leaks;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Build;

/// <summary>What was read.</summary>
/// <param name="Sources">The content of the site.</param>
/// <param name="Media">Its pictures and files.</param>
/// <param name="Unread">Files, ids and site paths of what exists and could not be read.</param>
internal sealed record ReadResult(Sources Sources, MediaFiles Media, IReadOnlyList<string> Unread);

/// <summary>Reads every content file once, in parallel. The text itself is not kept.</summary>
internal sealed class ReadPass(SourceReader files, SiteConfig config, Members members, DiagnosticBag bag)
{
    private static readonly string[] Aside = ["content/people/", "content/data/", "content/media/"];

    /// <summary>The moment of the build.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Looks through the outputs later, for which it is told what stands behind
    /// the gate; null where no output is looked through.</summary>
    public LeakScanner? Leaks { get; init; }

    /// <summary>Makes smaller copies of images, or null.</summary>
    public ImageVariants? Variants { get; init; }

    /// <summary>Reads all content.</summary>
    /// <param name="jobs">How many threads work.</param>
    public ReadResult Read(int jobs)
    {
        var content = files.Tree.Files("content");
        var written = content.Where(f => !Aside.Any(a => f.StartsWith(a, StringComparison.Ordinal))).ToList();
        var paths = ContentPath.FromFiles(written, bag);
        new SkippedFiles(files.Tree, bag).Run(content);
        var pages = Pages(paths, jobs);
        var read = pages.OfType<PageSource>().ToList();
        var sources = new Sources(config, members.ConsentPolicy, members.Names, read, Data());
        return new ReadResult(sources, Media(read), Unread(paths, pages, written));
    }

    private PageSource?[] Pages(IReadOnlyList<ContentPath> paths, int jobs)
    {
        var reader = new ContentReader(config, files, members.Redactor, bag)
        {
            Now = Now,
            OnRead = Leaks is null ? null : Leaks.Gated.Add,
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

    private MediaFiles Media(List<PageSource> pages)
    {
        var allowed = pages.Where(p => p.FrontMatter.Lifecycle.MayBeShown).SelectMany(p => p.FrontMatter.AllowedNames);
        var redactor = members.Redactor.Allowing([.. allowed]);
        return new MediaFiles(files, name => redactor.Carried(name)?.Name, bag)
        {
            Variants = Variants,
            Lapsed = Leaks is null ? null : Leaks.Lapsed,
            Portraits = new Portraits(members.ConsentPolicy),
        };
    }

    // Everything by which a link may name a file that cannot be read.
    private static List<string> Unread(IReadOnlyList<ContentPath> paths, PageSource?[] pages, List<string> written)
    {
        var failed = paths.Where((_, i) => pages[i] is null);
        var names = failed.SelectMany(p => new[] { p.Path, $"{ContentKind.For(p.Type).Name}-{p.Slug}", p.Url });
        return [.. names, .. written.Where(ContentPath.IsPage).Except(paths.Select(p => p.Path))];
    }
}
