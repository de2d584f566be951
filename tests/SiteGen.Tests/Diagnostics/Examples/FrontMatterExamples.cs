namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG02: YAML and front matter.</summary>
internal static class FrontMatterExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Site("SG0201", "content/articles/a.md:2:8", "a quotation mark is never closed", """
            -- content/articles/a.md --
            ---
            title: "A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            """),

        Example.Site("SG0202", "content/articles/a.md:2:8", "an anchor (&t) is used", """
            -- content/articles/a.md --
            ---
            title: &t A
            summary: A page that exists only to show one mistake, and nothing else.
            ---
            """),

        Example.Site("SG0203", "content/articles/a.md:4:1", "Did you mean \"published\"?", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            publishd: 2026-10-01
            ---
            """),

        Example.Site("SG0204", "content/articles/a.md:4:1", "\"title\" stands twice", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            title: B
            ---
            """),

        Example.Site("SG0205", "content/articles/a.md:4:9", "\"topics\" is not a list of ids", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            topics: {routes: yes}
            ---
            """),

        Example.Site("SG0206", "content/articles/a.md:4:11", "\"published\" has no value", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published:
            ---
            """),

        Example.Site("SG0207", "content/articles/a.md:2:1", "\"summary\" is missing", """
            -- content/articles/a.md --
            ---
            title: A
            published: 2026-10-01
            ---
            """),

        Example.Site("SG0208", "content/articles/a.md:3:10", "Write at least 50", """
            -- content/articles/a.md --
            ---
            title: A
            summary: Too short.
            published: 2026-10-01
            ---
            """),

        Example.Site("SG0209", "content/articles/a.md:4:9", "Did you mean \"draft\"?", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            status: drafft
            ---
            """),

        Example.Site("SG0210", "content/articles/a.md:4:12", "\"2026-02-30\" is not a date", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-02-30
            ---
            """),

        Example.Site("SG0211", "content/events/a.md:6:15", "begins with https://", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2026-12-10T18:00
            register_url: circle.test/events
            ---
            """),

        Example.Site("SG0212", "content/articles/a.md:1:1", "does not begin with front matter", """
            -- content/articles/a.md --
            # A

            A text without its fields.
            """),

        Example.Site("SG0213", "content/articles/a.md:4:5", "lower-case letters, digits and hyphens", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            id: Article One
            ---
            """),

        Example.Site("SG0214", "content/events/a.md:5:8", "the clocks jump over it", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2027-03-28T02:30
            ---
            """),

        Example.Site("SG0215", "content/events/a.md:6:5", "\"CET\" is not a known time zone", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2026-12-10T18:00
            tz: CET
            ---
            """),

        Example.Site("SG0216", "content/events/a.md:6:6", "ends before it starts", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2026-12-10T18:00
            end: 2026-12-09T20:00
            ---
            """),

        Example.Site("SG0217", "content/for/a.md:5:1", "for a role already", """
            -- content/for/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            role: dispatcher
            industry: heating
            ---
            """),

        Example.Site("SG0218", "content/start.md:8:27", "one metric too many: a hero shows 3", """
            -- content/start.md --
            ---
            title: Start here
            summary: A page that exists only to show one mistake, and nothing else.
            blocks:
              - block: hero
                title: The plan was fine
                text: Compare notes.
                metrics: [aa, bb, cc, dd]
            ---
            -- content/data/metrics.yml --
            aa: {label: A, value: 1, definition: The first., source: Register, date: 2026-11-10}
            bb: {label: B, value: 2, definition: The second., source: Register, date: 2026-11-10}
            cc: {label: C, value: 3, definition: The third., source: Register, date: 2026-11-10}
            dd: {label: D, value: 4, definition: The fourth., source: Register, date: 2026-11-10}
            """),

        Example.Site("SG0219", "content/start.md:5:41", "Take one of the two out", """
            -- content/start.md --
            ---
            title: Start here
            summary: A page that exists only to show one mistake, and nothing else.
            blocks:
              - {block: topics, title: Read, count: 2, topics: [vans]}
            ---
            -- content/topics/vans.md --
            ---
            title: Vans
            summary: Another page that exists only to show one mistake, and nothing else.
            ---
            """),

        Example.Site("SG0220", "content/articles/a.md:2:13", "Write \"Hive #3 fed\"", """
            -- content/articles/a.md --
            ---
            title: Hive #3 fed
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            """),

        Example.Site("SG0221", "content/events/a.md:6:15", "Write \"The old barn, upstairs\"", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2026-12-10T18:00
            venue: {name: “The old barn, upstairs”, city: Malmo}
            ---
            """),

        Example.Site("SG0222", "content/articles/a.md:5:7", "belongs to no series", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            part: 2
            ---
            Text.
            """),
    ];
}
