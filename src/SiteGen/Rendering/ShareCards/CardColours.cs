using SiteGen.Theming.Assets;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.ShareCards;

/// <summary>The colours of the cards of a site that has a colour of its own: those of its pages on a light ground.</summary>
internal static class CardColours
{
    private static readonly Colour White = new(1, 1, 1);

    /// <summary>The colours by the settings <c>brand_color</c> and <c>theme_color</c>; null without a brand's colour.</summary>
    public static CardBrandView? Create(IReadOnlyDictionary<string, string> settings)
    {
        if (Read(settings, "brand_color") is not { } brand) return null;
        var (palette, ground) = (new Palette(brand), Read(settings, "theme_color") ?? White);
        return new CardBrandView($"{ground}", $"{palette.Accent(ground)}", $"{palette.Ink(ground)}", $"{palette.Muted(ground)}");
    }

    private static Colour? Read(IReadOnlyDictionary<string, string> settings, string name) =>
        Colour.TryParse(settings.GetValueOrDefault(name, ""), out var colour) ? colour : null;
}
