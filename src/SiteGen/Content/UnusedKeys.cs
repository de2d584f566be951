using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Diagnostics;
using SiteGen.Privacy.AccessControl;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>Finds keys that are right by themselves and do nothing on their page, so that nobody waits for what they seem to
/// promise.</summary>
internal static class UnusedKeys
{
    // What no layout of the type shows, and no output uses. The editor of an event is that of its recap, which may be to come.
    private static readonly (string Key, PageType[] Types)[] Unshown =
    [
        ("editor", [PageType.Topic, PageType.For, PageType.Page]),
        ("insight", [PageType.Topic, PageType.For]),
        ("applies_to", [PageType.Topic, PageType.For]),
        ("cover", [PageType.Topic]),
    ];

    /// <summary>Adds a hint for each of them.</summary>
    public static void Report(PageType type, Fields f, CommonFrontMatter frontMatter, KindFrontMatter kind)
    {
        foreach (var (key, _) in Unshown.Where(u => u.Types.Contains(type) && f.Has(u.Key)))
            Add(f, key, $"{Name(type)} does not show it", "Take it out.");
        if (frontMatter.Discovery.Canonical == "source"
            && kind is not DiscussionFrontMatter { Source: { Visibility: Visibility.Public, Url: not null } })
            Add(
                f,
                "canonical",
                "there is no public thread with an address that it could be",
                "Add \"url\" and \"visibility: public\" below \"source:\", write the address itself, or take it out.");
        if (kind is DiscussionFrontMatter { Source: { Visibility: Visibility.Private } source }) Thread(source, f);
        if (kind is EventFrontMatter { TakesPlace: false, Recap: not null })
            Add(f, "recap", "an event that is cancelled or postponed has no recap", "Correct \"event_status\", or remove the recap.");
        if (kind is ArticleFrontMatter article) Article(article, frontMatter.Gating.Access, f);
    }

    private static void Thread(ThreadSource source, Fields f)
    {
        foreach (var (key, isGiven) in new[] { ("open_for_answers", source.OpenForAnswers), ("reply_url", source.ReplyUrl is not null) })
        {
            if (!isGiven) continue;
            Add(
                f,
                "source",
                "visitors are not led to a private thread",
                "Add \"visibility: public\" if everybody can read the thread, or remove it.",
                key);
        }
    }

    private static void Article(ArticleFrontMatter article, Access access, Fields f)
    {
        if (article.TipSheet && access != Access.Public)
            Add(f, "tip_sheet", "only public articles have a tip sheet", "Take it out, or make the article public.");
        if (article is { Part: not null, Series: null })
            Add(f, "part", "the article belongs to no series", "Add \"series\", or take it out.");
    }

    private static void Add(Fields f, string at, string why, string hint, string? key = null) =>
        f.Report(Codes.KeyWithoutEffect, at, $"\"{key ?? at}\" has no effect here: {why}", hint);

    private static string Name(PageType type) => type switch
    {
        PageType.Topic => "a topic",
        PageType.For => "a page for a role, a use case or an industry",
        _ => "a plain page",
    };
}
