using SiteGen.Markdown;
using SiteGen.Model;

namespace SiteGen.Privacy.Leaks;

/// <summary>All public text: public pages, the public parts of other pages, <c>site.yml</c>, data, and downloads. It is read again only if
/// something was found.</summary>
/// <param name="site">The site.</param>
/// <param name="sources">Reads the sources.</param>
/// <param name="downloads">The outputs that are copies of the site's own files.</param>
internal sealed class PublicTexts(Site site, OutputOrigins sources, IEnumerable<string> downloads)
{
    private readonly SourceHtml _html = new(site.Config.AllowHtml);

    /// <summary>Removes the shingles that occur in a public text.</summary>
    /// <param name="shingles">The shingles.</param>
    /// <param name="likely">The sources of the pages that contain them, where most are found.</param>
    public void TakeFrom(HashSet<ulong> shingles, IReadOnlySet<string> likely)
    {
        var pages = site.Pages.All.ToLookup(p => likely.Contains(p.Source.Path));
        TakeFrom(shingles, pages[true], PageShingles);
        TakeFrom(shingles, Others(), FileShingles);
        TakeFrom(shingles, pages[false], PageShingles);
    }

    /// <summary>The addresses that an editor wrote in public text.</summary>
    public HashSet<Withheld> Written(WithheldLinks links) =>
        [.. site.Pages.All.SelectMany(p => sources.GatedSourceFor(p.Source)?.Open ?? [])
            .Select(s => s.Text)
            .Concat(SiteFiles().Select(Whole))
            .SelectMany(text => links.Find(text))
            .Select(l => l.Link)];

    private IEnumerable<string> Others() => [.. SiteFiles(), .. downloads.Select(sources.Find).OfType<string>().Distinct()];

    private IEnumerable<string> SiteFiles() => [site.Config.File, .. sources.Files.Tree.Files("content/data")];

    private static void TakeFrom<T>(HashSet<ulong> shingles, IEnumerable<T> texts, Action<T, OutputText, Action<ulong>> read)
    {
        if (shingles.Count == 0) return;
        var found = new ConcurrentBag<ulong>();
        Parallel.ForEach(texts, () => new OutputText(), (text, _, reader) =>
        {
            read(text, reader, shingle =>
            {
                if (shingles.Contains(shingle)) found.Add(shingle);
            });
            return reader;
        }, _ => { });
        shingles.ExceptWith(found);
    }

    // A text may be shown as written or as Markdown.
    private void PageShingles(Page page, OutputText reader, Action<ulong> take)
    {
        foreach (var stretch in sources.GatedSourceFor(page.Source)?.Open ?? [])
        {
            var text = MarkdownReading.WithoutComments(stretch.Text);
            GatedShingles.Read(text, reader.Text, take);
            Read(reader, OutputFormat.Plain, text, take);
            Read(reader, OutputFormat.Html, _html.Convert(text), take);
        }
    }

    private void FileShingles(string file, OutputText reader, Action<ulong> take)
    {
        if (sources.Files.Bytes(file) is not { } bytes || OutputFormats.Find(file, bytes) is OutputFormat.None) return;
        foreach (var encoding in OutputFormats.Encodings(bytes))
        {
            reader.Read(OutputFormats.Find(file, bytes), bytes, encoding);
            Take(reader, take);
        }

        GatedShingles.Read(Whole(file), reader.Text, take);
    }

    private string Whole(string file) => sources.Files.Text(file)?.Text ?? "";

    private static void Read(OutputText reader, OutputFormat format, string text, Action<ulong> take)
    {
        reader.Read(format, text);
        Take(reader, take);
    }

    private static void Take(OutputText reader, Action<ulong> take)
    {
        foreach (var (text, _) in reader.All)
        {
            var shingles = new ShingleReader(text.Span, overBreaks: true);
            while (shingles.Read()) take(shingles.Hash);
        }
    }
}
