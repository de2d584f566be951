using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Topics;
using SiteGen.People;

namespace SiteGen.Model;

/// <summary>A topic's page with the pages about it, in list order.</summary>
/// <param name="Page">The page.</param>
/// <param name="Items">The pages about the topic.</param>
/// <param name="StartHere">The pages that the editor recommends to read first, in that order.</param>
/// <param name="BestAnswers">The most useful answered discussions, best first, without those in <c>StartHere</c>.</param>
/// <param name="ToCome">The events that have not ended, next first.</param>
/// <param name="Others">The pages in none of the other parts, in list order.</param>
internal sealed record Topic(
    Page Page,
    IReadOnlyList<Page> Items,
    IReadOnlyList<Page> StartHere,
    IReadOnlyList<Page> BestAnswers,
    IReadOnlyList<Page> ToCome,
    IReadOnlyList<Page> Others);

/// <summary>Collects the contents of each topic page.</summary>
internal sealed class TopicPages(PageMap pages, ConsentPolicy policy, DateTimeOffset now)
{
    /// <summary>The maximum number of pages that a topic recommends to read first.</summary>
    public const int MostStarts = 5;

    private const int MostAnswers = 3;

    /// <summary>Returns all topics that are built.</summary>
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

    // Answers that visitors can read come first; likes of a gated answer are gated too.
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
