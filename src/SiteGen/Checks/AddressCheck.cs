using SiteGen.Content.Data;
using SiteGen.Model;
using SiteGen.People;
using SiteGen.Privacy.Names;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Checks;

/// <summary>Checks addresses: withheld names in slugs and ids, aliases and redirects.</summary>
internal sealed class AddressCheck(Site site, Redactor redactor, AddressClaims addresses, DiagnosticBag bag)
{
    private readonly HashSet<string> _old = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the findings.</summary>
    public void Run()
    {
        foreach (var page in site.Pages.All)
        {
            var names = redactor.Allowing(page.FrontMatter.AllowedNames);
            if (names.Carried(page.Source.Slug) is { } inSlug)
                Refuse(page.Source.At, "the file name", (page.Source.Slug, inSlug), "Rename the file");
            if (page.FrontMatter.Id is { } id && names.Carried(page.Id) is { } inId)
                Refuse(id.At, "the id", (page.Id, inId), "Choose another id");
            foreach (var alias in page.FrontMatter.Discovery.Aliases) Take(alias.Value, alias.At, names);
        }

        foreach (var profile in site.Profiles) Profile(profile);
        foreach (var redirect in site.Data.Redirects) Take(redirect.From, redirect.At, redactor);
        foreach (var redirect in site.Data.Redirects) Target(redirect);

        foreach (var metric in site.Data.Metrics)
            if (redactor.Carried(metric.Id) is { } inMetric) Refuse(metric.At, "the id", (metric.Id, inMetric), "Choose another id");
    }

    private void Refuse(Location at, string what, (string Address, NameMatch Match) found, string hint)
    {
        var name = AddressText.Decoded(found.Address).Substring(found.Match.Start, found.Match.Length);
        bag.Add(
            Codes.NameInAddress, at, $"{what} carries \"{PartlyShown.Text(name)}\", a name that may not be shown",
            $"{hint}; the address must not say it either.{found.Match.Name.Whose}");
    }

    // A slug may contain the person's own shown name, even if another person of that name may not be shown.
    private void Profile(Profile profile)
    {
        var (person, slug) = (site.ConsentPolicy.Find(profile.PersonId)!, profile.PublicPerson.Slug!);
        if (person.Slug is { } written)
        {
            if (redactor.Carried(slug) is { } match && !Slug.FromName(profile.PublicPerson.Name).Contains(
                slug.Substring(match.Start, match.Length),
                StringComparison.Ordinal)) Refuse(written.At, "the slug", (slug, match), "Choose another");
        }
        else if (ProfileSlugs.IsNumbered(person, profile.PublicPerson))
        {
            bag.Add(
                Codes.TwoProfilesOfOneName, person.At,
                $"somebody else is shown by the same name, and this profile stands at {profile.Url} as long as theirs is there",
                $"Add \"slug: {slug}\", or another, to keep the address for good.");
        }
    }

    private void Take(string written, Location at, Redactor names)
    {
        if (!OldAddress.TryRead(written, out var path))
        {
            bag.Add(
                Codes.BadAlias, at, $"\"{written}\" is not an old address of this site",
                "Write its path, such as /old-name/; lists, feeds and media have addresses of their own.");
            return;
        }

        _old.Add(path);
        if (names.Carried(path) is { } match) Refuse(at, "the address", (path, match), "Remove it");
        else addresses.Claim(path, at);
    }

    private void Target(Redirect redirect)
    {
        var to = redirect.To;
        if (site.Pages.IsUnread(to)) return;
        if (_old.Contains(to))
            bag.Add(Codes.BadAlias, redirect.At, $"\"{to}\" is itself an old address", "Write where it leads in the end.");
        else if (redactor.Carried(to) is { } match) Refuse(redirect.At, "the address", (to, match), "Remove it");
        else if (site.Pages.IsUnbuilt(to)) bag.Add(
            Codes.NotBuilt, redirect.At, $"\"{to}\" is not built now, and nothing leads there",
            "Nothing to do; it returns when that page is built.");
        else if (!SafeAddress.IsWeb(to) && !addresses.IsTaken(to)) Nowhere(redirect);
    }

    private void Nowhere(Redirect redirect)
    {
        var to = redirect.To;
        bag.Add(
            Codes.BadAlias, redirect.At, $"nothing stands at \"{to}\"",
            "Write the path of a page that is built, such as /stories/a/, or a whole address.");
    }
}
