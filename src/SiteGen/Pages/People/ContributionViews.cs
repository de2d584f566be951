using SiteGen.Content.Kinds.Articles;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Content.Kinds.Stories;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.People;

/// <summary>A person's contributions by kind: answers first, with accepted ones at the top.</summary>
internal sealed class ContributionViews(RenderContext context, ListCards cards, States states)
{
    // A profile should stay readable; the newest pages of each kind are enough, and the lists contain the rest.
    private const int MostOfAPart = 20;

    // In the order shown on a profile.
    private static readonly string[] Kinds = ["answers", "questions", "stories", "talks", "articles", "resources", "others"];

    /// <summary>Creates the non-empty parts of a profile's contributions, each with its count.</summary>
    public IReadOnlyList<CardsView> Create(Profile profile) =>
        [.. from page in profile.Contributions
            group page by Kind(page, profile.PersonId) into part
            orderby Array.IndexOf(Kinds, part.Key)
            let accepted = part.Where(p => IsAccepted(p, profile.PersonId)).ToHashSet()
            select new CardsView(
                context.Texts.Count(part.Key + "Given", part.Count()),
                cards.Create(part.OrderByDescending(accepted.Contains).Take(MostOfAPart)), Window(accepted.Count, part.Count()), null)];

    // Describes how many answers were accepted, and that not all are shown; null if neither applies.
    private string? Window(int accepted, int all)
    {
        var said = new List<string>();
        if (accepted > 0) said.Add(context.Texts.Count("acceptedOfThem", accepted));
        if (all > MostOfAPart) said.Add(context.Texts.Count("shownOfThem", MostOfAPart));
        return said.Count > 0 ? string.Join(", ", said) : null;
    }

    private string Kind(Page page, string person) => page.Source.Kind switch
    {
        DiscussionFrontMatter when HasPosted(page, person) => states.PartOf(person, page) == ThreadPart.Asked ? "questions" : "answers",
        StoryFrontMatter => "stories",
        EventFrontMatter => "talks",
        ArticleFrontMatter => "articles",
        ResourceFrontMatter => "resources",
        _ => "others",
    };

    private bool IsAccepted(Page page, string person) => HasPosted(page, person) && states.PartOf(person, page) == ThreadPart.Answered;

    private static bool HasPosted(Page page, string person) => page.Source.Body.Posts.Any(p => p.By.Value == person);
}
