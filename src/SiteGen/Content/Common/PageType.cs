namespace SiteGen.Content.Common;

/// <summary>The kinds of content file.</summary>
internal enum PageType
{
    Discussion,
    Story,
    Event,
    Article,
    Resource,
    Topic,
    For,
    Page,
}

/// <summary>Where each type lives and what it is called: the one place that knows.</summary>
internal sealed record PageTypeFacts(PageType Type, string Name, string Folder)
{
    /// <summary>All types with a folder of their own; plain pages stand directly in content/.</summary>
    public static IReadOnlyList<PageTypeFacts> WithFolder { get; } =
    [
        new(PageType.Discussion, "discussion", "discussions"),
        new(PageType.Story, "story", "stories"),
        new(PageType.Event, "event", "events"),
        new(PageType.Article, "article", "articles"),
        new(PageType.Resource, "resource", "resources"),
        new(PageType.Topic, "topic", "topics"),
        new(PageType.For, "for", "for"),
    ];

    /// <summary>A plain page.</summary>
    public static PageTypeFacts Plain { get; } = new(PageType.Page, "page", "");

    /// <summary>All types in the order of <see cref="PageType"/>, plain pages last.</summary>
    public static IReadOnlyList<PageTypeFacts> All { get; } = [.. WithFolder, Plain];

    /// <summary>The facts of a type.</summary>
    public static PageTypeFacts For(PageType type) => All[(int)type];

    /// <summary>Whether a page of this type is a draft until it has a date of publication.</summary>
    public bool NeedsDate => Type is not (PageType.Topic or PageType.For or PageType.Page);

    /// <summary>The address of the list of this type.</summary>
    public string ListUrl => $"/{Folder}/";

    /// <summary>The address of a page of this type.</summary>
    public string Permalink(string slug) => Folder.Length > 0 ? $"/{Folder}/{slug}/" : slug == "home" ? "/" : $"/{slug}/";
}
