using SiteGen.Checking;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Model;
using SiteGen.Rendering;

namespace SiteGen.Street;

/// <summary>The last step: what can be checked only when everything is written.</summary>
internal sealed class FinalChecks(IReadOnlyList<PageResult> pages, OutputAddresses outputs, Site site, DiagnosticBag bag)
{
    /// <summary>Adds the findings, and gives how much was checked.</summary>
    public int Run(ISourceTree tree, SafetyNet? net)
    {
        var sources = new OutputSources(site, tree);
        var done = new FragmentCheck(pages, bag).Run() + (net?.Report(site, sources.Find, bag) ?? 0);
        // What an error kept from being written would be found missing wherever it is named.
        if (bag.HasErrors) return done;
        done += new TargetCheck(outputs, sources.Find, bag).Run();
        new ReachCheck(outputs, sources.Find, bag).Run();
        return done;
    }
}
