namespace SiteGen.Checks;

/// <summary>Checks all outputs once they are written.</summary>
/// <param name="outputs">The outputs.</param>
/// <param name="sourceOf">Returns the source of an output, or null.</param>
/// <param name="unbuilt">The links of pages that are not built.</param>
/// <param name="bag">Receives the findings.</param>
internal sealed class OutputChecks(OutputAddresses outputs, Func<string, string?> sourceOf, UnbuiltLinks unbuilt, DiagnosticBag bag)
{
    /// <summary>Adds the findings, and returns the number of named files.</summary>
    public int Run()
    {
        // After an error, unwritten files would be reported wherever they are named.
        if (bag.HasErrors) return 0;
        var named = new TargetCheck(outputs, sourceOf, bag).Run();
        new ReachCheck(outputs, sourceOf, unbuilt, bag).Run();
        return named;
    }
}
