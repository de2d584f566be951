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
            -- themes/ours/layouts/404.sbn-html --
            <p>Nothing is here. Every morning we phone the customers of the day before the vans leave.</p>
            """),

        Example.Site("SG0607", "content/articles/a.md:10:1", "Write <!--more--> on a line of its own", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            access: preview
            preview: more
            ---
            The first paragraph.

            <!-- more -->

            The second.
            """),

        Example.Site("SG0608", "content/articles/a.md:7:1", "the text begins with code", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            access: preview
            ---
            ```
            dig circle.test
            ```

            The first paragraph.
            """),

        Example.Site("SG0609", "content/articles/a.md:7:21", "[1] is defined in line 11", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            access: preview
            ---
            The first paragraph [1].

            The second.

            [1]: https://example.org/
            """),

        Example.Site("SG0610", "content/events/a.md:9:1", "the event has no \"recap\"", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2026-11-12T18:00
            venue: {name: The hall}
            ---
            Come and see.
            <!--recap-->
            We came and saw.
            """),

        Example.Site("SG0611", "content/articles/a.md:9:1", "Write \"preview: more\" to end it here", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            access: preview
            ---
            The first paragraph.

            <!--more-->

            The second.
            """),

        Example.Site("SG0612", "content/events/a.md:12:1", "the recap begins at the first <!--recap-->", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2026-11-12T18:00
            venue: {name: The hall, city: Malmö, country: SE}
            recap: {takeaways: [One]}
            ---
            Come and see.
            <!--recap-->
            We came and saw.
            <!--recap-->
            We left.
            """),
    ];
}
