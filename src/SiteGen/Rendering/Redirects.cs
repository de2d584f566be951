using System.Net;
using System.Text;
using SiteGen.Model;
using SiteGen.Outputs;
using SiteGen.Yaml;

namespace SiteGen.Rendering;

/// <summary>A small page at every old address that leads to the new one, for hosts that cannot redirect.</summary>
internal sealed class Redirects(Edition edition)
{
    // Two holders of one address are a finding; the second writes nothing.
    private readonly SitePaths _paths = new(edition.Site);
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes one page for each alias and each entry of content/data/redirects.yml.</summary>
    public void Write(IOutputSink sink)
    {
        foreach (var page in edition.Site.Pages.All)
            foreach (var alias in page.Matter.Discovery.Aliases)
                Write(alias.Value, edition.Address.Absolute(page.Url), sink);
        foreach (var redirect in edition.Site.Data.Redirects.Where(r => !edition.Site.Pages.IsUnbuilt(r.To)))
            Write(redirect.From, SafeAddress.IsWeb(redirect.To) ? redirect.To : edition.Address.Absolute(redirect.To), sink);
    }

    private void Write(string from, string target, IOutputSink sink)
    {
        var path = from.EndsWith('/') || from.EndsWith(".html", StringComparison.Ordinal) ? from : from + "/";
        if (!OutputPath.TryParse(path.Trim('/'), out _) || path == "/404.html" || _paths.Has(path) || !_written.Add(path)) return;
        var link = WebUtility.HtmlEncode(target);
        var title = WebUtility.HtmlEncode(edition.Site.Config.Title);
        sink.Write(OutputPath.ForUrl(path), Encoding.UTF8.GetBytes(
            $"<!doctype html>\n<html lang=\"{edition.Site.Config.Language}\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<meta http-equiv=\"refresh\" content=\"0; url={link}\">\n<link rel=\"canonical\" href=\"{link}\">\n<p><a href=\"{link}\">{link}</a></p>\n</html>\n"));
    }
}
