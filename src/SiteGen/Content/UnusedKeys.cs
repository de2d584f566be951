using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>Finds valid keys that have no effect on their page, so that nobody relies on them.</summary>
internal static class UnusedKeys
{
    // Keys that no layout or output of a type uses; "editor" on an event belongs to its recap, which may still come.
    private static readonly (string Key, PageType[] Types)[] Unshown =
    [
        ("editor", [PageType.Topic, PageType.For, PageType.Page]),
        ("insight", [PageType.Topic, PageType.For]),
        ("applies_to", [PageType.Topic, PageType.For]),
        ("cover", [PageType.Topic]),
    ];

    /// <summary>Adds a hint for each unused key.</summary>
    public static void Report(PageType type, Fields f, CommonFrontMatter frontMatter, KindFrontMatter kind)
    {
        foreach (var (key, _) in Unshown.Where(u => u.Types.Contains(type) && f.Has(u.Key)))
            Add(f, key, $"{Name(type)} does not show it", "Take it out.");
        if (frontMatter.Discovery.Canonical == "source" && !LeadsToThread(f, kind))
            Add(
                f, "canonical", "there is no public thread with an address that it could be",
                "Add \"url\" and \"visibility: public\" below \"source:\", write the address itself, or take it out.");
        if (kind is EventFrontMatter { TakesPlace: false } && f.Has("recap"))
            Add(f, "recap", "an event that is cancelled or postponed has no recap", "Correct \"event_status\", or remove the recap.");
        if (kind is ArticleFrontMatter) Article(frontMatter.Gating.Access, f);
    }

    private static bool LeadsToThread(Fields f, KindFrontMatter kind) =>
        kind is DiscussionFrontMatter { Source.Visibility: Visibility.Public } && f.Written("source", "url") is not null;

    private static void Article(Access access, Fields f)
    {
        if (f.Written("tip_sheet") is "yes" or "true" && access != Access.Public)
            Add(f, "tip_sheet", "only public articles have a tip sheet", "Take it out, or make the article public.");
        if (f.Has("part") && !f.Has("series")) Add(f, "part", "the article belongs to no series", "Add \"series\", or take it out.");
    }

    private static void Add(Fields f, string key, string why, string hint) =>
        f.Report(Codes.KeyWithoutEffect, key, $"\"{key}\" has no effect here: {why}", hint);

    private static string Name(PageType type) => type switch
    {
        PageType.Topic => "a topic",
        PageType.For => "a page for a role, a use case or an industry",
        _ => "a plain page",
    };
}
