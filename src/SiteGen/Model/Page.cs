using SiteGen.Config;
using SiteGen.Content;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Yaml;

namespace SiteGen.Model;

/// <summary>A page that is built: its source, its permanent address, and the topics that were resolved for it.</summary>
/// <param name="Source">The parsed source.</param>
/// <param name="Url">The site path, such as <c>/stories/a/</c>.</param>
/// <param name="Topics">The topics of the page that are built.</param>
/// <param name="Draft">Whether the page appears only in a preview of unpublished pages.</param>
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

    /// <summary>Who may read the page.</summary>
    public Access Access => FrontMatter.Gating.Access;

    /// <summary>When the page was published.</summary>
    public Stamp? Published => FrontMatter.Lifecycle.Published;

    /// <summary>The date used by lists and cards, or null.</summary>
    public Stamp? Day => Source.Kind.OwnDay ?? Published;

    /// <summary>The ids of the people whose faces the card shows.</summary>
    public IEnumerable<string> Faces => Source.Kind.Faces(Source.Body.Posts) ?? Byline;

    /// <summary>The ids of the people who speak on the page; not those merely named, and not the editor.</summary>
    public IEnumerable<string> Speaking => Source.Kind.Speaking(Source.Body.Posts) ?? Byline;

    /// <summary>When the text last changed: <c>updated</c>, otherwise <c>published</c>, otherwise unknown.</summary>
    public Stamp? Changed => FrontMatter.Lifecycle.Updated ?? Published;

    /// <summary>The number of replies, the same in every output.</summary>
    public ReplyCount Replies => ReplyCount.From(FrontMatter.Signals, Source.Body);

    /// <summary>The number of replies that visitors do not see.</summary>
    public int Waiting => ContentKind.For(Type).HasPosts ? Math.Max(0, Replies.Number - Math.Max(0, Source.Body.Posts.Count() - 1)) : 0;

    /// <summary>Whether the page is paid for or sells something, so that its links to other sites are marked as sponsored.</summary>
    public bool IsPaid => FrontMatter.Disclosure is { IsPaid: true } || Source.Kind.IsOffer;

    /// <summary>The site path of the tip sheet, or null.</summary>
    public string? TipSheetUrl => Source.Kind is ArticleFrontMatter { TipSheet: true } ? Url + "tip-sheet/" : null;

    /// <summary>Whether search engines may list the page, before the rules for gated and thin pages.</summary>
    public bool Listed =>
        !Draft && FrontMatter.Discovery.Index != Indexing.No && (Access != Access.Members || FrontMatter.Discovery.Index == Indexing.Yes);

    private IEnumerable<string> Byline => FrontMatter.Credits.By.Select(b => b.Value);

    /// <summary>Compares by reference, because each URL has only one page.</summary>
    public bool Equals(Page? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>The number of replies in a thread, including those that visitors do not see.</summary>
/// <param name="Number">The number.</param>
/// <param name="AsOf">The day of the community's count; null if the replies in the file were counted.</param>
internal sealed record ReplyCount(int Number, DateOnly? AsOf)
{
    /// <summary>Returns the community's own count; the count of the file if there is none or the file has more.</summary>
    public static ReplyCount From(Signals? signals, Body body) =>
        signals?.Replies is { } counted && counted >= body.Replies
            ? new ReplyCount(counted, signals.AsOf)
            : new ReplyCount(body.Replies, null);
}
