using SiteGen.Content;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.People;

namespace SiteGen.Model;

/// <summary>Whether a page is built, and why not.</summary>
public enum PublicationState
{
    /// <summary>The page is built.</summary>
    Built,

    /// <summary>The page is not ready.</summary>
    Draft,

    /// <summary>The publication date is in the future.</summary>
    Future,

    /// <summary>The page has expired.</summary>
    Expired,

    /// <summary>The page was withdrawn.</summary>
    Withdrawn,

    /// <summary>A person quoted on the page has not agreed.</summary>
    Held,

    /// <summary>The address contains a name that may not be shown since a consent ended.</summary>
    Lapsed,
}

/// <summary>A page that is not built although its file exists.</summary>
/// <param name="File">The source file.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="Why">The kind of reason.</param>
/// <param name="Reason">The reason as text.</param>
/// <param name="Person">The id of the person who has to agree, or empty.</param>
/// <param name="Place">Where that person is quoted, or the start of the page.</param>
public sealed record HeldPage(string File, string Title, PublicationState Why, string Reason, string Person, Location Place);

/// <summary>Decides which pages are built at a moment.</summary>
internal sealed class PublicationRules(ConsentPolicy policy, DateTimeOffset now, bool drafts)
{
    /// <summary>Returns why a page is not built; empty when it is. Each person who must agree is one entry.</summary>
    public IReadOnlyList<HeldPage> Reasons(PageSource page)
    {
        var (why, reason) = ByTime(page);
        if (why != PublicationState.Built) return [new HeldPage(page.Path, page.FrontMatter.Title, why, reason, "", page.At)];
        return [.. from use in page.PersonUses
                   where use.HoldsPage
                       && policy.Find(use.Id.Value) is not null
                       && policy.QuoteStatusFor(use.Id.Value) == QuoteStatus.Held
                   group use by use.Id.Value into same
                   let first = same.First()
                   select new HeldPage(
                       page.Path, page.FrontMatter.Title, PublicationState.Held, $"{same.Key} {policy.HoldReason(same.Key)}", same.Key,
                       first.Id.At)];
    }

    /// <summary>Whether the page is shown only because drafts are requested.</summary>
    public bool IsDraft(PageSource page) => Unready(page).Why != PublicationState.Built;

    private (PublicationState Why, string Reason) ByTime(PageSource page)
    {
        var dates = page.FrontMatter.Lifecycle;
        if (dates.Status == Status.Withdrawn) return (PublicationState.Withdrawn, "its status is withdrawn");
        if (dates.Expires is { } end && end.End <= now) return (PublicationState.Expired, $"it expired on {end.Iso}");
        var unready = Unready(page);
        return drafts ? (PublicationState.Built, "") : unready;
    }

    private (PublicationState Why, string Reason) Unready(PageSource page)
    {
        var dates = page.FrontMatter.Lifecycle;
        if (dates.Status is Status.Draft) return (PublicationState.Draft, "its status is draft");
        if (dates.Status is Status.Review) return (PublicationState.Draft, "its status is review");
        if (dates.Published is null && ContentKind.For(page.Type).NeedsDate)
            return (PublicationState.Draft, "it has no date of publication");
        return dates.Published is { } from && from.Instant > now
            ? (PublicationState.Future, $"it is published on {from.Iso}")
            : (PublicationState.Built, "");
    }
}
