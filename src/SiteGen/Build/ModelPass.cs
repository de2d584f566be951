using SiteGen.Checks;
using SiteGen.Model;

namespace SiteGen.Build;

/// <summary>Builds the site model from what was read, and runs the checks that need no rendered page.</summary>
internal sealed class ModelPass(ReadResult read, DiagnosticBag bag)
{
    /// <summary>Returns the site as of a moment.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="drafts">Whether unpublished pages are built as well.</param>
    public Site Assemble(DateTimeOffset now, bool drafts)
    {
        var assembly = new SiteAssembly(read.Sources, now, drafts, bag);
        var site = assembly.Assemble(read.Unread);
        new SiteChecks(site, read.Sources, assembly.Addresses, bag).Run();
        return site;
    }
}
