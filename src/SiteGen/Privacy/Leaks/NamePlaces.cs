using SiteGen.Config;

namespace SiteGen.Privacy.Leaks;

/// <summary>Finds the file that a name comes from by reading the sources of outputs, which happens only after a build has failed.</summary>
internal sealed class NamePlaces(OutputOrigins sources, LeakSearch search)
{
    private readonly OutputText _reader = new();

    /// <summary>The location of a spelling: in a theme, in the source of one of these outputs, or in another file; if none contains it, the
    /// source itself, or the output if it has no source.</summary>
    /// <param name="what">The spelling.</param>
    /// <param name="outputs">The outputs that contain the spelling, in order.</param>
    public Location Find(Withheld what, IReadOnlyList<string> outputs)
    {
        var (tree, pages) = (sources.Files.Tree, Sources(outputs));
        return InTheme(what) ?? First(what, [.. pages, .. tree.Files("content"), .. SiteConfigReader.Names.Where(tree.Exists)])
            ?? (pages.Count > 0 ? new Location(pages[0], 1, 1) : new Location(outputs[0]));
    }

    /// <summary>The location of a spelling in a theme; null if no theme contains it.</summary>
    public Location? InTheme(Withheld what) => First(what, sources.Themes.SelectMany(sources.Files.Tree.Files));

    private List<string> Sources(IEnumerable<string> outputs) => [.. outputs.Select(sources.Find).OfType<string>().Distinct()];

    private Location? First(Withheld what, IEnumerable<string> files) =>
        files.Where(f => f != what.Person.At.File).Distinct().Select(f => Find(what, f)).FirstOrDefault(at => at is not null);

    private Location? Find(Withheld what, string file)
    {
        _reader.Read(OutputFormat.Plain, "");
        _reader.AddAddress(file, 0);
        if (Leaks(what).Count > 0) return new Location(file, 1, 1);
        if (sources.Files.Bytes(file) is not { } bytes || Format(file, bytes) is var format && format == OutputFormat.None) return null;
        char[] text = [];
        foreach (var encoding in OutputFormats.Encodings(bytes))
        {
            var decoded = OutputFormats.Decode(bytes, ref text, encoding);
            _reader.Read(format, decoded);
            if (Leaks(what) is { Count: > 0 } leaks) return TextPosition.Find(decoded, leaks.Min(l => l.Source), new Location(file, 1, 1));
        }

        return null;
    }

    private List<NameLeak> Leaks(Withheld what) => [.. search.Names(_reader).Where(l => l.What == what)];

    // Templates and Markdown contain HTML.
    private static OutputFormat Format(string file, byte[] bytes) =>
        Path.GetExtension(file) is ".md" or ".markdown" or ".sbn-html" or ".sbn-svg" ? OutputFormat.Html : OutputFormats.Find(file, bytes);
}

/// <summary>Converts character positions to lines and columns.</summary>
internal static class TextPosition
{
    /// <summary>The line and column of a character in a text that begins at the given location.</summary>
    public static Location Find(ReadOnlySpan<char> text, int at, Location start)
    {
        var before = text[..at];
        var line = before.LastIndexOf('\n') + 1;
        return line == 0
            ? start with { Column = start.Column + at }
            : start with { Line = start.Line + before.Count('\n'), Column = at - line + 1 };
    }
}
