using SiteGen.Diagnostics;

namespace SiteGen.Theming.Linting;

/// <summary>Finds partials that include themselves, directly or through others; they would never come to an end.</summary>
internal sealed class PartialCycles(IReadOnlyDictionary<string, ParsedTemplate> partials)
{
    private readonly HashSet<string> _done = [];
    private readonly List<string> _way = [];

    /// <summary>Reports each cycle once, where it closes.</summary>
    public void Report()
    {
        foreach (var name in partials.Keys) Visit(name);
    }

    private void Visit(string name)
    {
        if (!_done.Add(name)) return;
        _way.Add(name);
        foreach (var include in partials[name].Includes().Where(i => partials.ContainsKey(i.Name)))
        {
            var from = _way.IndexOf(include.Name);
            if (from < 0) Visit(include.Name);
            else
                partials[name].Source.Report(Codes.PartialCycle, include.Offset, $"the partial \"{include.Name}\" includes itself: {string.Join(" > ", _way.Skip(from).Append(include.Name))}", "Take the inclusion out here; a partial cannot be nested in itself.");
        }

        _way.RemoveAt(_way.Count - 1);
    }
}
