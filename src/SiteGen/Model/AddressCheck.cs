using SiteGen.Community;
using SiteGen.Diagnostics;
using SiteGen.Outputs;
using SiteGen.Yaml;

namespace SiteGen.Model;

/// <summary>Checks what stands in addresses: withheld names in slugs and ids, aliases and redirects.</summary>
internal sealed class AddressCheck(Site site, NameMask mask, Permalinks permalinks, DiagnosticBag bag)
{
    /// <summary>Adds the findings.</summary>
    public void Run()
    {
        foreach (var page in site.Pages.All)
        {
            if (Carries(page.Source.Slug) is { } inSlug) Refuse(page.Source.At, $"the file name \"{page.Source.Slug}\"", inSlug, "Rename the file");
            if (Carries(page.Id) is { } inId && page.Matter.Id is { } id) Refuse(id.At, $"the id \"{page.Id}\"", inId, "Choose another id");
            foreach (var alias in page.Matter.Discovery.Aliases) OldAddress(alias.Value, alias.At);
        }

        foreach (var redirect in site.Data.Redirects)
        {
            OldAddress(redirect.From, redirect.At);
            Target(redirect);
        }
    }

    /// <summary>Whether a path may lead to a newer one: a path of this site that is none of the engine's own, such as <c>/404.html</c> or the second page of a list.</summary>
    public static bool IsOldAddress(string path) =>
        path.StartsWith('/') && path.Length > 1 && path.IndexOfAny(['?', '#', '%', ' ']) < 0 && OutputPath.TryParse(path.Trim('/'), out _)
        && path != "/404.html" && !path.Split('/').Any(s => s is "page" or "assets" or "media" or "feed.xml" or "sitemap.xml" or "robots.txt");

    // In addresses words are parted by hyphens, or not at all.
    private string? Carries(string slug) =>
        mask.Find(slug).Concat(mask.Find(slug.Replace('-', ' '))).Select(hit => slug.Substring(hit.Start, hit.Length)).FirstOrDefault();

    private void Refuse(Location at, string what, string name, string hint) =>
        bag.Add(Codes.NameInAddress, at, $"{what} carries \"{name}\", a name that may not be shown", $"{hint}; the address must not say it either.");

    private void OldAddress(string path, Location at)
    {
        if (!IsOldAddress(path)) bag.Add(Codes.BadAlias, at, $"\"{path}\" is not an old address of this site", "Write its path, such as /old-name/; lists, feeds and media have addresses of their own.");
        else permalinks.Claim(path.EndsWith('/') || path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "/", at);
    }

    private void Target(Redirect redirect)
    {
        var to = redirect.To;
        if (SafeAddress.IsWeb(to) || permalinks.IsTaken(to)) return;
        bag.Add(Codes.BadAlias, redirect.At, $"nothing stands at \"{to}\"", "Write the path of a page that is built, such as /stories/a/, or a whole address.");
    }
}
