using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Yaml;

/// <summary>Reads one YAML document into positioned nodes. Every error becomes a finding; anchors, aliases, tags and merge keys are
/// rejected.</summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 20;
    private readonly IParser _parser;
    private readonly string _text;
    private readonly string _file;
    private readonly int _linesBefore;
    private readonly DiagnosticBag _bag;
    private readonly Stack<(Location At, bool IsBrace)> _brackets = new();
    private int _depth;

    private YamlReader(string text, string file, int linesBefore, DiagnosticBag bag)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        (_text, _file, _linesBefore, _bag) = (text, file, linesBefore, bag);
    }

    /// <summary>The document's top-level map; an empty document is an empty map; null if a finding explains why it is not one.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">The file that contains the YAML.</param>
    /// <param name="linesBefore">The number of lines of the file before the YAML.</param>
    /// <param name="bag">Takes the findings.</param>
    public static YamlMap? Read(ReadOnlySpan<char> text, string file, int linesBefore, DiagnosticBag bag) =>
        ReadNode(text.ToString(), file, linesBefore, bag) switch
        {
            YamlMap map => map,
            YamlScalar { IsEmpty: true } empty => new YamlMap([], empty.At),
            null => null,
            var other => Refuse(bag, other.At),
        };

    /// <summary>Reads the lines with one key and value of a document that cannot be read as a whole.</summary>
    public static YamlMap Readable(ReadOnlySpan<char> text, string file, int linesBefore)
    {
        var (entries, at, quiet) = (new List<YamlEntry>(), new Location(file, linesBefore + 1, 1), new DiagnosticBag());
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            var map = line.IsEmpty || !char.IsAsciiLetter(line[0]) ? null : ReadNode(line.ToString(), file, linesBefore, quiet) as YamlMap;
            if (map is { Entries: [{ Value: not YamlScalar { IsEmpty: true } } entry] }
                && !entries.Exists(e => e.Key.Value == entry.Key.Value)) entries.Add(entry);
            linesBefore++;
        }

        return new YamlMap(entries, at);
    }

    /// <summary>The document's top-level value of any kind, or null if a finding explains why it cannot be read.</summary>
    public static YamlNode? ReadNode(string text, string file, int linesBefore, DiagnosticBag bag)
    {
        var reader = new YamlReader(text, file, linesBefore, bag);
        try
        {
            return reader.Document();
        }
        catch (Exception fault) when (fault is YamlException or ArgumentException or InvalidOperationException)
        {
            reader.Report(fault);
            return null;
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    // On broken escapes and lone surrogates the parser throws exceptions without a location; the location of the last node applies.
    private void Report(Exception fault)
    {
        var mark = fault is YamlException told ? told.Start : _parser.Current?.End ?? default;
        var isOpen = _brackets.Count > 0 && (YamlFaults.IsOpenBracket(fault.Message) || fault is not YamlException);
        var at = isOpen ? _brackets.Peek().At
            : YamlFaults.IsTab(fault.Message) && TabFrom(mark) is { } tab ? tab
            : mark.Line == 0 ? new Location(_file, _linesBefore + 1, 1) : At(mark);
        if (!YamlFaults.IsTab(fault.Message) && !YamlFaults.IsInQuotes(fault.Message) && ReportSlip(at, mark)) return;
        var (message, hint) = isOpen ? YamlFaults.OpenBracket(_brackets.Peek().IsBrace) : YamlFaults.Worded(fault.Message);
        _bag.Add(Codes.BadYaml, at, message, hint);
    }

    // Checks the line of an open bracket first, then the line where the parser gave up.
    private bool ReportSlip(Location at, Mark mark)
    {
        var lines = _text.Split('\n');
        foreach (var line in new[] { at.Line - _linesBefore - 1, (int)mark.Line - 1 }.Where(l => l >= 0).Distinct())
        {
            var index = line;
            if (LineSlip.Find(lines, ref index) is not { } slip) continue;
            _bag.Add(slip.Code, new Location(_file, _linesBefore + index + 1, slip.Column), slip.Message, slip.Hint);
            return true;
        }

        return false;
    }

    // The first tab in the indent of a line.
    private Location? TabFrom(Mark mark)
    {
        var lines = _text.Split('\n');
        for (var line = Math.Max((int)mark.Line - 1, 0); line < lines.Length; line++)
        {
            var tab = lines[line].IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && string.IsNullOrWhiteSpace(lines[line][..tab])) return new Location(_file, _linesBefore + line + 1, tab + 1);
        }

        return null;
    }

    private static YamlMap? Refuse(DiagnosticBag bag, Location at)
    {
        bag.Add(Codes.WrongType, at, "the top level is not a list of \"key: value\" lines", "Write one \"key: value\" on each line.");
        return null;
    }

    private YamlNode Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _)) return new YamlScalar("", false, new Location(_file, _linesBefore + 1, 1));
        _parser.Consume<DocumentStart>();
        var node = Node();
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            throw Refused(second.Start, "a second document begins here", "Keep one document in a file.");
        return node;
    }

    private YamlNode Node()
    {
        if (_parser.Accept<AnchorAlias>(out var alias)) throw Refused(
            alias.Start, "an alias (*name) is used", "Write the value out; a text that begins with * stands in quotation marks.");
        if (_parser.Accept<NodeEvent>(out var node)) RefuseProperties(node);
        if (++_depth > MaxDepth) throw Refused(node!.Start, $"values are nested more than {MaxDepth} deep", "Flatten them.");
        YamlNode read = _parser.Accept<MappingStart>(out _) ? Map() : _parser.Accept<SequenceStart>(out _) ? List() : Scalar();
        _depth--;
        return read;
    }

    private void RefuseProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) throw Refused(
            node.Start, $"an anchor (&{node.Anchor.Value}) is used",
            "Write the value out where it is needed; a text that begins with & stands in quotation marks.");
        if (!node.Tag.IsEmpty) throw Refused(
            node.Start, $"a tag ({node.Tag.Value}) is used", "Leave the tag out; a text that begins with ! stands in quotation marks.");
    }

    private YamlScalar Scalar()
    {
        var scalar = _parser.Consume<Scalar>();
        var at = At(scalar.Start);
        var text = CleanText.Clean(scalar.Value, out var removed);
        if (removed is not null)
            _bag.Add(
                Codes.ControlCharacter, at, $"the value holds {removed}, which is no character of a text",
                "Remove its escape, such as \\x07 or \\uD800.");
        if (_brackets.Count > 0 && scalar.Style == ScalarStyle.Plain && IsTornQuotation(scalar)) throw Torn(scalar);
        return new YamlScalar(text, scalar.Style != ScalarStyle.Plain, at)
        { Comment = scalar.Style == ScalarStyle.Plain ? CommentBehind(scalar.End) : null };
    }

    private Located<string>? CommentBehind(Mark end)
    {
        var rest = _text.AsSpan((int)end.Index);
        var blanks = rest.IndexOfAnyExcept(' ', '\t');
        if (blanks <= 0 || rest[blanks] != '#') return null;
        rest = rest[blanks..];
        var line = rest.IndexOf('\n');
        return new Located<string>(
            (line < 0 ? rest : rest[..line]).TrimEnd().ToString(),
            new Location(_file, (int)end.Line + _linesBefore, (int)end.Column + blanks));
    }

    // A typographic quotation that the parser splits at a comma or a colon.
    private bool IsTornQuotation(Scalar scalar) =>
        Quoting.Opens(scalar.Value) && !Quoting.Closes(scalar.Value) && RestOfLine(scalar.End).IndexOfAny(Quoting.Closing) >= 0;

    private ReadOnlySpan<char> RestOfLine(Mark from)
    {
        var rest = _text.AsSpan((int)from.Index);
        return rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;
    }

    private RefusedException Torn(Scalar scalar)
    {
        var rest = RestOfLine(scalar.Start)[1..];
        var text = rest[..rest.IndexOfAny(Quoting.Closing)].ToString();
        _bag.Add(
            Codes.TypographicQuotes, At(scalar.Start),
            $"{scalar.Value[0]} is a letter to YAML, not a quotation mark: the text ends at \"{scalar.Value}\"",
            $"Write {Quoting.Quoted(text)}.");
        return new RefusedException();
    }

    private YamlList List()
    {
        var start = _parser.Consume<SequenceStart>();
        var at = At(start.Start);
        var items = new List<YamlNode>();
        if (start.Style == SequenceStyle.Flow) _brackets.Push((at, IsBrace: false));
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Node());
        if (start.Style == SequenceStyle.Flow) _brackets.Pop();
        return new YamlList(items, at);
    }

    private YamlMap Map()
    {
        var start = _parser.Consume<MappingStart>();
        var at = At(start.Start);
        if (start.Style == MappingStyle.Flow) _brackets.Push((at, IsBrace: true));
        var entries = new List<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out var end))
        {
            var (key, value) = (Key(), Node());
            if (seen.Add(key.Value)) entries.Add(new YamlEntry(key, value));
            else _bag.Add(Codes.DuplicateKey, key.At, $"the key \"{key.Value}\" stands twice", "Keep one of them.");
        }

        if (start.Style == MappingStyle.Flow) _brackets.Pop();
        return new YamlMap(entries, at);
    }

    private YamlScalar Key()
    {
        if (!_parser.Accept<Scalar>(out var scalar))
            throw Refused(_parser.Current!.Start, "a key is not a plain word", "Write \"key: value\".");
        RefuseProperties(scalar);
        var key = Scalar();
        if (key is { Value: "<<", Quoted: false }) throw Refused(scalar.Start, "a merge key (<<) is used", "Write the keys out.");
        return key;
    }

    private Location At(Mark mark) => new(_file, (int)mark.Line + _linesBefore, (int)mark.Column);

    private RefusedException Refused(Mark mark, string what, string hint)
    {
        _bag.Add(Codes.RefusedYaml, At(mark), what, hint);
        return new RefusedException();
    }

    private sealed class RefusedException : Exception;
}
