namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG06: gates and previews.</summary>
internal static class AccessExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Site("SG0601", "content/articles/a.md:6:10", "<!--more-->", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            access: preview
            preview: more
            ---
            The first paragraph.

            The second.
            """),

        Example.Site("SG0602", "content/articles/a.md:6:10", "only discussions are cut by posts", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            access: preview
            preview: {posts: 2}
            ---
            The first paragraph.

            The second.
            """),

        Example.Site("SG0603", "content/articles/a.md:5:10", "Add \"access: preview\"", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            preview: first-paragraph
            ---
            The first paragraph.
            """),

        Example.Site("SG0604", "content/articles/a.md:2:1", "the preview shows the whole text", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            access: preview
            ---
            The only paragraph.
            """),

        Example.Site("SG0605", "content/discussions/a.md:1:1", "the thread is private", """
            -- content/discussions/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            source: {visibility: private}
            ---
            :::post {n=1 by=ines}
            Text.
            :::
            """),

        Example.Site("SG0606", "content/articles/a.md:11:1", "\"404.html\" would publish words from behind the gate: \"Ev…", """
            -- site.yml --
            title: Test Circle
            base_url: https://circle.test/
            language: en
            timezone: Europe/Stockholm
            theme: [ours, default]
            join: {url: https://app.circle.test/signup, cost: Free to join}
            moderators: [ines]
            contact: {removal: "mailto:care@circle.test"}
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            access: preview
            ---
            The first paragraph.

            The second. Members read on.

            Every morning we phone the customers of the day before the vans leave.
            -- themes/ours/layouts/404.hbs --
            <p>Nothing is here. Every morning we phone the customers of the day before the vans leave.</p>
            """),
    ];
}
