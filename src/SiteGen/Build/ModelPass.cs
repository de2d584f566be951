using SiteGen.Checks;
using SiteGen.Model;

namespace SiteGen.Build;

/// <summary>Makes the site of what was read, and checks it as far as no page has to be rendered.</summary>
internal sealed class ModelPass(ReadResult read, DiagnosticBag bag)
{
    /// <summary>Returns the site at a moment.</summary>
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
