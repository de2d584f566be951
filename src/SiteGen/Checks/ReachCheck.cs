namespace SiteGen.Checks;

/// <summary>Checks that visitors can reach every page of the sitemap by links from the home page.</summary>
/// <param name="outputs">The outputs.</param>
/// <param name="sourceOf">Returns the source of an output, or null.</param>
/// <param name="unbuilt">The links of pages that are not built, which also count.</param>
/// <param name="bag">Receives the findings.</param>
internal sealed class ReachCheck(OutputAddresses outputs, Func<string, string?> sourceOf, UnbuiltLinks unbuilt, DiagnosticBag bag)
{
    private const string Page = "index.html";
    private readonly Dictionary<int, string> _files = outputs.Named.ToDictionary(n => n.Value, n => n.Key);
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);

    /// <summary>Adds a finding for each page that no link leads to, but none for the pages reachable from it.</summary>
    public void Run()
    {
        Follow(Page);
        var unreached = Listed().Where(p => !_reached.Contains(p)).ToList();
        foreach (var page in unreached.Where(p => unbuilt.LeadTo($"/{p[..^Page.Length]}"))) Follow(page);
        foreach (var page in unreached.OrderBy(p => p.Length).ThenBy(p => p, StringComparer.Ordinal))
            if (Follow(page)) Report(page);
    }

    private IEnumerable<string> Listed() =>
        from output in outputs.Outputs
        where output.Key.StartsWith("sitemap", StringComparison.Ordinal) && output.Key.EndsWith(".xml", StringComparison.Ordinal)
        from number in output.Value.Links
        where _files[number].EndsWith(Page, StringComparison.Ordinal)
        select _files[number];

    private bool Follow(string page)
    {
        if (!_reached.Add(page)) return false;
        var open = new Stack<string>([page]);
        while (open.TryPop(out var file))
            foreach (var number in outputs.Outputs.GetValueOrDefault(file)?.Links ?? [])
                if (FileOf(number) is { } next && _reached.Add(next)) open.Push(next);
        return true;
    }

    private string FileOf(int number) => outputs.Outputs.ContainsKey(_files[number]) ? _files[number] : $"{_files[number]}/{Page}";

    private void Report(string page)
    {
        var source = sourceOf(page);
        bag.Add(Codes.UnreachedPage, new Location(source ?? "site.yml"),
            $"no links lead from the home page to /{page[..^Page.Length]}, which the sitemap lists",
            source is null
                ? "Name it in a menu of site.yml, or let the theme link to it."
                : "Link to it from another page or name it in a menu of site.yml, or write \"index: no\" if nobody is to find it.");
    }
}
