using SiteGen.Diagnostics;
using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

/// <summary>Leaves an output as a build leaves it that is killed at a chosen point.</summary>
internal static class Crash
{
    public static void BeforeJournal(OutputSandbox box, params string[] site)
    {
        var claim = OutputClaim.TryMake(box.Root, new DiagnosticBag())!;
        Plan(box, site).Next.Write(box.Root.NextManifest);
        claim.Dispose();
    }

    /// <summary>Does so many steps of the commit; gives how many there were.</summary>
    public static int AfterJournal(OutputSandbox box, int steps, params string[] site)
    {
        var claim = OutputClaim.TryMake(box.Root, new DiagnosticBag())!;
        var plan = Plan(box, site);
        plan.Next.Write(box.Root.NextManifest);
        plan.Journal.Write(box.Root.Journal);
        var done = new CommitRun(box.Root, plan.Journal).Steps().Take(steps).Count();
        claim.Dispose();
        return done;
    }

    private static CommitPlan Plan(OutputSandbox box, string[] site)
    {
        var sink = new DiskSink(box.Root, new DiagnosticBag());
        OutputSandbox.WriteTo(sink, site);
        Manifest.TryRead(box.Root.Manifest, out var manifest);
        return CommitPlan.For(sink, manifest);
    }
}
