using SiteGen.Content;
using SiteGen.Content.Data;
using SiteGen.Privacy.Names;

namespace SiteGen.Model;

/// <summary>Leaves out pages, aliases, redirects and metrics whose address contains a name that may not be shown since a consent ended, so
/// that the build need not fail.</summary>
internal sealed class LapsedNames(Sources sources, DiagnosticBag bag)
{
    private readonly bool _hasNone = !sources.ConsentPolicy.HasExpired;

    /// <summary>Returns a page without such aliases.</summary>
    public PageSource WithoutAliases(PageSource page)
    {
        if (_hasNone || page.FrontMatter.Discovery.Aliases.Count == 0) return page;
        var discovery = page.FrontMatter.Discovery;
        var aliases = discovery.Aliases.Where(a => !LeavesOut("the old address", a.Value, a.At, page.FrontMatter.AllowedNames)).ToList();
        return page with { FrontMatter = page.FrontMatter with { Discovery = discovery with { Aliases = aliases } } };
    }

    /// <summary>Returns the data without redirects from or to such an address, and without metrics with such an id.</summary>
    public SiteData Without(SiteData data)
    {
        if (_hasNone) return data;
        var metrics = data.Metrics.ToLookup(m => LeavesOut("the id", m.Id, m.At));
        return data with
        {
            Metrics = [.. metrics[false]],
            LeftOut = metrics[true].Select(m => m.Id).ToHashSet(StringComparer.Ordinal),
            Redirects = [
                .. data.Redirects.Where(r => !LeavesOut("the old address", r.From, r.At) && !LeavesOut("the address", r.To, r.At))],
        };
    }

    /// <summary>Returns why a page is not built, with a finding; null if its address and id contain no such name.</summary>
    public HeldPage? Reason(PageSource page)
    {
        if (_hasNone) return null;
        var allowed = page.FrontMatter.AllowedNames;
        var isLeftOut = LeavesOut("the file name", page.Slug, page.At, allowed)
            || (page.FrontMatter.Id is { } id && LeavesOut("the id", id.Value, id.At, allowed));
        const string Reason = "its address carries a name that may not be shown since a consent ended";
        return isLeftOut ? new HeldPage(page.Path, page.FrontMatter.Title, PublicationState.Lapsed, Reason, "", page.At) : null;
    }

    private bool LeavesOut(string what, string address, Location at, IReadOnlyList<NameAllowance>? allowed = null)
    {
        var stretches = new NameAllowances(allowed ?? []).In(address);
        var found =
            sources.Names.Find(address, NamePlace.Address).Where(m => m.Strength == NameStrength.Strong && !stretches.Cover(m)).ToList();
        if (found.Count == 0 || found.Exists(m => !m.Name.Lapsed)) return false;
        var name = PartlyShown.Text(address.Substring(found[0].Start, found[0].Length));
        var message = $"{what} carries \"{name}\", a name that may not be shown since a consent ended, and is left out";
        bag.Add(Codes.NameLapsed, at, message, $"Ask again, or choose another.{found[0].Name.Whose}");
        return true;
    }
}
