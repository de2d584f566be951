using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The list of people who agreed to a profile, and each profile.</summary>
internal sealed class PeoplePages(Desk desk)
{
    private const string List = "/people/";
    private readonly Edition _edition = desk.Edition;

    /// <summary>Writes them; nothing where nobody has a profile.</summary>
    public void Write(PageWriter writer)
    {
        if (_edition.Site.Profiles.Count == 0) return;
        var profiles = _edition.Site.Profiles.OrderBy(p => p.Voice.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.PersonId, StringComparer.Ordinal).ToList();
        var team = profiles.Where(IsTeam).ToList();
        All([.. profiles.Except(team)], team, writer);
        foreach (var profile in profiles) One(profile, writer);
    }

    private bool IsTeam(Profile profile) => profile.Staff || _edition.Site.IsModerator(profile);

    // Whom to turn to stands first and apart, on the first page.
    private void All(List<Profile> profiles, List<Profile> team, PageWriter writer)
    {
        for (var number = 1; number <= Paging.Pages(profiles.Count); number++)
        {
            var title = _edition.Texts.Section("people");
            var url = Paging.Url(List, number);
            var shown = number == 1 ? title : _edition.Texts.Format("pageNumber", ("title", title), ("number", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            var page = new GeneratedPage("list", url, shown, _edition.Texts.SectionSummary("people"), List, number == 1 ? [] : [new LinkView(title, _edition.Address.Link(List))]);
            var people = profiles.Skip((number - 1) * Paging.PageSize).Take(Paging.PageSize).Select(p => desk.People.Of(p.PersonId)).ToList();
            var list = desk.Lists.Of([], List, 1, null) with
            {
                People = people,
                Team = number == 1 ? [.. team.Select(p => desk.People.Of(p.PersonId))] : [],
                Count = profiles.Count,
                Number = number,
                Pages = Paging.Pages(profiles.Count),
                NewerUrl = number > 1 ? _edition.Address.Link(Paging.Url(List, number - 1)) : null,
                OlderUrl = number < Paging.Pages(profiles.Count) ? _edition.Address.Link(Paging.Url(List, number + 1)) : null,
            };
            var facts = desk.Parts.Facts(page);
            var head = desk.Parts.Head(facts, desk.Robots.OfList(number), [], desk.Graphs.Collection(facts, list.Team.Concat(people).Select(p => p.Url).OfType<string>()));
            writer.Write(url, "list", new PageView(desk.Parts.Site(List), head, facts, [], List: list));
        }
    }

    private void One(Profile profile, PageWriter writer)
    {
        var person = desk.People.Of(profile.PersonId);
        var summary = _edition.Texts.Format("summaryProfile", ("name", profile.Voice.Name), ("site", _edition.Site.Config.Title));
        var page = new GeneratedPage("person", profile.Url, profile.Voice.Name, summary, List, [new LinkView(_edition.Texts.Section("people"), _edition.Address.Link(List))]);
        var facts = desk.Parts.Facts(page) with { KindLabel = _edition.Texts.Kind("person"), RemovalUrl = _edition.Site.Config.RemovalUrl };
        var head = desk.Parts.Head(facts, desk.Robots.OfGroup(profile.Contributions.Count, 1), [], desk.Graphs.Profile(facts, profile));
        var view = new ProfileView(person, desk.Dates.View(profile.Joined), profile.Staff, profile.Voice.Links, desk.Contributions.Of(profile));
        writer.Write(profile.Url, "person", new PageView(desk.Parts.Site(List), head with { OgType = "profile" }, facts, [], Profile: view));
    }
}
