using System.Text;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Media.Tools;
using SiteGen.Rendering.Views;
using SiteGen.Theming;

namespace SiteGen.Rendering.ShareCards;

/// <summary>Chooses the fonts of the cards by the characters that they have to draw, and keeps those of the theme in a folder of its own until all cards are drawn.</summary>
internal sealed class CardFontChoice : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-fonts-").FullName;

    private CardFontChoice()
    {
    }

    /// <summary>The choice for these cards; null where the font of SiteGen has all characters.</summary>
    /// <param name="edition">What the cards draw on.</param>
    /// <param name="subjects">The pages that cards are made for.</param>
    /// <param name="fonts">The fonts of the theme.</param>
    /// <param name="bag">Takes a hint where the machine's fonts stand in.</param>
    public static CardFontChoice? For(Edition edition, IReadOnlyList<CardSubject> subjects, IReadOnlyList<ThemeFont> fonts, DiagnosticBag bag)
    {
        var lacking = subjects.Select(s => (s.Url, Missing: GlyphWidths.Table.Missing(Words(edition, s)).ToList())).Where(s => s.Missing.Count > 0).ToList();
        if (lacking.Count == 0) return null;
        var undrawn = lacking.Select(s => (s.Url, Missing: s.Missing.Find(r => !fonts.Any(f => f.Characters.Contains(r.Value))))).Where(s => s.Missing != default).ToList();
        if (undrawn.Count > 0) Report(undrawn, bag);
        var choice = new CardFontChoice();
        CardFonts.Add([.. fonts.Select(f => f.Bytes)], choice._folder, addMachine: undrawn.Count > 0);
        return choice;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Words(Edition edition, CardSubject subject) =>
        string.Concat([subject.Title, .. subject.People, subject.Date, edition.Texts.Kind(subject.Kind), edition.Site.Config.Title]);

    private static void Report(List<(string Url, Rune Missing)> undrawn, DiagnosticBag bag)
    {
        var more = undrawn.Count == 1 ? "" : FormattableString.Invariant($" and {undrawn.Count - 1} more");
        bag.Add(
            Codes.FontsOfMachine,
            new Location(SiteConfigReader.File),
            $"the card of {undrawn[0].Url}{more} has characters that no font of SiteGen or of the theme has, such as \"{undrawn[0].Missing}\"; fonts of this machine stand in, if it has any, so that the picture depends on it",
            "Name a font that has them under \"fonts\" in theme.yml.");
    }
}
