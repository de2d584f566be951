using SiteGen.Config;
using SiteGen.Content;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Yaml;

namespace SiteGen.Model;

/// <summary>A page that is built: its source, its permanent address, and what the model resolved for it.</summary>
/// <param name="Source">What was read.</param>
/// <param name="Url">The site path, such as <c>/stories/a/</c>.</param>
/// <param name="Topics">The topics that are built.</param>
/// <param name="Draft">Whether only a preview of unpublished pages shows it.</param>
internal sealed record Page(PageSource Source, string Url, IReadOnlyList<Page> Topics, bool Draft)
{
    /// <summary>The type.</summary>
    public PageType Type => Source.Type;

    /// <summary>The permanent key.</summary>
    public string Id => Source.Id;

    /// <summary>The common front matter.</summary>
    public CommonFrontMatter FrontMatter => Source.FrontMatter;

    /// <summary>The title.</summary>
    public string Title => FrontMatter.Title;

    /// <summary>Who may read it.</summary>
    public Access Access => FrontMatter.Gating.Access;

    /// <summary>When it was published.</summary>
    public Stamp? Published => FrontMatter.Lifecycle.Published;

    /// <summary>The day that it counts under in lists and that cards show, or null.</summary>
    public Stamp? Day => Source.Kind.OwnDay ?? Published;

    /// <summary>The ids of the people whose faces its card shows.</summary>
    public IEnumerable<string> Faces => Source.Kind.Faces(Source.Body.Posts) ?? Byline;

    /// <summary>The ids of the people who speak on it: not those who are merely named, and not the editor, who stands behind every
    /// page.</summary>
    public IEnumerable<string> Speaking => Source.Kind.Speaking(Source.Body.Posts) ?? Byline;

    /// <summary>When its words last changed: <c>updated</c>, else <c>published</c>, else unknown.</summary>
    public Stamp? Changed => FrontMatter.Lifecycle.Updated ?? Published;

    /// <summary>How many replies it has: the one number that every output shows.</summary>
    public ReplyCount Replies => ReplyCount.From(FrontMatter.Signals, Source.Body);

    /// <summary>How many replies a visitor does not see.</summary>
    public int Waiting => ContentKind.For(Type).HasPosts ? Math.Max(0, Replies.Number - Math.Max(0, Source.Body.Posts.Count() - 1)) : 0;

    /// <summary>Whether somebody pays for it or sells something by it, so that its links to other sites are marked as sponsored.</summary>
    public bool IsPaid => FrontMatter.Disclosure is { IsPaid: true } || Source.Kind.IsOffer;

    /// <summary>The site path of its tip sheet, or null.</summary>
    public string? TipSheetUrl => Source.Kind is ArticleFrontMatter { TipSheet: true } ? Url + "tip-sheet/" : null;

    /// <summary>Whether search engines may list it, before the rules for gated and thin pages.</summary>
    public bool Listed =>
        !Draft && FrontMatter.Discovery.Index != Indexing.No && (Access != Access.Members || FrontMatter.Discovery.Index == Indexing.Yes);

    private IEnumerable<string> Byline => FrontMatter.Credits.By.Select(b => b.Value);

    /// <summary>Pages are the same only when they are one: each URL has one page.</summary>
    public bool Equals(Page? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>How many replies a thread has, those that a visitor does not see included.</summary>
/// <param name="Number">The number.</param>
/// <param name="AsOf">The day on which the community counted; null where the file was counted.</param>
internal sealed record ReplyCount(int Number, DateOnly? AsOf)
{
    /// <summary>Returns the community's own count, or that of the file where there is none or the file holds more.</summary>
    public static ReplyCount From(Signals? signals, Body body) =>
        signals?.Replies is { } counted && counted >= body.Replies
            ? new ReplyCount(counted, signals.AsOf)
            : new ReplyCount(body.Replies, null);
}
