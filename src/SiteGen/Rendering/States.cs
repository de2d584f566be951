using SiteGen.Config;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>The state of a discussion or an event, in one place for chips, cards and structured data.</summary>
internal sealed class States(RenderContext context)
{
    /// <summary>The chip of a page, or null for types without a state.</summary>
    public StateView? Create(Page page) => page.Source.Kind switch
    {
        DiscussionFrontMatter discussion => Discussion(page, discussion),
        EventFrontMatter eventDetails => Event(eventDetails),
        _ => null,
    };

    /// <summary>Whether an event is over. The old day of one that is postponed comes and goes without it.</summary>
    public bool IsPast(EventFrontMatter eventDetails) =>
        eventDetails.Status != EventStatus.Postponed && eventDetails.Over <= context.Site.Now;

    /// <summary>Whether an event is still to take place: neither over nor cancelled.</summary>
    public bool IsOn(EventFrontMatter eventDetails) => !IsPast(eventDetails) && eventDetails.Status != EventStatus.Cancelled;

    /// <summary>Where visitors can still take part online; null when that is nowhere, nobody can, or the event is over.</summary>
    public string? OnlineUrl(EventFrontMatter eventDetails) => IsPast(eventDetails) ? null : eventDetails.OpenOnlineUrl;

    /// <summary>Whether a visible post is the accepted answer.</summary>
    public bool IsAnswer(Source.PostHeader post) => AcceptedAnswer.Is(post, context.Site.ConsentPolicy);

    /// <summary>What somebody did in a discussion that shows a post of theirs. Who asked and
    /// then thanked has asked; in a digest nobody asks.</summary>
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

/// <summary>What somebody did in a discussion.</summary>
internal enum ThreadPart
{
    /// <summary>Asked the question.</summary>
    Asked,

    /// <summary>Gave the accepted answer.</summary>
    Answered,

    /// <summary>Wrote anything else.</summary>
    Replied,
}

/// <summary>The short label of pages that are not disinterested: it stands wherever such a page is listed.</summary>
internal static class Disclosures
{
    /// <summary>The label of a page; null where it discloses nothing.</summary>
    public static string? Label(Page page, Texts texts) =>
        page.FrontMatter.Disclosure is { } disclosure ? texts.Get("label" + disclosure.Kind)
        : page.Source.Kind.IsOffer ? texts.Get("commercial")
        : null;
}
