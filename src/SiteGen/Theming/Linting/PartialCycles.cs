using SiteGen.Diagnostics;
using SiteGen.Theming.Syntax;

namespace SiteGen.Theming.Linting;

/// <summary>Finds partials that would never come to an end, as they include themselves, or hardly ever, as each includes the next several times.</summary>
internal sealed class PartialCycles(IReadOnlyDictionary<string, ParsedTemplate> partials)
{
    private const int MaxDepth = 50;
    private const int MaxInclusions = 10_000;
    private static readonly Reach Unknown = new(0, 0);

    private readonly Dictionary<string, Reach> _done = new(StringComparer.Ordinal);
    private readonly List<string> _way = [];

    /// <summary>Reports each cycle once, where it closes, and each excess where it begins.</summary>
    public void Report()
    {
        foreach (var name in partials.Keys) Visit(name);
    }

    // What is over a bound counts as nothing for those that include it, so that it is found once.
    private Reach Visit(string name)
    {
        if (_done.TryGetValue(name, out var known)) return known;
        _done.Add(name, Unknown);
        _way.Add(name);
        var reach = Includes(name);
        _way.RemoveAt(_way.Count - 1);
        if (reach.Depth > MaxDepth || reach.Inclusions > MaxInclusions)
        {
            partials[name].Source.Report(Codes.RefusedSyntax, 0, FormattableString.Invariant($"the partial \"{name}\" includes others over {MaxDepth} deep or {MaxInclusions:N0} times"), "Include fewer, or write a list with {{#each}}.");
            reach = Unknown;
        }

        return _done[name] = reach;
    }

    private Reach Includes(string name)
    {
        var (inclusions, depth) = (0, 0);
        foreach (var include in partials[name].Includes().Where(i => partials.ContainsKey(i.Name)))
        {
            var from = _way.IndexOf(include.Name);
            if (from >= 0)
                partials[name].Source.Report(Codes.PartialCycle, include.Offset, $"the partial \"{include.Name}\" includes itself: {string.Join(" > ", _way.Skip(from).Append(include.Name))}", "Take the inclusion out here; a partial cannot be nested in itself.");
            var inner = from < 0 ? Visit(include.Name) : Unknown;
            (inclusions, depth) = (Math.Min(inclusions + 1 + inner.Inclusions, 2 * MaxInclusions), Math.Max(depth, inner.Depth + 1));
        }

        return new Reach(inclusions, depth);
    }

    /// <summary>How often a partial includes others, directly or through them, and how deep.</summary>
    private sealed record Reach(int Inclusions, int Depth);
}
