namespace SiteGen.Checks;

/// <summary>The checks of everything that was written, once all of it is.</summary>
/// <param name="outputs">The outputs.</param>
/// <param name="sourceOf">The source that an output was made of, or null.</param>
/// <param name="unbuilt">The links of pages that are not built.</param>
/// <param name="bag">Takes the findings.</param>
internal sealed class OutputChecks(OutputAddresses outputs, Func<string, string?> sourceOf, UnbuiltLinks unbuilt, DiagnosticBag bag)
{
    /// <summary>Adds the findings, and gives how many files are named.</summary>
    public int Run()
    {
        // What an error kept from being written would be found missing wherever it is named.
        if (bag.HasErrors) return 0;
        var named = new TargetCheck(outputs, sourceOf, bag).Run();
        new ReachCheck(outputs, sourceOf, unbuilt, bag).Run();
        return named;
    }
}
