namespace SiteGen.Diagnostics;

/// <summary>Shortens gated text that findings quote; quotes of engine words, such as a suggested key, stay.</summary>
/// <param name="text">The text of the file with the gated lines.</param>
internal sealed partial class GatedQuotations(string text)
{
    // Fewer letters reveal hardly anything.
    private const int Shortest = 4;

    private readonly string[] _lines = text.Split('\n');
    private readonly string _letters = Letters(text);

    /// <summary>Returns the finding without gated text, so that anybody may read it in a log.</summary>
    public Diagnostic Apply(Diagnostic finding)
    {
        var line = finding.Location.Line is var number && number >= 1 && number <= _lines.Length ? _lines[number - 1] : "";
        var hidden = new List<string>();
        var message = Masked(finding.Message, line, hidden);
        return finding with { Message = message, Hint = WithoutDerived(Masked(finding.Hint, line, hidden), hidden) };
    }

    // A value may contain quotation marks.
    private string Masked(string sentence, string line, List<string> hidden)
    {
        if (Longest().Match(sentence) is { Success: true } all
            && all.Value.AsSpan(1, all.Length - 2).Contains('"')
            && IsGated(all.Groups[1].Value, line))
            return Longest().Replace(sentence, q => Masked(q, hidden));
        return Each().Replace(sentence, q => IsGated(q.Groups[1].Value, line) ? Masked(q, hidden) : q.Value);
    }

    private static string Masked(Match quotation, List<string> hidden)
    {
        hidden.Add(quotation.Groups[1].Value);
        return $"\"{PartlyShown.Text(quotation.Groups[1].Value)}\"";
    }

    // Long texts often contain single engine words by chance, so a single word is compared only with the finding's own line.
    private bool IsGated(string quoted, string line)
    {
        if (quoted.StartsWith("content/", StringComparison.Ordinal)) return false;
        if (IsWord(quoted)) return quoted != Key(line) && Words().Matches(line).Any(w => w.Value == quoted);
        return Letters(quoted) is { Length: > 0 } letters && _letters.Contains(letters, StringComparison.Ordinal);
    }

    // A hint may show a corrected form of the value, such as an address with its scheme.
    private static string WithoutDerived(string hint, List<string> hidden)
    {
        var values = hidden.Select(Letters).Where(v => v.Length >= Shortest).ToList();
        return values.Count == 0
            ? hint
            : Token().Replace(
                hint,
                t => values.Exists(v => Letters(t.Value).Contains(v, StringComparison.Ordinal)) ? PartlyShown.Text(t.Value) : t.Value);
    }

    // Keys are engine words.
    private static string Key(string line) => line.Split(':')[0].Trim(' ', '-', '{');

    private static bool IsWord(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || c is '-' or '_');

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex("\"(.*)\"", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Longest();

    [GeneratedRegex("\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Each();

    [GeneratedRegex("[a-z_-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("[^\\s\"]*[^\\s\".:;,]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
