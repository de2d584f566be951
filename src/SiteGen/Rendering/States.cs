using SiteGen.Config;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>The states of discussions and events, for chips, cards and structured data.</summary>
internal sealed class States(RenderContext context)
{
    /// <summary>The state chip of a page, or null for types without a state.</summary>
    public StateView? Create(Page page) => page.Source.Kind switch
    {
        DiscussionFrontMatter discussion => Discussion(page, discussion),
        EventFrontMatter eventDetails => Event(eventDetails),
        _ => null,
    };

    /// <summary>Whether an event has ended; the old date of a postponed event does not count.</summary>
    public bool IsPast(EventFrontMatter eventDetails) =>
        eventDetails.Status != EventStatus.Postponed && eventDetails.Over <= context.Site.Now;

    /// <summary>Whether an event has neither ended nor been cancelled.</summary>
    public bool IsOn(EventFrontMatter eventDetails) => !IsPast(eventDetails) && eventDetails.Status != EventStatus.Cancelled;

    /// <summary>The address for attending online; null if there is none, nobody can attend, or the event has ended.</summary>
    public string? OnlineUrl(EventFrontMatter eventDetails) => IsPast(eventDetails) ? null : eventDetails.OpenOnlineUrl;

    /// <summary>Whether a visible post is the accepted answer.</summary>
    public bool IsAnswer(Source.PostHeader post) => AcceptedAnswer.Is(post, context.Site.ConsentPolicy);

    /// <summary>A person's part in a discussion that shows one of their posts. The asker counts as such even after other replies; in a
    /// digest nobody asks.</summary>
    public ThreadPart PartOf(string person, Page page)
    {
        if (page.Source.Body.Posts.Any(p => p.By.Value == person && IsAnswer(p))) return ThreadPart.Answered;
        return page.Source.Kind is DiscussionFrontMatter { Mode: not DiscussionMode.Digest }
            && page.Source.Body.Posts.First().By.Value == person ? ThreadPart.Asked : ThreadPart.Replied;
    }

    private StateView Discussion(Page page, DiscussionFrontMatter discussion)
    {
        if (discussion.Mode == DiscussionMode.Digest) return View("digest", "stateDigest");
        if (page.Source.Body.Posts.Any(IsAnswer)) return View("solved", "stateSolved");
        return AcceptedAnswer.IsInside(page, context.Site.ConsentPolicy)
            ? View("solved-inside", "stateAnswerInside")
            : View("open", "stateOpen");
    }

    private StateView Event(EventFrontMatter eventDetails) => eventDetails.Status switch
    {
        EventStatus.Cancelled => View("cancelled", "stateCancelled"),
        EventStatus.Postponed => View("postponed", "statePostponed"),
        _ when IsPast(eventDetails) => View("past", "statePast"),
        _ when IsRunning(eventDetails) => View("running", "stateRunning"),
        EventStatus.Rescheduled => View("rescheduled", "stateRescheduled"),
        EventStatus.MovedOnline => View("moved-online", "stateMovedOnline"),
        _ => View("upcoming", "stateUpcoming"),
    };

    private bool IsRunning(EventFrontMatter eventDetails) => eventDetails.Start.Instant <= context.Site.Now && IsOn(eventDetails);

    private StateView View(string key, string text) => new(key, context.Texts.Get(text));
}

/// <summary>A person's part in a discussion.</summary>
internal enum ThreadPart
{
    /// <summary>Asked the question.</summary>
    Asked,

    /// <summary>Gave the accepted answer.</summary>
    Answered,

    /// <summary>Wrote anything else.</summary>
    Replied,
}

/// <summary>The short disclosure label of pages that are not disinterested, shown wherever such a page is listed.</summary>
internal static class Disclosures
{
    /// <summary>The disclosure label of a page; null if it discloses nothing.</summary>
    public static string? Label(Page page, Texts texts) =>
        page.FrontMatter.Disclosure is { } disclosure ? texts.Get("label" + disclosure.Kind)
        : page.Source.Kind.IsOffer ? texts.Get("commercial")
        : null;
}
