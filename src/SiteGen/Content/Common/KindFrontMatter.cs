using SiteGen.Config;
using SiteGen.Source;

namespace SiteGen.Content.Common;

/// <summary>The front matter of one kind of page, with the properties that lists, cards and links need.</summary>
internal abstract record KindFrontMatter
{
    /// <summary>The date specific to the kind, such as that of an event; null if the publication date counts.</summary>
    public virtual Stamp? OwnDay => null;

    /// <summary>The address of the source thread if it is public; otherwise null.</summary>
    public virtual string? PublicThread => null;

    /// <summary>The address for replies to the thread, or of the thread itself; null if visitors are not sent there.</summary>
    public virtual string? ReplyThread => null;

    /// <summary>Whether the page sells something.</summary>
    public virtual bool IsOffer => false;

    /// <summary>The facets from keys of this kind.</summary>
    public virtual IEnumerable<Facet> Facets => [];

    /// <summary>The ids of the people whose faces a card shows; null for those of the byline.</summary>
    public virtual IEnumerable<string>? Faces(IEnumerable<PostHeader> posts) => null;

    /// <summary>The ids of the speakers that a share card names; null for those of the byline.</summary>
    public virtual IEnumerable<string>? Speaking(IEnumerable<PostHeader> posts) => Faces(posts);
}
