using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.People;

/// <summary>The list of people who agreed to a profile, and each profile.</summary>
internal sealed class PeoplePages(PageViewFactory factory)
{
    private const string List = "/people/";
    private readonly RenderContext _context = factory.Context;
    private readonly ContributionViews _contributions = new(factory.Context, factory.Cards, factory.States);

    /// <summary>Writes the pages; none if nobody has a profile.</summary>
    public void Write(PageWriter writer)
    {
        if (_context.Site.Profiles.Count == 0) return;
        var profiles = _context.Site.Profiles.OrderBy(p => p.PublicPerson.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(p => p.PersonId, StringComparer.Ordinal)
            .ToList();
        var team = profiles.Where(IsTeam).ToList();
        All([.. profiles.Except(team)], team, writer);
        foreach (var profile in profiles) One(profile, writer);
    }

    private bool IsTeam(Profile profile) => profile.Staff || _context.Site.IsModerator(profile);

    // The contact people come first, in their own group on the first page.
    private void All(List<Profile> profiles, List<Profile> team, PageWriter writer)
    {
        for (var number = 1; number <= Paging.Pages(profiles.Count); number++)
        {
            var page = Page(number);
            var people =
                profiles.Skip((number - 1) * Paging.PageSize).Take(Paging.PageSize).Select(p => factory.People.Create(p.PersonId)).ToList();
            var list = factory.Lists.Paginate([], List, 1, null) with
            {
                People = people,
                Team = number == 1 ? [.. team.Select(p => factory.People.Create(p.PersonId))] : [],
                Count = profiles.Count,
                Number = number,
                Pages = Paging.Pages(profiles.Count),
                NewerUrl = number > 1 ? _context.Address.Link(Paging.Url(List, number - 1)) : null,
                OlderUrl = number < Paging.Pages(profiles.Count) ? _context.Address.Link(Paging.Url(List, number + 1)) : null,
            };
            var facts = factory.Parts.Facts(page);
            var head = factory.Parts.Head(
                facts, factory.Robots.OfList(number), [],
                factory.Graphs.Collection(facts, list.Team.Concat(people).Select(p => p.Url).OfType<string>()));
            writer.Write(Paging.Url(List, number), "list", new PageView
            {
                Site = factory.Parts.Site(List),
                Head = head,
                Page = facts,
                Blocks = [],
                List = list,
            });
        }
    }

    private GeneratedPage Page(int number)
    {
        var title = _context.Texts.Section("people");
        var shown = number == 1 ? title : _context.Texts.Format(
            "pageNumber", ("title", title), ("number", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        LinkView[] trail = number == 1 ? [] : [new LinkView(title, _context.Address.Link(List))];
        return new GeneratedPage("list", Paging.Url(List, number), shown, _context.Texts.SectionSummary("people"), List, trail);
    }

    private void One(Profile profile, PageWriter writer)
    {
        var person = factory.People.Create(profile.PersonId);
        var summary = _context.Texts.Format("summaryProfile", ("name", profile.PublicPerson.Name), ("site", _context.Site.Config.Title));
        var page = new GeneratedPage(
            "person", profile.Url, profile.PublicPerson.Name, summary, List,
            [new LinkView(_context.Texts.Section("people"), _context.Address.Link(List))]);
        var facts =
            factory.Parts.Facts(page) with { KindLabel = _context.Texts.Kind("person"), RemovalUrl = _context.Site.Config.RemovalUrl };
        var head =
            factory.Parts.Head(facts, factory.Robots.OfGroup(profile.Contributions.Count, 1), [], factory.Graphs.Profile(facts, profile));
        var view = new ProfileView(
            person, factory.Dates.View(profile.Joined), profile.Staff, profile.PublicPerson.Links, _contributions.Create(profile));
        writer.Write(
            profile.Url,
            "person",
            new PageView
            {
                Site = factory.Parts.Site(List),
                Head = head with { OgType = "profile" },
                Page = facts,
                Blocks = [],
                Profile = view,
            });
    }
}
