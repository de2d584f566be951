using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Checks;

/// <summary>Finds pages named in sources that are held back only by date or consent, so that losing the last link to a page is not
/// reported.</summary>
internal sealed class UnbuiltLinks(Site site, ISourceTree tree)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n()[]<>{}\"',|");

    private readonly Lazy<HashSet<string>> _named = new(() => Named(site, new SourceReader(tree, new DiagnosticBag())));

    /// <summary>Whether such a source names the page at a site path: by path, file or id.</summary>
    public bool LeadTo(string url) =>
        _named.Value.Contains(url)
            || (site.Pages.ByUrl(url) is { } page && (_named.Value.Contains(page.Source.Path) || _named.Value.Contains(page.Id)));

    // Drafts and withdrawn pages are excluded, because editors held them back on purpose.
    private static HashSet<string> Named(Site site, SourceReader files)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var siteAddress = site.Config.Address.Absolute("");
        foreach (var file in site.HeldPages.Where(k => k.Why is not (PublicationState.Draft or PublicationState.Withdrawn))
            .Select(k => k.File)
            .Distinct())
            if (files.Text(file) is { } source) AddWords(source.Text, file, siteAddress, named);
        return named;
    }

    private static void AddWords(ReadOnlySpan<char> text, string file, string siteAddress, HashSet<string> named)
    {
        while (text.Length > 0)
        {
            var end = text.IndexOfAny(Ends) is >= 0 and var found ? found : text.Length;
            var word = text[..end];
            text = text[Math.Min(end + 1, text.Length)..];
            if (word.StartsWith(siteAddress, StringComparison.Ordinal)) word = word[siteAddress.Length..];
            if (word.IndexOfAny('#', '?') is >= 0 and var behind) word = word[..behind];
            if (word.Length > 0) named.Add(
                ContentPath.IsPage(word.ToString()) && word[0] != '/' ? LinkTargets.Join(file, word.ToString()) : word.ToString());
        }
    }
}
