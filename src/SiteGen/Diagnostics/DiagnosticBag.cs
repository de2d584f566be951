namespace SiteGen.Diagnostics;

/// <summary>Collects the findings of a run from any number of threads and returns them in a stable order.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentBag<Diagnostic> _found = [];
    private readonly ConcurrentDictionary<string, (int First, int Last)[]> _concealed = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, (int First, int Last)[]> _gated = new(StringComparer.Ordinal);

    /// <summary>Shortens withheld names in every message, because others read build logs. Set as soon as the withheld people are
    /// known.</summary>
    public Func<string, string> InPart { get; set; } = text => text;

    /// <summary>Returns the text of a file, which is searched for gated words that findings quote; null if there is none.</summary>
    public Func<string, string?> TextOf { get; set; } = _ => null;

    /// <summary>Whether a finding of error severity was added.</summary>
    public bool HasErrors => _found.Any(d => d.Severity == Severity.Error);

    /// <summary>Whether there is a finding with this code.</summary>
    public bool Has(Code code) => _found.Any(d => d.Code == code);

    /// <summary>Adds one finding.</summary>
    public void Add(Code code, Location location, string message, string hint, string page = "") =>
        _found.Add(new Diagnostic(code, location, message, hint, page));

    /// <summary>Prevents lines of a file from being printed with findings, both earlier and later ones.</summary>
    public void Conceal(string file, params (int First, int Last)[] lines) => _concealed[file] = lines;

    /// <summary>Shortens the quotes in findings on gated lines of a file, both earlier and later ones.</summary>
    public void HideQuotations(string file, params (int First, int Last)[] lines) => _gated[file] = lines;

    /// <summary>Counts the findings of a severity.</summary>
    public int Count(Severity severity) => OncePerFile(_found.Distinct()).Count(d => d.Severity == severity);

    /// <summary>Returns all findings without duplicates, ordered by file, line, code, column and message (ordinal).</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        var texts = new Dictionary<string, GatedQuotations>(StringComparer.Ordinal);
        return [.. OncePerFile(_found.Distinct())
            .Select(d => IsConcealed(d) ? Concealed(d) : d)
            .Select(d => IsWithin(_gated, d) ? Quotations(d.Location.File, texts).Apply(d) : d)
            .Select(Named)
            .Distinct()
            .OrderBy(d => d.Location.File, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Line)
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .ThenBy(d => d.Page, StringComparer.Ordinal)
            .ThenBy(d => d.Hint, StringComparer.Ordinal)];
    }

    private static IEnumerable<Diagnostic> OncePerFile(IEnumerable<Diagnostic> found)
    {
        var gathered = found.ToLookup(d => d.Code.OncePerFile);
        return gathered[false].Concat(gathered[true].GroupBy(d => (d.Code, d.Location.File), (_, several) => First([.. several])));
    }

    private static Diagnostic First(IReadOnlyList<Diagnostic> several)
    {
        var first = several
            .OrderBy(d => d.Location.Line)
            .ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .ThenBy(d => d.Hint, StringComparer.Ordinal)
            .First();
        return several.Count == 1 ? first : first with { Message = $"{first.Message} (the first of {several.Count} in this file)" };
    }

    private static Diagnostic Concealed(Diagnostic finding) => finding.Code.QuotesLine
        ? finding with
        {
            IsConcealed = true,
            Message = PartlyShown.Quotations(finding.Message),
            Hint = PartlyShown.Quotations(finding.Hint)
        }
        : finding with { IsConcealed = true };

    private GatedQuotations Quotations(string file, Dictionary<string, GatedQuotations> texts)
    {
        if (!texts.TryGetValue(file, out var known)) texts[file] = known = new GatedQuotations(TextOf(file) ?? "");
        return known;
    }

    // If a message contains a withheld name, the source line contains it too.
    private Diagnostic Named(Diagnostic finding)
    {
        var (message, hint) = (InPart(finding.Message), InPart(finding.Hint));
        return message == finding.Message && hint == finding.Hint
            ? finding
            : finding with { Message = message, Hint = hint, IsConcealed = true };
    }

    private bool IsConcealed(Diagnostic finding) => finding.Code.HidesLine || IsWithin(_concealed, finding);

    private static bool IsWithin(ConcurrentDictionary<string, (int First, int Last)[]> files, Diagnostic finding) =>
        files.TryGetValue(finding.Location.File, out var lines)
            && lines.Any(l => l.First <= finding.Location.Line && finding.Location.Line <= l.Last);
}

/// <summary>Shortens texts in messages, because others read build logs.</summary>
internal static partial class PartlyShown
{
    private const int Shown = 2;

    /// <summary>Returns the first and last two characters, enough to find the text again but not to reveal it; nothing of a short
    /// text.</summary>
    public static string Text(string text)
    {
        var characters = text.EnumerateRunes().ToList();
        return characters.Count < 4 * Shown ? "…" : $"{string.Concat(characters.Take(Shown))}…{string.Concat(characters.TakeLast(Shown))}";
    }

    /// <summary>Shortens the quoted texts of a sentence.</summary>
    public static string Quotations(string sentence) => Quotation().Replace(sentence, q => $"\"{Text(q.Groups[1].Value)}\"");

    [GeneratedRegex("\"(.*)\"", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Quotation();
}
