using SiteGen.Config;
using SiteGen.Theming.Chain;
using SiteGen.Yaml;

namespace SiteGen.Theming;

/// <summary>Finds the text files of a language in the theme chain.</summary>
internal static class ThemeTexts
{
    private const string Folder = "i18n";

    /// <summary>The texts of a language, key by key from the first theme that has the key.</summary>
    /// <param name="chain">The themes.</param>
    /// <param name="language">The site's language and where it is written.</param>
    /// <param name="requiredKeys">The keys that the engine asks for.</param>
    /// <param name="bag">Takes the findings.</param>
    public static Texts Load(ThemeChain chain, Located<string> language, IEnumerable<string> requiredKeys, DiagnosticBag bag)
    {
        var name = $"{Folder}/{language.Value}.yml";
        if (chain.Find(name) is null) ReportMissing(chain, language, bag);
        // Another language stands in, so that the missing one is the only thing that is
        // missing; nothing is published while there is the finding.
        var found = chain.Find(name) ?? chain.Find($"{Folder}/en.yml") ?? chain.Files(Folder).FirstOrDefault();
        var files = found is null ? [] : chain.Every(found.Name);
        return TextsReader.Read([.. files.Select(f => new TextsFile(f, chain.Text(f, bag) ?? ""))], requiredKeys, bag);
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
