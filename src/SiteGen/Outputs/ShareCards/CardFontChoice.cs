using SiteGen.Config;
using SiteGen.Media.Tools;
using SiteGen.Rendering;
using SiteGen.Theming;

namespace SiteGen.Outputs.ShareCards;

/// <summary>Chooses the fonts of share cards by the characters that they need.</summary>
internal static class CardFontChoice
{
    /// <summary>Chooses the fonts of the theme, and those of the machine if a character is still missing.</summary>
    /// <param name="context">The context of the cards.</param>
    /// <param name="subjects">The pages that have cards.</param>
    /// <param name="fonts">The fonts of the theme.</param>
    /// <param name="bag">Receives a hint if the machine's fonts are used.</param>
    public static void Make(RenderContext context, IReadOnlyList<CardSubject> subjects, IReadOnlyList<ThemeFont> fonts, DiagnosticBag bag)
    {
        bool IsInTheme(Rune rune) => fonts.Any(f => f.Characters.Contains(rune.Value));
        var undrawn =
            subjects.Select(s => (s.Url, Missing: GlyphWidths.Table.Missing(Words(context, s)).FirstOrDefault(r => !IsInTheme(r))))
            .Where(s => s.Missing != default).ToList();
        if (undrawn.Count > 0) Report(undrawn, bag);
        if (undrawn.Count == 0 && fonts.Count == 0) return;
        try
        {
            CardFonts.Choose([.. fonts.Select(f => f.Bytes)], addMachine: undrawn.Count > 0);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(
                Codes.PictureFailed, new Location(SiteConfigReader.File),
                $"the fonts of the theme cannot be put into the folder for temporary files: {fault.Message.TrimEnd('.')}",
                "Allow writing to it, or name another one with the environment variable TMPDIR.");
        }
    }

    private static string Words(RenderContext context, CardSubject subject) =>
        string.Concat([subject.Title, .. subject.People, subject.Date, context.Texts.Kind(subject.Kind), context.Site.Config.Title]);

    private static void Report(List<(string Url, Rune Missing)> undrawn, DiagnosticBag bag)
    {
        var more = undrawn.Count == 1 ? "" : FormattableString.Invariant($" and {undrawn.Count - 1} more");
        bag.Add(
            Codes.FontsOfMachine,
            new Location(SiteConfigReader.File),
            $"the card of {undrawn[0].Url}{more} has characters that no font of SiteGen or of the theme has, such as "
                + $"\"{undrawn[0].Missing}\"; "
            + "fonts of this machine stand in, if it has any, so the picture may differ from machine to machine",
            "Name a font that has them under \"fonts\" in theme.yml.");
    }
}
