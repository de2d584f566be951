using SiteGen.Content.Blocks;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>The form of a digest, and the origin that a page's Content-Security-Policy must allow for it.</summary>
internal sealed class DigestMaker() : BlockMaker<DigestBlock>(SelectionOrder.Named)
{
    /// <summary>Returns the origins that the forms of a page post to, for a Content-Security-Policy.</summary>
    public static IReadOnlyList<string> Origins(IEnumerable<BlockView> blocks) => [
        .. blocks.Select(b => b.Content).OfType<DigestView>().Select(d => Origin(new Uri(d.Action))).Distinct()];

    protected override object? View(DigestBlock block, LandingPage landing) =>
        block.Form.Action is { } action
            ? new DigestView(block.Title, block.Text, block.HowOften, action, block.Form.Field, block.Form.Label, block.Form.Button)
            : null;

    private static string Origin(Uri address) =>
        FormattableString.Invariant($"https://{address.IdnHost}{(address.IsDefaultPort ? "" : $":{address.Port}")}");
}
