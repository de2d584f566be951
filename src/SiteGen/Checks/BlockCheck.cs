using SiteGen.Config;
using SiteGen.Content.Blocks;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Plain;
using SiteGen.Model;
using SiteGen.People;
using SiteGen.Yaml;

namespace SiteGen.Checks;

/// <summary>Reports blocks that no visitor sees: those of a later stage, and quotes that may not be shown.</summary>
internal sealed class BlockCheck(Site site, DiagnosticBag bag)
{
    /// <summary>Adds the hints.</summary>
    public void Run()
    {
        foreach (var page in site.Pages.OfType(PageType.Page))
            foreach (var placed in ((PlainFrontMatter)page.Source.Kind).Blocks) Check(placed, page);
    }

    private void Check(PlacedBlock placed, Page page)
    {
        if (!site.IsReadyFor(placed.Kind)) Later(placed, page, site.Config.Stage);
        else if (placed.Block is QuoteBlock { Quote.By: var by }) Quote(by, page);
    }

    // An unreadable stage is reported where it is written.
    private void Later(PlacedBlock placed, Page page, LaunchStage? now)
    {
        if (now is not { } current) return;
        var stage = ChoiceNames.Written(placed.Kind.From);
        bag.Add(
            Codes.BlockOfLaterStage, placed.At,
            $"the block \"{placed.Kind.Name}\" is of the stage {stage}, and site.yml says {ChoiceNames.Written(current)}; it is left out",
            $"Write \"stage: {stage}\" in site.yml when the community is ready, or take the block out.", page.Id);
    }

    private void Quote(Located<string> by, Page page)
    {
        if (site.ConsentPolicy.Find(by.Value) is null || site.ConsentPolicy.QuoteStatusFor(by.Value) == QuoteStatus.Shown) return;
        bag.Add(
            Codes.QuoteLeftOut, by.At, $"the words of {by.Value} may not be shown, and the block with them is left out",
            "Nothing to do; it returns when they agree. Or take the block out.", page.Id);
    }
}
