using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Content.Kinds.Audiences;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Plain;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Content.Kinds.Stories;
using SiteGen.Content.Kinds.Topics;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds;

/// <summary>A kind of content file: its folder, its name, and the reader of its own keys. The list of kinds is the only place that
/// registers one.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">The name in addresses, ids and findings.</param>
/// <param name="Folder">The folder below content/; empty for plain pages.</param>
/// <param name="Read">Reads the keys of the kind, with dates in a time zone.</param>
internal sealed partial record ContentKind(PageType Type, string Name, string Folder, Func<Fields, TimeZoneInfo, KindFrontMatter> Read)
{
    /// <summary>All kinds with their own folder; plain pages lie directly in content/.</summary>
    public static IReadOnlyList<ContentKind> WithFolder { get; } =
    [
        new(PageType.Discussion, "discussion", "discussions", (f, zone) => new DiscussionReader(zone).Read(f))
        {
            HasPosts = true,
            NeedsDate = true,
            Intent = "reply",
        },
        new(PageType.Story, "story", "stories", (f, zone) => new StoryReader(zone).Read(f)) { NeedsDate = true },
        new(PageType.Event, "event", "events", (f, zone) => new EventReader(zone).Read(f))
        {
            NeedsDate = true,
            Intent = "attend",
            Call = "register",
        },
        new(PageType.Article, "article", "articles", (f, zone) => new ArticleReader(zone).Read(f)) { NeedsDate = true },
        new(PageType.Resource, "resource", "resources", (f, _) => ResourceReader.Read(f))
        {
            NeedsDate = true,
            Intent = "download",
            Layout = "plain",
        },
        new(PageType.Topic, "topic", "topics", (f, _) => TopicFrontMatter.Read(f)),
        new(PageType.For, "for", "for", (f, _) => AudienceReader.Read(f)),
    ];

    /// <summary>A plain page.</summary>
    public static ContentKind Plain { get; } = new(PageType.Page, "page", "", (f, _) => PlainFrontMatter.Read(f)) { Layout = "plain" };

    /// <summary>All kinds in the order of <see cref="PageType"/>, plain pages last.</summary>
    public static IReadOnlyList<ContentKind> All { get; } = [.. WithFolder, Plain];

    /// <summary>Returns the kind of a page type.</summary>
    public static ContentKind For(PageType type) => All[(int)type];

    /// <summary>Whether a page of this kind is a draft until it has a publication date.</summary>
    public bool NeedsDate { get; init; }

    /// <summary>Whether the body consists of members' posts.</summary>
    public bool HasPosts { get; init; }

    /// <summary>How a page leads visitors to the community: <c>join</c>, <c>reply</c>, <c>attend</c>, <c>download</c>.</summary>
    public string Intent { get; init; } = "join";

    /// <summary>The primary call if neither page nor site.yml names one.</summary>
    public string Call { get; init; } = "join";

    /// <summary>The layout of its pages; the home page has its own.</summary>
    public string Layout { get; init; } = Name;

    /// <summary>The keys of this kind only, without those that all pages share.</summary>
    public IReadOnlyList<KeyDeclaration> Keys => Fields.Declared(f => Read(f, TimeZoneInfo.Utc));
}
