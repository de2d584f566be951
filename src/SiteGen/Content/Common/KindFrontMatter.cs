using SiteGen.Config;
using SiteGen.Source;

namespace SiteGen.Content.Common;

/// <summary>The front matter of one kind of page, and what lists, cards and links ask of any kind.</summary>
internal abstract record KindFrontMatter
{
    /// <summary>The day that the kind has of its own, such as that of an event; null where the day of publication counts.</summary>
    public virtual Stamp? OwnDay => null;

    /// <summary>The address of the thread that the page was taken from, where everybody may read it; else null.</summary>
    public virtual string? PublicThread => null;

    /// <summary>The address at which one replies to that thread, or the thread's own; null where visitors are not led there.</summary>
    public virtual string? ReplyThread => null;

    /// <summary>Whether the page sells something.</summary>
    public virtual bool IsOffer => false;

    /// <summary>The words of the kind's own that say for whom a page is.</summary>
    public virtual IEnumerable<Facet> Facets => [];

    /// <summary>The ids of the people whose faces a card shows; null where they are those of the byline.</summary>
    public virtual IEnumerable<string>? Faces(IEnumerable<PostHeader> posts) => null;

    /// <summary>The ids of the people who speak on the page, which a share card names; null where they are those of the byline.</summary>
    public virtual IEnumerable<string>? Speaking(IEnumerable<PostHeader> posts) => Faces(posts);
}
