using SiteGen.Model;

namespace SiteGen.Cli.Build;

/// <summary>Decides what fails a build: errors always, warnings with <c>--strict</c>, held pages with <c>--fail-on-held</c>.</summary>
/// <param name="Strict">Whether warnings fail the build.</param>
/// <param name="FailOnHeld">Whether held pages fail the build.</param>
internal sealed record FailureRules(bool Strict, bool FailOnHeld)
{
    /// <summary>Whether the findings prevent the commit.</summary>
    public bool Stops(DiagnosticBag bag, BuildResult result) =>
        bag.HasErrors
        || (Strict && bag.Count(Severity.Warning) > 0)
        || (FailOnHeld && result.HeldPages.Any(k => k.Why == PublicationState.Held));

    /// <summary>Whether the build succeeded.</summary>
    public bool Passes(BuildOutcome outcome) =>
        outcome is { Result: { } result, Written: not null } && !Stops(outcome.Bag, result);
}
