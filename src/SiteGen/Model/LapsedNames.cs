using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>Leaves out what stands at an address with a name that may not be shown since a consent ended, so that no build has to wait.</summary>
internal sealed class LapsedNames(Sources sources, DiagnosticBag bag)
{
    /// <summary>A page without those of its old addresses.</summary>
    public PageSource WithoutAliases(PageSource page)
    {
        if (sources.Decided is null || page.Matter.Discovery.Aliases.Count == 0) return page;
        var discovery = page.Matter.Discovery;
        var aliases = discovery.Aliases.Where(a => !IsTold("the old address", a.Value, a.At)).ToList();
        return page with { Matter = page.Matter with { Discovery = discovery with { Aliases = aliases } } };
    }

    /// <summary>The redirects without those from or to such an address.</summary>
    public IReadOnlyList<Redirect> Without(IReadOnlyList<Redirect> redirects) =>
        sources.Decided is null
            ? redirects
            : [.. redirects.Where(r => !IsTold("the old address", r.From, r.At) && !IsTold("the address", r.To, r.At))];

    /// <summary>Why a page is not built, with a finding; null where its address and id carry no such name.</summary>
    public KeptBack? Reason(PageSource page)
    {
        if (sources.Decided is null) return null;
        var isTold = IsTold("the file name", page.Slug, page.At) || (page.Matter.Id is { } id && IsTold("the id", id.Value, id.At));
        const string Reason = "its address carries a name that may not be shown since a consent ended";
        return isTold ? new KeptBack(page.Path, page.Matter.Title, Publication.Lapsed, Reason, "", page.At) : null;
    }

    private bool IsTold(string what, string address, Location at)
    {
        if (sources.Mask.InAddress(address) is not { } name || sources.Decided!.InAddress(address) is not null) return false;
        bag.Add(Codes.NameLapsed, at,
            $"{what} \"{address}\" carries \"{name}\", a name that may not be shown since a consent ended, and is left out",
            "Ask again, or choose another.");
        return true;
    }
}
