using SiteGen.Checks;
using SiteGen.Config;
using SiteGen.Content;
using SiteGen.Content.Common;
using SiteGen.Content.Data;
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

/// <summary>What the first pass gives.</summary>
internal sealed record ReadResult(Sources Sources, MediaFiles Media, IReadOnlyList<string> Unread);

/// <summary>Reads every content file once, in parallel. The text itself is not kept.</summary>
internal sealed class ReadPass(SourceReader files, SiteConfig config, Members members, DiagnosticBag bag)
{
    private static readonly string[] Aside = ["content/people/", "content/data/", "content/media/"];

    /// <summary>The moment of the build.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Takes what tells the text behind the gate, or null.</summary>
    public GatedShingles? Gated { get; init; }

    /// <summary>Makes smaller copies of images, or null.</summary>
    public ImageVariants? Variants { get; init; }

    /// <summary>Finds in a document a name that may not be shown since a consent ended, or null.</summary>
    public Func<string, (Person Person, Location At)?>? Lapsed { get; init; }

    /// <summary>Reads all content.</summary>
    public ReadResult Read(int jobs)
    {
        var content = files.Tree.Files("content");
        var written = content.Where(f => !Aside.Any(a => f.StartsWith(a, StringComparison.Ordinal))).ToList();
        var paths = ContentPath.FromFiles(written, bag);
        new SkippedFiles(files.Tree, bag).Run(content);
        var reader = new ContentReader(config, files, members.Redactor, bag) { Now = Now, OnRead = Gated is null ? null : Gated.Add, OnText = ValueMarks.To };
        var pages = new PageSource?[paths.Count];
        Parallel.For(0, paths.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => pages[i] = InternalFault.Guard(bag, new Location(paths[i].Path), () => reader.Read(paths[i])));
        var data = new DataReader(files, new FieldSource("", bag) { OnText = ValueMarks.To(bag), Redact = members.Redactor.Apply, Admits = members.Redactor.Admits }, config.Zone).Read();
        var redactor = members.Redactor.Allowing([.. pages.SelectMany(p => p is { FrontMatter.Lifecycle.MayBeShown: true } ? p.FrontMatter.AllowedNames : [])]);
        return new ReadResult(
            new Sources(config, members.ConsentPolicy, members.Names, [.. pages.OfType<PageSource>()], data),
            new MediaFiles(files, name => redactor.Carried(name)?.Name, bag) { Variants = Variants, Lapsed = Lapsed, Portraits = new Portraits(members.ConsentPolicy) },
            [.. paths.Where((_, i) => pages[i] is null).SelectMany(p => new[] { p.Path, $"{PageTypeFacts.For(p.Type).Name}-{p.Slug}", p.Url }), .. written.Where(ContentPath.IsPage).Except(paths.Select(p => p.Path))]);
    }
}
