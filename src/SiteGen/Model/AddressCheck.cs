using SiteGen.Community;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Model;

/// <summary>Checks what stands in addresses: withheld names in slugs and ids, aliases and redirects.</summary>
internal sealed class AddressCheck(Site site, NameMask mask, Permalinks permalinks, DiagnosticBag bag)
{
    private readonly HashSet<string> _old = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the findings.</summary>
    public void Run()
    {
        foreach (var page in site.Pages.All)
        {
            if (mask.InAddress(page.Source.Slug) is { } inSlug) Refuse(page.Source.At, $"the file name \"{page.Source.Slug}\"", inSlug, "Rename the file");
            if (mask.InAddress(page.Id) is { } inId && page.Matter.Id is { } id) Refuse(id.At, $"the id \"{page.Id}\"", inId, "Choose another id");
            foreach (var alias in page.Matter.Discovery.Aliases) Take(alias.Value, alias.At);
        }

        foreach (var redirect in site.Data.Redirects) Take(redirect.From, redirect.At);
        foreach (var redirect in site.Data.Redirects) Target(redirect);

        foreach (var metric in site.Data.Metrics)
            if (mask.InAddress(metric.Id) is { } inMetric) Refuse(metric.At, $"the id \"{metric.Id}\"", inMetric, "Choose another id");
    }

    private void Refuse(Location at, string what, string name, string hint) =>
        bag.Add(Codes.NameInAddress, at, $"{what} carries \"{name}\", a name that may not be shown", $"{hint}; the address must not say it either.");

    private void Take(string written, Location at)
    {
        if (!OldAddress.TryRead(written, out var path))
        {
            bag.Add(Codes.BadAlias, at, $"\"{written}\" is not an old address of this site", "Write its path, such as /old-name/; lists, feeds and media have addresses of their own.");
            return;
        }

        _old.Add(path);
        if (mask.InAddress(path) is { } name) Refuse(at, $"the address \"{path}\"", name, "Remove it");
        else permalinks.Claim(path, at);
    }

    private void Target(Redirect redirect)
    {
        var to = redirect.To;
        if (site.Pages.IsUnread(to)) return;
        if (_old.Contains(to)) bag.Add(Codes.BadAlias, redirect.At, $"\"{to}\" is itself an old address", "Write where it leads in the end.");
        else if (mask.InAddress(to) is { } name) Refuse(redirect.At, $"the address \"{to}\"", name, "Remove it");
        else if (site.Pages.IsUnbuilt(to)) bag.Add(Codes.NotBuilt, redirect.At, $"\"{to}\" is not built now, and nothing leads there", "Nothing to do; it returns when that page is built.");
        else if (!SafeAddress.IsWeb(to) && !permalinks.IsTaken(to)) Nowhere(redirect);
    }

    private void Nowhere(Redirect redirect)
    {
        var to = redirect.To;
        bag.Add(Codes.BadAlias, redirect.At, $"nothing stands at \"{to}\"", "Write the path of a page that is built, such as /stories/a/, or a whole address.");
    }
}
