using SiteGen.Rendering;
using SiteGen.Theming.Assets;
using SiteGen.Theming.Views;

namespace SiteGen.Outputs.ShareCards;

/// <summary>Lays out the texts of cards for their template. The sizes of the boxes are part of the contract with themes.</summary>
internal sealed class CardLayout(RenderContext context, SiteView site)
{
    /// <summary>The size of every card in pixels.</summary>
    public const int Width = 1200, Height = 630;

    // The box of the title, and the lines above and below it.
    private const int Box = 1040, TitleHeight = 290, LineSize = 30, Gap = 48;

    // The height of capitals, in hundredths of the font size, which aligns the first line with the top of the box.
    private const int Capitals = 73, Hundred = 100;

    private readonly CardBrandView? _brand = CardColours.Create(context.Settings);

    /// <summary>Creates the view of a card.</summary>
    public ShareCardView Create(CardSubject subject)
    {
        var title = TextFit.InBox(subject.Title, Box, TitleHeight);
        var date = subject.Date is { } day ? TextFit.OnLine(day, Box, LineSize) : null;
        var room = date is null ? Box : Box - TextFit.Width(date, LineSize) - Gap;
        return new ShareCardView(
            site,
            subject.Kind,
            TextFit.OnLine(context.Texts.Kind(subject.Kind), Box, LineSize),
            new CardTitleView(
                [.. title.Lines.Select((line, i) => new CardLineView(line, Baseline(title.Size, i)))], title.Size,
                GlyphWidths.Table.MayBeTight(string.Concat(title.Lines))),
            People(subject.People, room),
            date,
            TextFit.OnLine(context.Site.Config.Title, Box - 80, LineSize + 2),
            _brand);
    }

    /// <summary>Returns the alternative text of a card.</summary>
    public string Alt(CardSubject subject) =>
        context.Texts.Format(
            "shareCardAlt", ("kind", context.Texts.Kind(subject.Kind)), ("title", subject.Title), ("site", context.Site.Config.Title));

    // Returns as many complete names as fit; only the first may be shortened.
    private static string? People(IReadOnlyList<string> names, int room)
    {
        var count = names.Count;
        while (count > 1 && TextFit.Width(string.Join(", ", names.Take(count)), LineSize) > room) count--;
        return count == 0 ? null : TextFit.OnLine(string.Join(", ", names.Take(count)), room, LineSize);
    }

    private static int Baseline(int size, int line) => ((size * Capitals) + (line * size * TextFit.Leading)) / Hundred;
}

/// <summary>The colours of cards for sites with a brand colour, equal to those of their pages in light mode.</summary>
internal static class CardColours
{
    private static readonly Colour White = new(1, 1, 1);

    /// <summary>Returns the colours from the settings <c>brand_color</c> and <c>theme_color</c>; null without a brand colour.</summary>
    public static CardBrandView? Create(IReadOnlyDictionary<string, string> settings)
    {
        if (Read(settings, "brand_color") is not { } brand) return null;
        var (palette, background) = (new Palette(brand), Read(settings, "theme_color") ?? White);
        return new CardBrandView(
            $"{background}", $"{palette.Accent(background)}", $"{palette.Ink(background)}", $"{palette.Muted(background)}");
    }

    private static Colour? Read(IReadOnlyDictionary<string, string> settings, string name) =>
        Colour.TryParse(settings.GetValueOrDefault(name, ""), out var colour) ? colour : null;
}
