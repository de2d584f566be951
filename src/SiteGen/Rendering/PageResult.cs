using SiteGen.Markdown;
using SiteGen.Model;

namespace SiteGen.Rendering;

/// <summary>The small extract that stays of a converted page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Indexed">Whether it may stand in the sitemap.</param>
/// <param name="Ids">Every id that a link may lead to, parted by spaces, as UTF-8: half the memory of a string.</param>
/// <param name="Links">Its links into pages.</param>
/// <param name="FeedHtml">Its text for feeds, where a feed needs it.</param>
internal sealed record PageResult(Page Page, bool Indexed, byte[] Ids, IReadOnlyList<FragmentLink> Links, string? FeedHtml);
