using SiteGen.Checks;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Privacy.Leaks;
using SiteGen.Rendering;

namespace SiteGen.Build;

/// <summary>Checks everything that was written.</summary>
internal sealed class FinalChecks(Site site, ISourceTree tree, DiagnosticBag bag)
{
    /// <summary>Adds the findings, and returns how many checks were run.</summary>
    public int Run(IReadOnlyList<PageResult> pages, OutputAddresses outputs, LeakScanner? leaks) => InternalFault.Guard(
        bag, new Location("the outputs"), () => new FragmentCheck(pages, bag).Run(), () => leaks?.Report(bag),
        () => new OutputChecks(outputs, new OutputSources(site, tree).Find, new UnbuiltLinks(site, tree), bag).Run());
}
