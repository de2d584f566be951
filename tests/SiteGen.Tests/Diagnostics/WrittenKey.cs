using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Tests.Diagnostics;

/// <summary>A key as it stands in a file, on a line of its own, and what can be done to it.</summary>
/// <param name="File">The file.</param>
/// <param name="Path">The dotted path as the reader asks for it.</param>
/// <param name="Name">The key.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Value">Its value.</param>
internal sealed record WrittenKey(string File, string Path, string Name, int Line, int Column, YamlNode Value)
{
    private string[] Lines => Encoding.UTF8.GetString(FullSite.Files[File]).Split('\n');

    /// <summary>The number of lines that the key takes with its value.</summary>
    private int Length => 1 + Lines.Skip(Line).TakeWhile(l => l.Length - l.TrimStart(' ').Length >= Column && l.Trim().Length > 0).Count();

    /// <summary>The line behind the key and its value.</summary>
    public int LineBehind => Line + Length;

    /// <summary>Every key of a file that its reader asks for; names that are the editor's own are passed over.</summary>
    public static IReadOnlyList<WrittenKey> Of(string file)
    {
        var bag = new DiagnosticBag();
        var text = SourceText.Decode(file, FullSite.Files[file], bag)!;
        var isPage = file.EndsWith(".md", StringComparison.Ordinal);
        var yaml = isPage ? text.Lines(2, FrontMatterLines.End(text, bag) - 1) : text.Text;
        var start = file.EndsWith("metrics.yml", StringComparison.Ordinal) ? "metrics." : "";
        return [.. In(YamlReader.ReadNode(yaml, file, isPage ? 1 : 0, bag)!, start, FullReading.Asked(file))];
    }

    /// <summary>The file with the key written otherwise.</summary>
    public string Renamed(string name) => Changed(Prefix + name + Lines[Line - 1][(Column - 1 + Name.Length)..], Line);

    /// <summary>The file with another value, on the key's own line.</summary>
    public string With(string value) => Changed($"{Prefix}{Name}:{value}", Line + Length - 1);

    /// <summary>Gives the key another value in the lines of its file, of which those behind it may have been changed before.</summary>
    public void Put(List<string> lines, string value)
    {
        lines.RemoveRange(Line - 1, Length);
        lines.Insert(Line - 1, $"{Prefix}{Name}: {value}");
    }

    /// <summary>The file with the key once more behind its value.</summary>
    public string Twice() => string.Join('\n', [.. Lines[..(LineBehind - 1)], new string(' ', Column - 1) + Name + ": again", .. Lines[(LineBehind - 1)..]]);

    private string Prefix => Lines[Line - 1][..(Column - 1)];

    private string Changed(string line, int last) => string.Join('\n', [.. Lines[..(Line - 1)], line, .. Lines[last..]]);

    private static IEnumerable<WrittenKey> In(YamlNode node, string prefix, HashSet<string> asked) => node switch
    {
        YamlMap map => map.Entries.SelectMany(e => In(e, prefix, asked)),
        YamlList list => list.Items.SelectMany(i => In(i, prefix, asked)),
        _ => [],
    };

    private static IEnumerable<WrittenKey> In(YamlEntry entry, string prefix, HashSet<string> asked)
    {
        var path = prefix + entry.Key.Value;
        if (!asked.Contains(path)) return asked.Any(a => a.StartsWith(prefix + "*.", StringComparison.Ordinal)) ? In(entry.Value, prefix + "*.", asked) : [];
        var at = entry.Key.At;
        return In(entry.Value, path + (entry.Value is YamlList ? "[]." : "."), asked).Prepend(new WrittenKey(at.File, path, entry.Key.Value, at.Line, at.Column, entry.Value));
    }
}
