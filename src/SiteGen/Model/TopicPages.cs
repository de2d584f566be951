using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Topics;
using SiteGen.People;

namespace SiteGen.Model;

/// <summary>A topic's page with the pages about it, in list order.</summary>
/// <param name="Page">The page.</param>
/// <param name="Items">The pages about it.</param>
/// <param name="StartHere">The pages that the editor names to begin with, in that order.</param>
/// <param name="BestAnswers">Its answered discussions that visitors gain most from, the
/// best first; none of them is among those to begin with.</param>
/// <param name="ToCome">Its events that are not over, the next first.</param>
/// <param name="Others">Its pages that stand in none of the parts before, in list order.</param>
internal sealed record Topic(
    Page Page,
    IReadOnlyList<Page> Items,
    IReadOnlyList<Page> StartHere,
    IReadOnlyList<Page> BestAnswers,
    IReadOnlyList<Page> ToCome,
    IReadOnlyList<Page> Others);

/// <summary>Gathers what stands on the page of each topic, once.</summary>
internal sealed class TopicPages(PageMap pages, ConsentPolicy policy, DateTimeOffset now)
{
    /// <summary>How many pages a topic names to begin with at most.</summary>
    public const int MostStarts = 5;

    private const int MostAnswers = 3;

    /// <summary>All topics that are built.</summary>
    public IReadOnlyList<Topic> All()
    {
        var items = pages.ByDay.Where(p => ContentKind.For(p.Type).NeedsDate)
            .SelectMany(p => p.Topics.Select(t => new { Topic = t, Page = p }))
            .ToLookup(p => p.Topic, p => p.Page);
        return [.. pages.OfType(PageType.Topic).Select(t => Topic(t, [.. items[t]]))];
    }

    private Topic Topic(Page page, IReadOnlyList<Page> items)
    {
        var starts = Starts(page);
        var answers = BestAnswers(items.Except(starts));
        var left =
            items.Except(starts).Except(answers).ToLookup(p => p.Source.Kind is EventFrontMatter eventDetails && eventDetails.Over > now);
        return new Topic(
            page, items, starts, answers, [.. left[true].OrderBy(p => p.Day).ThenBy(p => p.Id, StringComparer.Ordinal)], [.. left[false]]);
    }

    private List<Page> Starts(Page topic) =>
        [.. ((TopicFrontMatter)topic.Source.Kind).StartHere
            .Select(s => pages.ById(s.Value))
            .OfType<Page>()
            .Where(p => p != topic)
            .Distinct()
            .Take(MostStarts)];

    // Those that visitors can read come first. Likes of an answer behind the gate are behind it too.
    private List<Page> BestAnswers(IEnumerable<Page> items) =>
        [.. items.Where(p => p.Source.Kind is DiscussionFrontMatter { Mode: not DiscussionMode.Digest })
            .Select(p => new { Page = p, Answer = AcceptedAnswer.Find(p, policy) })
            .Where(d => d.Answer is not null || AcceptedAnswer.IsInside(d.Page, policy))
            .OrderByDescending(d => d.Answer is not null)
            .ThenByDescending(d => d.Answer?.Likes ?? 0)
            .ThenByDescending(d => d.Page.Day)
            .ThenBy(d => d.Page.Id, StringComparer.Ordinal)
            .Take(MostAnswers)
            .Select(d => d.Page)];
}
