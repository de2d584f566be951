namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG07: ids, addresses and references.</summary>
internal static class ReferenceExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Site("SG0701", "content/articles/b.md:4:5", "already that of content/articles/a.md", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            id: gaps
            published: 2026-10-01
            ---
            -- content/articles/b.md --
            ---
            title: B
            summary: Another page that exists only to show one mistake, and nothing else.
            id: gaps
            published: 2026-10-01
            ---
            """),

        Example.Site("SG0702", "content/articles/old/a.md:1:1", "/articles/a/ is already taken by content/articles/a.md", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            -- content/articles/old/a.md --
            ---
            title: B
            summary: Another page that exists only to show one mistake, and nothing else.
            id: another
            published: 2026-10-01
            ---
            """),

        Example.Site("SG0703", "content/articles/a.md:5:10", "Did you mean \"no-shows\"?", """
            -- content/topics/no-shows.md --
            ---
            title: No-shows
            summary: What to do when a visit falls through, and how to have fewer of them.
            ---
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            topics: [noshows]
            ---
            """),

        Example.Site("SG0704", "content/articles/a.md:5:11", "its type, a hyphen and its file name", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            related: [story-hartwell-heating]
            ---
            """),

        Example.Site("SG0705", "content/articles/a.md:5:11", "is not built now", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            related: [article-b]
            ---
            -- content/articles/b.md --
            ---
            title: B
            summary: Another page that exists only to show one mistake, and nothing else.
            status: draft
            ---
            """),

        Example.Site("SG0706", "content/data/redirects.yml:1:3", "nothing stands at \"/stories/gone/\"", """
            -- content/data/redirects.yml --
            - from: /old-story/
              to: /stories/gone/
            """),

        Example.Site("SG0707", "content/for/b.md:4:1", "for \"dispatcher\" already", """
            -- content/for/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            role: dispatcher
            ---
            -- content/for/b.md --
            ---
            title: B
            summary: Another page that exists only to show one mistake, and nothing else.
            role: dispatcher
            ---
            -- content/articles/c.md --
            ---
            title: C
            summary: A third page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            roles: [dispatcher]
            ---
            """),

        Example.Site("SG0708", "content/topics/a.md:4:25", "Name each page once", """
            -- content/topics/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            start_here: [article-b, article-b]
            ---
            -- content/articles/b.md --
            ---
            title: B
            summary: Another page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            """),

        Example.Site("SG0709", "content/start.md:5:49", "already", """
            -- content/start.md --
            ---
            title: Start here
            summary: A page that exists only to show one mistake, and nothing else.
            blocks:
              - {block: topics, title: Read, topics: [vans, vans]}
            ---
            -- content/topics/vans.md --
            ---
            title: Vans
            summary: Another page that exists only to show one mistake, and nothing else.
            ---
            """),

        Example.Site("SG0710", "content/articles/a.md:5:10", "refers to itself", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            related: article-a
            ---
            """),
    ];
}
