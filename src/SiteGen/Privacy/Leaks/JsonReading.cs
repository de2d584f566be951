namespace SiteGen.Privacy.Leaks;

/// <summary>Reads the strings of JSON, well-formed or nearly so.</summary>
internal sealed class JsonReading(OutputText to)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("{}[]:,");

    private static readonly string[] Makers = ["author", "authors", "creator", "editor", "contributor", "by"];

    private readonly DecodedText _value = new();

    // The current depth, and the depth at which a creator is named.
    private int _depth, _makerDepth;
    private string _key = "";

    /// <summary>Handles a value that is HTML.</summary>
    public Action<string, int>? Html { get; set; }

    /// <summary>Reads a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">Where it begins in the file.</param>
    public void Read(ReadOnlySpan<char> json, int source)
    {
        // An HTML string may itself contain JSON.
        var outer = (_depth, _makerDepth, _key);
        (_depth, _makerDepth, _key) = (0, int.MaxValue, "");
        for (var at = 0; at < json.Length;)
        {
            if (json[at] == '"')
            {
                var end = StringEnd(json, at + 1);
                ReadString(json[(at + 1)..end], source + at + 1, json[Math.Min(json.Length, end + 1)..].TrimStart());
                at = end + 1;
                continue;
            }

            at += Signs.Contains(json[at]) ? Sign(json[at]) : Bare(json[at..], source + at);
        }

        (_depth, _makerDepth, _key) = outer;
    }

    private int Sign(char sign)
    {
        _depth += sign is '{' or '[' ? 1 : sign is '}' or ']' ? -1 : 0;
        if (_depth < _makerDepth) _makerDepth = int.MaxValue;
        return 1;
    }

    // Numbers and keywords; in malformed JSON, everything else.
    private int Bare(ReadOnlySpan<char> rest, int source)
    {
        var length = rest.IndexOfAny("\"{}[]:,") is var found && found < 0 ? rest.Length : found;
        if (rest[..length].ContainsAnyExcept(" \t\r\n")) to.Code.AddDecoded(rest[..length], source);
        return length;
    }

    private static int StringEnd(ReadOnlySpan<char> json, int at)
    {
        while (at < json.Length)
        {
            var next = json[at..].IndexOfAny('"', '\\');
            if (next < 0) return json.Length;
            at += next;
            if (json[at] == '"') return at;
            at += 2;
        }

        return json.Length;
    }

    private void ReadString(ReadOnlySpan<char> text, int source, ReadOnlySpan<char> behind)
    {
        if (behind.StartsWith(":"))
        {
            _key = Key(text);
            if (_makerDepth == int.MaxValue && Makers.Contains(_key)) _makerDepth = _depth;
            else if (_makerDepth == _depth) _makerDepth = int.MaxValue;
            to.Code.Add(text, source);
            to.Code.EndText(source);
            return;
        }

        if (text.Contains('\\'))
        {
            _value.Clear();
            Escapes.AddUnescaped(text, source, _value);
            text = _value.Span;
        }

        if (text.Contains('<') && Html is { } html) html(text.ToString(), source);
        else if (_key is not ("@type" or "@context"))
            to.AddValue(text, source, _makerDepth <= _depth && (_key == "name" || _makerDepth == _depth));
    }

    // The few keys that matter, in the form they are compared in.
    private static string Key(ReadOnlySpan<char> text) =>
        text.Equals("name", StringComparison.Ordinal) ? "name" : text.Length < 16 ? text.ToString() : "";
}
