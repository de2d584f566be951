using System.Text;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Loading;

namespace SiteGen.Checking;

/// <summary>Finds the file that a name comes from, by reading what outputs are made of. That happens only when a build has failed.</summary>
/// <param name="files">Reads the files.</param>
/// <param name="themes">The folders of the themes, which nobody words.</param>
/// <param name="sources">The source of an output's page, or null.</param>
internal sealed class NamePlaces(SourceReader files, IReadOnlyList<string> themes, Func<string, string?> sources)
{
    private static readonly string[] Marked = [".md", ".markdown", ".hbs", ".html", ".svg", ".xml"];
    private static readonly string[] Written = [".yml", ".yaml", ".css", ".js", ".txt", ".json", ".ics", ".webmanifest", ".csv"];

    private readonly WordReader _reader = new();

    /// <summary>Where a spelling stands: in a theme, in the source of one of these outputs, in another file; else the source, or the output itself where it has none.</summary>
    /// <param name="spelling">The spelling.</param>
    /// <param name="outputs">The outputs that hold it, in order.</param>
    public Location Of(Spelling spelling, IReadOnlyList<string> outputs)
    {
        var own = outputs.Select(sources).OfType<string>().Distinct().ToList();
        var search = WithheldNames.Only(spelling);
        return themes.SelectMany(files.Tree.Files).Concat(own).Concat(files.Tree.Files("content")).Concat(SiteConfigReader.Names.Where(files.Tree.Exists))
            .Where(f => f != spelling.Person.At.File).Distinct().Select(f => In(f, search)).FirstOrDefault(at => at is not null)
            ?? (own.Count > 0 ? new Location(own[0], 1, 1) : new Location(outputs[0]));
    }

    private Location? In(string file, WithheldNames search)
    {
        var path = Encoding.UTF8.GetBytes(file);
        _reader.Output(path, OutputKind.Plain);
        if (search.In(_reader.Text, path).Count > 0) return new Location(file, 1, 1);
        var (marked, ending) = (Marked.Contains(Path.GetExtension(file)), Path.GetExtension(file));
        if ((!marked && !Written.Contains(ending)) || files.Bytes(file) is not { } bytes) return null;
        _reader.Output(bytes, marked ? OutputKind.Markup : OutputKind.Plain);
        var hits = search.In(_reader.Text, bytes).Concat(search.In(_reader.Attributes, bytes)).ToList();
        return hits.Count == 0 ? null : TextPosition.Of(bytes, hits.Min(h => h.Start), new Location(file, 1, 1));
    }
}
