using SiteGen.Config;
using SiteGen.Theming.Chain;
using SiteGen.Yaml;

namespace SiteGen.Theming;

/// <summary>Finds the text files of a language in the theme chain.</summary>
internal static class ThemeTexts
{
    private const string Folder = "i18n";

    private const string English = "en";

    /// <summary>Returns the texts of a language, key by key from the first theme that has the key. Texts that the language lacks are taken
    /// from its base language (<c>pt</c> for <c>pt-BR</c>), else from English, which is one finding.</summary>
    /// <param name="chain">The themes.</param>
    /// <param name="language">The site's language and where it is written.</param>
    /// <param name="requiredKeys">The keys that the engine asks for.</param>
    /// <param name="bag">Takes the findings.</param>
    public static Texts Load(ThemeChain chain, Located<string> language, IEnumerable<string> requiredKeys, DiagnosticBag bag)
    {
        var basis = language.Value.Split('-')[0];
        var names = new[] { language.Value, basis, English }.Distinct(StringComparer.Ordinal).ToList();
        var own = Files(chain, names.TakeWhile(n => n != English || basis == English), bag);
        var english = basis == English ? [] : Files(chain, [English], bag);
        if (own.Count == 0 && english.Count == 0)
        {
            // Another language fills in, so that the missing one is the only finding; nothing is published while there is one.
            ReportMissing(chain, language, bag);
            own = Files(chain, chain.Files(Folder).Take(1).Select(f => f.Name[(Folder.Length + 1)..^4]), bag);
        }

        var texts = TextsReader.Read(own, english, requiredKeys, bag);
        ReportEnglish(texts.OfFallback, own, language, bag);
        return texts;
    }

    private static List<TextsFile> Files(ThemeChain chain, IEnumerable<string> languages, DiagnosticBag bag) =>
        [.. languages.SelectMany(l => chain.Every($"{Folder}/{l}.yml")).Select(f => new TextsFile(f, chain.Text(f, bag) ?? ""))];

    private static void ReportEnglish(
        IReadOnlyList<string> lacking, List<TextsFile> own, Located<string> language, DiagnosticBag bag)
    {
        if (lacking.Count == 0) return;
        var some = string.Join(", ", lacking.Take(3));
        var which = lacking.Count == 1
            ? $"the text \"{lacking[0]}\" is in English, because no theme has it"
            : $"{lacking.Count} texts are in English, because no theme has them";
        bag.Add(
            Codes.EnglishTexts, language.At, $"{which} in the language \"{language.Value}\"",
            own.Count == 0
                ? $"Run \"sitegen theme eject i18n/en.yml\", rename the copy to {language.Value}.yml and translate it."
                : $"Add them to {own[0].Path}: {some}{(lacking.Count > 3 ? ", …" : "")}.");
    }

    private static void ReportMissing(ThemeChain chain, Located<string> language, DiagnosticBag bag)
    {
        var there = chain.Files(Folder).Where(f => f.Name.EndsWith(".yml", StringComparison.Ordinal))
            .Select(f => f.Name[(Folder.Length + 1)..^4]).ToList();
        bag.Add(Codes.MissingLanguage, language.At, $"no theme has texts in the language \"{language.Value}\"",
            there.Count == 0
                ? "Add a file such as i18n/en.yml to the theme."
                : $"There are: {string.Join(", ", there)}. To translate, copy one of them to {Folder}/{language.Value}.yml in a theme "
                    + "of yours.");
    }
}
