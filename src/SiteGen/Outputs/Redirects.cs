using System.Net;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Yaml;

namespace SiteGen.Outputs;

/// <summary>Writes a small page at every old address that redirects to the new one, for hosts that cannot redirect.</summary>
internal sealed class Redirects(RenderContext context)
{
    // The page loads nothing and contains only the redirect.
    private const string Policy = "default-src 'none'; form-action 'none'; base-uri 'none'";

    // The model already reports duplicate addresses as errors; here only the first is written.
    private readonly HashSet<string> _taken = new(new SitePaths(context.Site).All, StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes one page for each alias and each entry of content/data/redirects.yml.</summary>
    public void Write(IOutputSink sink)
    {
        foreach (var page in context.Site.Pages.All)
            foreach (var alias in page.FrontMatter.Discovery.Aliases)
                Write(alias.Value, context.Address.Absolute(page.Url), sink);
        foreach (var redirect in context.Site.Data.Redirects.Where(r => !context.Site.Pages.IsUnbuilt(r.To)))
            Write(redirect.From, SafeAddress.IsWeb(redirect.To) ? redirect.To : context.Address.Absolute(redirect.To), sink);
    }

    private void Write(string from, string target, IOutputSink sink)
    {
        if (!OldAddress.TryRead(from, out var path) || !_taken.Add(path)) return;
        var link = WebUtility.HtmlEncode(target);
        var title = WebUtility.HtmlEncode(context.Site.Config.Title);
        sink.Write(OutputPath.ForUrl(path), Encoding.UTF8.GetBytes(
            $"<!doctype html>\n<html lang=\"{context.Site.Config.Language}\">\n<meta charset=\"utf-8\">\n<meta "
                + $"http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n<title>{title}</title>\n<meta http-equiv=\"refresh\" "
                + $"content=\"0; url={link}\">\n<link rel=\"canonical\" href=\"{link}\">\n<p><a "
                + $"href=\"{link}\">{link}</a></p>\n</html>\n"));
    }
}
