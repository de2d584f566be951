using SiteGen.Yaml;

namespace SiteGen.Source;

/// <summary>Reads the <c>{name=value flag}</c> list of a colon line. Every error is a finding with its column.</summary>
internal sealed class AttributeReader
{
    private static readonly string[] PostKeys = ["n", "by", "date", "likes", "accepted", "reply-to", "edited"];
    private static readonly string[] OmittedKeys = ["count"];

    // Limits that keep the totals of a page within the range of an integer.
    private const int MaxOmitted = 20_000;
    private const int MaxLikes = 1_000_000;

    private readonly Dictionary<string, Located<string>> _values = new(StringComparer.Ordinal);
    private readonly string _file;
    private string _last = "";
    private readonly int _line;
    private readonly DiagnosticBag _bag;

    private AttributeReader(string file, int line, DiagnosticBag bag) => (_file, _line, _bag) = (file, line, bag);

    private Location Start => new(_file, _line, 1);

    /// <summary>Reads the header of a post; an invalid header returns a placeholder, so that the scan continues.</summary>
    public static PostHeader Post(ReadOnlySpan<char> line, Location at, int ordinal, DiagnosticBag bag)
    {
        var reader = new AttributeReader(at.File, at.Line, bag);
        var isRead = reader.TryRead(line, PostKeys);
        var by = reader.Find("by");
        if (isRead && by is null) bag.Add(
            Codes.PostWithoutAuthor, at, "the post does not say who wrote it",
            "Add by=<person id>, the name of a file in content/people/.");
        return new PostHeader(
            reader.Number("n", 1)?.Value ?? ordinal, by ?? new Located<string>("", at), reader.Date("date"),
            reader.Number("likes", 0, MaxLikes)?.Value, reader._values.ContainsKey("accepted"), reader.Number("reply-to", 1), reader.Edit(),
            at);
    }

    /// <summary>Reads the number of posts that an omission leaves out.</summary>
    public static int Omitted(ReadOnlySpan<char> line, Location at, DiagnosticBag bag)
    {
        var reader = new AttributeReader(at.File, at.Line, bag);
        var isRead = reader.TryRead(line, OmittedKeys);
        if (reader.Number("count", 1, MaxOmitted) is { } count) return count.Value;
        if (isRead && !reader._values.ContainsKey("count"))
            bag.Add(Codes.BadAttribute, at, "the omission does not say how many posts it leaves out", "Write :::omitted {count=3}.");
        return 1;
    }

    private bool TryRead(ReadOnlySpan<char> line, string[] known)
    {
        var open = line.IndexOf('{');
        var close = line.LastIndexOf('}');
        if (open < 0 || close < open || !line[(close + 1)..].IsWhiteSpace() || line[open..close].LastIndexOf('{') > 0)
        {
            Fault(
                Math.Max(open, 0), "the attributes are not written as {name=value …}",
                "Write them in one pair of braces at the end of the line.");
            return false;
        }

        for (var at = open + 1; at < close;)
        {
            var length = LengthOfFirst(line[at..close]);
            if (length > 0) Take(line.Slice(at, length).ToString(), at, known);
            at += Math.Max(length, 1);
        }

        return true;
    }

    // A quoted value may contain blanks.
    private static int LengthOfFirst(ReadOnlySpan<char> attributes)
    {
        var blank = attributes.IndexOfAny(' ', '\t') is >= 0 and var found ? found : attributes.Length;
        var quote = attributes.IndexOf("=\"");
        return quote >= 0 && quote < blank && attributes[(quote + 2)..].IndexOf('"') is >= 0 and var end ? quote + end + 3 : blank;
    }

    private void Take(string word, int at, string[] known)
    {
        var split = word.IndexOf('=', StringComparison.Ordinal);
        var (name, value) = split < 0 ? (word, "") : (word[..split], word[(split + 1)..]);
        if (value is ['"', .. var inner, '"']) value = inner;
        if (split < 0 && IsSecondName(word, known)) _values["by"] = _values["by"] with { Value = $"{_values["by"].Value} {word}" };
        else if (!known.Contains(name))
            Fault(at, $"unknown attribute \"{name}\"", Suggestion.For(name, known, $"Known here: {string.Join(", ", known)}."));
        else if (name == "accepted" && split >= 0) Fault(at, "\"accepted\" takes no value", "Write accepted alone.");
        else if (name != "accepted" && value.Length == 0)
            Fault(at, $"\"{name}\" has no value", $"Write {name}=… without spaces, or leave it out.");
        else if (!_values.TryAdd(name, new Located<string>(value, new Location(_file, _line, at + 1))))
            Fault(at, $"\"{name}\" stands twice", "Keep one.");
        if (known.Contains(name)) _last = name;
    }

    // A name in place of an id continues in a second word.
    private bool IsSecondName(string word, string[] known) =>
        _last == "by"
            && _values.ContainsKey("by")
            && (char.IsUpper(word[0])
                || (char.IsUpper(_values["by"].Value[0]) && word.All(char.IsLetter) && Suggestion.Nearest(word, known) is null));

    private Located<string>? Find(string name) => _values.GetValueOrDefault(name);

    private Located<int>? Number(string name, int min, int max = int.MaxValue)
    {
        if (Find(name) is not { } written) return null;
        if (int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return new Located<int>(number, written.At);
        _bag.Add(
            Codes.BadAttribute, written.At, $"\"{name}\" is \"{written.Value}\"",
            max == int.MaxValue ? $"Write a whole number from {min} on." : $"Write a whole number from {min} to {max}.");
        return null;
    }

    private Located<Moment>? Date(string name)
    {
        if (Find(name) is not { } written) return null;
        if (Moment.TryParse(written.Value, out var moment)) return new Located<Moment>(moment, written.At);
        _bag.Add(Codes.BadDate, written.At, $"\"{written.Value}\" is not a date", DateSlip.Hint(written.Value));
        return null;
    }

    private Edited? Edit()
    {
        if (Find("edited") is not { } written) return null;
        if (written.Value == "typos") return Edited.Typos;
        if (written.Value == "shortened") return Edited.Shortened;
        _bag.Add(Codes.BadAttribute, written.At, $"\"edited\" is \"{written.Value}\"", "Choose typos or shortened.");
        return null;
    }

    private void Fault(int at, string message, string hint) =>
        _bag.Add(Codes.BadAttribute, Start with { Column = at + 1 }, message, hint);
}
