using System.Collections.Concurrent;

namespace SiteGen.Diagnostics;

/// <summary>Collects the findings of a run from any number of threads and gives them back in one stable order.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentBag<Diagnostic> _found = [];
    private readonly ConcurrentDictionary<string, (int First, int Last)[]> _concealed = new(StringComparer.Ordinal);

    /// <summary>Whether a finding of error severity was added.</summary>
    public bool HasErrors => _found.Any(d => d.Severity == Severity.Error);

    /// <summary>Adds one finding.</summary>
    public void Add(Code code, Location location, string message, string hint, string page = "") =>
        _found.Add(new Diagnostic(code, location, message, hint, page));

    /// <summary>Keeps lines of a file from being printed beside findings, those before as well as those to come.</summary>
    public void Conceal(string file, params (int First, int Last)[] lines) => _concealed[file] = lines;

    /// <summary>How many findings of this severity there are.</summary>
    public int Count(Severity severity) => OncePerFile(_found.Distinct()).Count(d => d.Severity == severity);

    /// <summary>All findings, each once, by file, line, code, column and message in ordinal order.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. OncePerFile(_found.Distinct()).Select(d => IsConcealed(d) ? Concealed(d) : d)
            .OrderBy(d => d.Location.File, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Line)
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .ThenBy(d => d.Page, StringComparer.Ordinal)];

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
            .First();
        return several.Count == 1 ? first : first with { Message = $"{first.Message} (the first of {several.Count} in this file)" };
    }

    private static Diagnostic Concealed(Diagnostic finding) => finding.Code.QuotesLine
        ? finding with { IsConcealed = true, Message = PartlyShown.Quotations(finding.Message), Hint = PartlyShown.Quotations(finding.Hint) }
        : finding with { IsConcealed = true };

    private bool IsConcealed(Diagnostic finding) =>
        finding.Code.HidesLine || (_concealed.TryGetValue(finding.Location.File, out var lines) && lines.Any(l => l.First <= finding.Location.Line && finding.Location.Line <= l.Last));
}
