using SiteGen.Community;
using SiteGen.Diagnostics;
using SiteGen.Model.Matter;

namespace SiteGen.Model;

/// <summary>Whether a page is built, and why not.</summary>
public enum Publication
{
    /// <summary>It is built.</summary>
    Built,

    /// <summary>The editors are not done with it.</summary>
    Draft,

    /// <summary>Its time has not come.</summary>
    Future,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>It was taken back.</summary>
    Withdrawn,

    /// <summary>Somebody quoted on it has not agreed.</summary>
    Held,

    /// <summary>Its address carries a name that may not be shown since a consent ended.</summary>
    Lapsed,
}

/// <summary>A page that was kept back.</summary>
/// <param name="File">Its source file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Why">The kind of reason.</param>
/// <param name="Reason">The reason in words.</param>
/// <param name="Person">The id of the person who has to agree, or empty.</param>
/// <param name="Place">Where that person is quoted, or where the page begins.</param>
public sealed record KeptBack(string File, string Title, Publication Why, string Reason, string Person, Location Place);

/// <summary>Decides what is built at a moment.</summary>
internal sealed class Publishing(Voices voices, DateTimeOffset now, bool drafts)
{
    /// <summary>Why a page is not built; empty when it is. Each person who has to agree is one entry.</summary>
    public IReadOnlyList<KeptBack> Reasons(PageSource page)
    {
        var (why, reason) = ByTime(page);
        if (why != Publication.Built) return [new KeptBack(page.Path, page.Matter.Title, why, reason, "", page.At)];
        return [.. from use in PersonUses.Of(page)
                   where use is { OwnWords: true, InBlock: false } && voices.Find(use.Id.Value) is not null && voices.Speech(use.Id.Value) == Speech.Held
                   group use by use.Id.Value into same
                   let first = same.First()
                   select new KeptBack(page.Path, page.Matter.Title, Publication.Held, $"{same.Key} {voices.Reason(same.Key)}", same.Key, first.Id.At)];
    }

    /// <summary>Whether the page is shown only because drafts are wanted.</summary>
    public bool IsDraft(PageSource page) => Unready(page).Why != Publication.Built;

    private (Publication Why, string Reason) ByTime(PageSource page)
    {
        var dates = page.Matter.Publishing;
        if (dates.Status == Status.Withdrawn) return (Publication.Withdrawn, "its status is withdrawn");
        if (dates.Expires is { } end && end.End <= now) return (Publication.Expired, $"it expired on {end.Iso}");
        var unready = Unready(page);
        return drafts ? (Publication.Built, "") : unready;
    }

    private (Publication Why, string Reason) Unready(PageSource page)
    {
        var dates = page.Matter.Publishing;
        if (dates.Status is Status.Draft) return (Publication.Draft, "its status is draft");
        if (dates.Status is Status.Review) return (Publication.Draft, "its status is review");
        if (dates.Published is null && PageTypeFacts.Of(page.Type).NeedsDate) return (Publication.Draft, "it has no date of publication");
        return dates.Published is { } from && from.Instant > now ? (Publication.Future, $"it is published on {from.Iso}") : (Publication.Built, "");
    }
}
