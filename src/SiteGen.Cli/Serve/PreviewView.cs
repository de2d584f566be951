namespace SiteGen.Cli.Serve;

/// <summary>What the preview shows besides what visitors will see.</summary>
/// <param name="Drafts">Whether drafts and pages to come are shown.</param>
/// <param name="Held">Whether held pages are shown as if everybody on them had agreed.</param>
/// <param name="AsOf">The moment that the site is shown at, as written; null for the clock of the machine.</param>
internal sealed record PreviewView(bool Drafts, bool Held, string? AsOf);
