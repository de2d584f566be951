using System.Buffers;
using SiteGen.Diagnostics;

namespace SiteGen.Yaml;

/// <summary>Reads what most front matter is, lines of <c>key: value</c> with plain or quoted texts and brackets on one line, without the
/// parser's cost. It reads exactly what the parser would, or gives up.</summary>
internal ref struct PlainLines
{
    private const int MostEntries = 64;
    private const int LongestKey = 100;

    // What may stand in any value: printable, and in NFC whatever stands beside it.
    private static readonly SearchValues<char> Text = SearchValues.Create([.. Range(' ', '~'), .. Range('\u00A1', '\u02FF')]);
    private static readonly SearchValues<char> Word =
        SearchValues.Create([.. Range('a', 'z'), .. Range('A', 'Z'), .. Range('0', '9'), '_', '-']);

    // What ends a plain text in brackets, or makes it need a closer look.
    private static readonly SearchValues<char> Signs = SearchValues.Create(",[]{}:#?&*!|>%@`'\"\\");

    private readonly ReadOnlySpan<char> _line;
    private readonly string _file;
    private readonly int _number;
    private int _at;

    private PlainLines(ReadOnlySpan<char> line, string file, int number)
    {
        _line = line;
        (_file, _number) = (file, number);
    }

    private readonly Location Here => new(_file, _number, _at + 1);

    /// <summary>The map that the lines are; null where only the parser can tell.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="linesBefore">How many lines of the file stand before it.</param>
    public static YamlMap? Read(ReadOnlySpan<char> text, string file, int linesBefore)
    {
        var entries = new List<YamlEntry>();
        var lines = text.TrimEnd('\n');
        foreach (var range in lines.Split('\n'))
        {
            var line = lines[range].TrimEnd(' ');
            if (line.IndexOfAnyExcept(Text) >= 0 || !Add(entries, new PlainLines(line, file, ++linesBefore).Entry(inBrackets: false)))
                return null;
        }

        return new YamlMap(entries, entries[0].Key.At);
    }

    /// <summary>The lines that can be read by themselves, of a text that cannot be read as a whole.</summary>
    public static YamlMap Readable(ReadOnlySpan<char> text, string file, int linesBefore)
    {
        var entries = new List<YamlEntry>();
        var first = new Location(file, linesBefore + 1, 1);
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].TrimEnd(' ');
            linesBefore++;
            if (line.Length > 0 && line.IndexOfAnyExcept(Text) < 0)
                Add(entries, new PlainLines(line, file, linesBefore).Entry(inBrackets: false));
        }

        return new YamlMap(entries, first);
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);

    private static bool Add(List<YamlEntry> entries, YamlEntry? entry)
    {
        if (entry is null || entries.Count == MostEntries || entries.Exists(e => e.Key.Value == entry.Key.Value)) return false;
        entries.Add(entry);
        return true;
    }

    private YamlEntry? Entry(bool inBrackets)
    {
        var length = _line[_at..].IndexOfAnyExcept(Word);
        if (length is <= 0 or > LongestKey || !char.IsAsciiLetter(_line[_at]) || !_line[(_at + length)..].StartsWith(": ")) return null;
        var key = new YamlScalar(_line.Slice(_at, length).ToString(), false, Here);
        _at += length + 1;
        PassSpaces();
        var value = inBrackets ? Scalar(inBrackets) : Value();
        return value is null ? null : new YamlEntry(key, value);
    }

    private YamlNode? Value()
    {
        YamlNode? value = Next switch
        {
            '[' => List(),
            '{' => Map(),
            _ => Scalar(inBrackets: false),
        };
        return _at == _line.Length ? value : null;
    }

    private readonly char Next => _at < _line.Length ? _line[_at] : '\0';

    private YamlScalar? Scalar(bool inBrackets)
    {
        var (at, from) = (Here, _at);
        if (Next is '"' or '\'')
        {
            var length = _line[(_at + 1)..].IndexOfAny(Next, '\\');
            if (length < 0 || _line[_at + 1 + length] == '\\') return null;
            _at += length + 2;
            if (Next == _line[from]) return null;
            var quoted = new YamlScalar(_line.Slice(from + 1, length).ToString(), true, at);
            PassSpaces();
            return quoted;
        }

        if (!char.IsLetterOrDigit(Next)) return null;
        var rest = _line[_at..];
        var end = inBrackets ? rest.IndexOfAny(Signs) : rest.Length;
        if (end < 0 || (!inBrackets && (rest.Contains(": ", StringComparison.Ordinal)
            || rest.EndsWith(":")
            || rest.Contains(" #", StringComparison.Ordinal)))) return null;
        _at += end;
        return new YamlScalar(rest[..end].TrimEnd(' ').ToString(), false, at);
    }

    private YamlList? List()
    {
        var (at, items) = (Here, new List<YamlNode>());
        while (Begins(items.Count == 0, ']'))
        {
            if (Scalar(inBrackets: true) is not { } item) return null;
            items.Add(item);
        }

        return Ends(']') ? new YamlList(items, at) : null;
    }

    private YamlMap? Map()
    {
        var (at, entries) = (Here, new List<YamlEntry>());
        while (Begins(entries.Count == 0, '}'))
            if (!Add(entries, Entry(inBrackets: true))) return null;
        return Ends('}') ? new YamlMap(entries, at) : null;
    }

    // Passes the opening bracket or a comma, up to the next item if there is to be one.
    private bool Begins(bool isFirst, char close)
    {
        if (!isFirst && Next != ',') return false;
        _at++;
        PassSpaces();
        return !isFirst || Next != close;
    }

    private bool Ends(char close)
    {
        if (Next != close) return false;
        _at++;
        return true;
    }

    private void PassSpaces()
    {
        while (Next == ' ') _at++;
    }
}
