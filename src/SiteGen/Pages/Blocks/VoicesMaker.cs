using SiteGen.Content.Blocks;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>People with a profile whom no other block shows, most recent contributors first.</summary>
internal sealed class VoicesMaker(
    RenderContext context, PeopleViews people, Contributions contributions,
    PlaceLinks places) : BlockMaker<VoicesBlock>(SelectionOrder.Filling)
{
    protected override object? View(VoicesBlock block, LandingPage landing)
    {
        var contributors = context.Site.Profiles
            .Where(p => IsAmong(p, block.Who) && !landing.Shows(p.PersonId))
            .Select(p => (Profile: p, Last: Contributions.Last(p)))
            .Where(v => v.Last is not null || v.Profile.Staff || block.Who == Who.Moderators)
            .OrderByDescending(v => v.Last?.Published)
            .ThenBy(v => v.Profile.Url, StringComparer.Ordinal)
            .Take(block.Count)
            .ToList();
        foreach (var contributor in contributors) landing.Introduce(contributor.Profile.PersonId);
        return contributors.Count == 0
            ? null
            : new VoicesView(block.Title, [.. contributors.Select(v => Voice(v.Profile.PersonId, v.Last))], places.All("people"));
    }

    private bool IsAmong(Profile profile, Who who) => who switch
    {
        Who.Everybody => true,
        Who.Moderators => context.Site.IsModerator(profile),
        _ => profile.Staff == (who == Who.Staff),
    };

    private VoiceView Voice(string person, Page? last) =>
        last is null
            ? new VoiceView(people.Create(person), null, null)
            : new VoiceView(people.Create(person), contributions.Did(person, last), places.To(last));
}
