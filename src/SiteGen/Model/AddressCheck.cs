using SiteGen.Community;
using SiteGen.Diagnostics;
using SiteGen.Outputs;
using SiteGen.Yaml;

namespace SiteGen.Model;

/// <summary>Checks what stands in addresses: withheld names in slugs and ids, aliases and redirects.</summary>
internal sealed class AddressCheck(Site site, NameMask mask, Permalinks permalinks, DiagnosticBag bag)
{
    private readonly HashSet<string> _old = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the findings.</summary>
    public void Run()
    {
        foreach (var page in site.Pages.All)
        {
            if (mask.InAddress(page.Source.Slug) is { } inSlug) Refuse(page.Source.At, "the file name", inSlug, "Rename the file");
            if (mask.InAddress(page.Id) is { } inId && page.Matter.Id is { } id) Refuse(id.At, "the id", inId, "Choose another id");
            foreach (var alias in page.Matter.Discovery.Aliases) OldAddress(alias.Value, alias.At);
        }

        foreach (var profile in site.Profiles) Profile(profile);
        foreach (var redirect in site.Data.Redirects) OldAddress(redirect.From, redirect.At);
        foreach (var redirect in site.Data.Redirects) Target(redirect);

        foreach (var metric in site.Data.Metrics)
            if (mask.InAddress(metric.Id) is { } inMetric) Refuse(metric.At, "the id", inMetric, "Choose another id");
    }

    /// <summary>Whether a path may lead to a newer one: a path of this site that is none of the engine's own, such as <c>/404.html</c> or the second page of a list.</summary>
    public static bool IsOldAddress(string path) =>
        path is ['/', not '/', ..] && path.IndexOfAny(['?', '#', '%', ' ']) < 0 && OutputPath.TryParse(path.Trim('/'), out _)
        && path != "/404.html" && !path.Split('/').Any(s => s.ToLowerInvariant() is "page" or "assets" or "media" or "feed.xml" or "event.ics" or "events.ics" or "sitemap.xml" or "robots.txt" or "index.html");

    private void Refuse(Location at, string what, string name, string hint) =>
        bag.Add(Codes.NameInAddress, at, $"{what} carries \"{PartlyShown.Text(name)}\", a name that may not be shown", $"{hint}; the address must not say it either.{site.Voices.Owners.Hint(name)}");

    // Whoever is shown by their name may stand under it, also where somebody else of that name may not.
    private void Profile(Profile profile)
    {
        var (person, slug) = (site.Voices.Find(profile.PersonId)!, profile.Voice.Slug!);
        if (person.Slug is { } written)
        {
            if (mask.InAddress(slug) is { } name && !Slug.Of(profile.Voice.Name).Contains(name, StringComparison.Ordinal)) Refuse(written.At, "the slug", name, "Choose another");
        }
        else if (ProfileSlugs.IsNumbered(person, profile.Voice))
        {
            bag.Add(Codes.TwoProfilesOfOneName, person.At, $"somebody else is shown by the same name, and this profile stands at {profile.Url} as long as theirs is there", $"Add \"slug: {slug}\", or another, to keep the address for good.");
        }
    }

    private void OldAddress(string path, Location at)
    {
        _old.Add(path.EndsWith('/') ? path : path + "/");
        if (!IsOldAddress(path)) bag.Add(Codes.BadAlias, at, $"\"{path}\" is not an old address of this site", "Write its path, such as /old-name/; lists, feeds and media have addresses of their own.");
        else if (mask.InAddress(path) is { } name) Refuse(at, "the address", name, "Remove it");
        else permalinks.Claim(path.EndsWith('/') || path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "/", at);
    }

    // Pages of lists, files of the theme and of the site stand there, or would if there were more of them.
    private void Target(Redirect redirect)
    {
        var to = redirect.To;
        if (_old.Contains(to)) bag.Add(Codes.BadAlias, redirect.At, $"\"{to}\" is itself an old address", "Write where it leads in the end.");
        else if (mask.InAddress(to) is { } name) Refuse(redirect.At, "the address", name, "Remove it");
        else if (site.Pages.IsUnbuilt(to)) bag.Add(Codes.NotBuilt, redirect.At, $"\"{to}\" is not built now, and nothing leads there", "Nothing to do; it returns when that page is built.");
        else if (!SafeAddress.IsWeb(to) && !permalinks.IsTaken(to)) Nowhere(redirect);
    }

    private void Nowhere(Redirect redirect)
    {
        var to = redirect.To;
        bag.Add(Codes.BadAlias, redirect.At, $"nothing stands at \"{to}\"", "Write the path of a page that is built, such as /stories/a/, or a whole address.");
    }
}
