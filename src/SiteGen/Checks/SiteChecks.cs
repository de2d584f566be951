using SiteGen.Model;
using SiteGen.Privacy.Names;

namespace SiteGen.Checks;

/// <summary>Checks the site before rendering: references, blocks, addresses, facets, editorial rules.</summary>
internal sealed class SiteChecks(Site site, Sources sources, AddressClaims addresses, DiagnosticBag bag)
{
    /// <summary>Adds the findings.</summary>
    public void Run()
    {
        var redactor = new Redactor(sources.ConsentPolicy, sources.Names, bag);
        foreach (var check in new Action[]
        {
            new ReferenceCheck(site, sources.Pages, redactor, bag).Run,
            new BlockCheck(site, bag).Run,
            new AddressCheck(site, redactor, addresses, bag).Run,
            new FacetCheck(site, bag).Run,
            new EditorialCheck(site, bag).Run,
        })
            InternalFault.Guard(bag, new Location("content/"), check);
    }
}
