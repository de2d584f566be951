using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views;

/// <summary>The state of a discussion or an event, in one place for chips, cards and structured data.</summary>
internal sealed class States(Edition edition)
{
    /// <summary>The chip of a page, or null for types without a state.</summary>
    public StateView? Of(Page page) => page.Source.Kind switch
    {
        DiscussionMatter discussion => Discussion(page, discussion),
        EventMatter happening => Event(happening),
        _ => null,
    };

    /// <summary>Whether an event is over. The old day of one that is postponed comes and goes without it.</summary>
    public bool IsPast(EventMatter happening) => happening.Status != EventStatus.Postponed && happening.Over <= edition.Site.Now;

    /// <summary>Whether an event is still to take place: neither over nor cancelled.</summary>
    public bool IsOn(EventMatter happening) => !IsPast(happening) && happening.Status != EventStatus.Cancelled;

    /// <summary>Where visitors can still take part online; null when that is nowhere, nobody can, or the event is over.</summary>
    public string? OnlineUrl(EventMatter happening) => IsPast(happening) ? null : happening.OpenOnlineUrl;

    /// <summary>Whether a visible post is the accepted answer.</summary>
    public bool IsAnswer(Loading.PostHeader post) => AcceptedAnswer.Is(post, edition.Site.Voices);

    /// <summary>What somebody did in a discussion that shows a post of theirs. Who asked and then thanked has asked; in a digest nobody asks.</summary>
    public ThreadPart PartOf(string person, Page page)
    {
        if (page.Source.Body.Posts.Any(p => p.By.Value == person && IsAnswer(p))) return ThreadPart.Answered;
        return page.Source.Kind is DiscussionMatter { Mode: not DiscussionMode.Digest } && page.Source.Body.Posts.First().By.Value == person ? ThreadPart.Asked : ThreadPart.Replied;
    }

    private StateView Discussion(Page page, DiscussionMatter discussion)
    {
        if (discussion.Mode == DiscussionMode.Digest) return View("digest", "stateDigest");
        if (page.Source.Body.Posts.Any(IsAnswer)) return View("solved", "stateSolved");
        return AcceptedAnswer.IsInside(page, edition.Site.Voices) ? View("solved-inside", "stateAnswerInside") : View("open", "stateOpen");
    }

    private StateView Event(EventMatter happening) => happening.Status switch
    {
        EventStatus.Cancelled => View("cancelled", "stateCancelled"),
        EventStatus.Postponed => View("postponed", "statePostponed"),
        _ when IsPast(happening) => View("past", "statePast"),
        _ when IsRunning(happening) => View("running", "stateRunning"),
        EventStatus.Rescheduled => View("rescheduled", "stateRescheduled"),
        EventStatus.MovedOnline => View("moved-online", "stateMovedOnline"),
        _ => View("upcoming", "stateUpcoming"),
    };

    private bool IsRunning(EventMatter happening) => happening.Start.Instant <= edition.Site.Now && IsOn(happening);

    private StateView View(string key, string text) => new(key, edition.Texts.Get(text));
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
