using SiteGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Yaml;

/// <summary>Reads one YAML document into positioned nodes. Every fault becomes a finding; anchors, aliases, tags and merge keys are refused.</summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 20;
    private readonly IParser _parser;
    private readonly string _text;
    private readonly string _file;
    private readonly int _linesBefore;
    private readonly DiagnosticBag _bag;
    private readonly Stack<Location> _brackets = new();
    private int _depth;

    private YamlReader(string text, string file, int linesBefore, DiagnosticBag bag)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        (_text, _file, _linesBefore, _bag) = (text, file, linesBefore, bag);
    }

    /// <summary>The document's top map; an empty document is an empty map; null when a finding says why not.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="linesBefore">How many lines of the file stand before it.</param>
    /// <param name="bag">Takes the findings.</param>
    public static YamlMap? Read(ReadOnlySpan<char> text, string file, int linesBefore, DiagnosticBag bag) =>
        PlainLines.Read(text, file, linesBefore) ?? ReadNode(text.ToString(), file, linesBefore, bag) switch
        {
            YamlMap map => map,
            YamlScalar { IsEmpty: true } empty => new YamlMap([], empty.At),
            null => null,
            var other => Refuse(bag, other.At),
        };

    /// <summary>The document's top value of any shape, or null when a finding says why not.</summary>
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

    // Besides its own exception the parser lets others escape on broken escapes and lone signs. They tell no place: then the last one read counts.
    private void Report(Exception fault)
    {
        var (message, hint) = YamlFaults.Worded(fault.Message);
        var mark = fault is YamlException told ? told.Start : _parser.Current?.End ?? default;
        var at = _brackets.Count > 0 && YamlFaults.IsOpenBracket(fault.Message) ? _brackets.Peek()
            : YamlFaults.IsTab(fault.Message) && TabFrom(mark) is { } tab ? tab
            : mark.Line == 0 ? new Location(_file, _linesBefore + 1, 1) : At(mark);
        _bag.Add(Codes.BadYaml, at, message, hint);
    }

    // The first tab among the spaces that a line begins with.
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
        if (_parser.Accept<DocumentStart>(out var second)) throw Refused(second.Start, "a second document begins here", "Keep one document in a file.");
        return node;
    }

    private YamlNode Node()
    {
        if (_parser.Accept<AnchorAlias>(out var alias)) throw Refused(alias.Start, "an alias (*name) is used", "Write the value out; a text that begins with * stands in quotation marks.");
        if (_parser.Accept<NodeEvent>(out var node)) RefuseProperties(node);
        if (++_depth > MaxDepth) throw Refused(node!.Start, $"values are nested more than {MaxDepth} deep", "Flatten them.");
        YamlNode read = _parser.Accept<MappingStart>(out _) ? Map() : _parser.Accept<SequenceStart>(out _) ? List() : Scalar();
        _depth--;
        return read;
    }

    private void RefuseProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) throw Refused(node.Start, $"an anchor (&{node.Anchor.Value}) is used", "Write the value out where it is needed; a text that begins with & stands in quotation marks.");
        if (!node.Tag.IsEmpty) throw Refused(node.Start, $"a tag ({node.Tag.Value}) is used", "Leave the tag out; a text that begins with ! stands in quotation marks.");
    }

    private YamlScalar Scalar()
    {
        var scalar = _parser.Consume<Scalar>();
        var at = At(scalar.Start);
        var text = CleanText.Of(scalar.Value, out var removed);
        if (removed is { } character)
            _bag.Add(Codes.ControlCharacter, at, $"the value holds U+{(int)character:X4}, which is no character of a text", "Remove its escape, such as \\x07 or \\uD800.");
        return new YamlScalar(text, scalar.Style != ScalarStyle.Plain, at);
    }

    private YamlList List()
    {
        var start = _parser.Consume<SequenceStart>();
        var at = At(start.Start);
        var items = new List<YamlNode>();
        if (start.Style == SequenceStyle.Flow) _brackets.Push(at);
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Node());
        if (start.Style == SequenceStyle.Flow) _brackets.Pop();
        return new YamlList(items, at);
    }

    private YamlMap Map()
    {
        var start = _parser.Consume<MappingStart>();
        var at = At(start.Start);
        if (start.Style == MappingStyle.Flow) _brackets.Push(at);
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
        if (!_parser.Accept<Scalar>(out var scalar)) throw Refused(_parser.Current!.Start, "a key is not a plain word", "Write \"key: value\".");
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
