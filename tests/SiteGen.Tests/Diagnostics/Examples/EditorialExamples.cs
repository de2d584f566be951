using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG11: what a careful editor would notice.</summary>
internal static class EditorialExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Site("SG1101", "content/stories/a.md:6:12", "has no period", """
            -- content/stories/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            numbers:
              - label: Gaps filled
                after: 19 of 27
                evidence: Counted by the desk
            ---
            """),

        Example.Site("SG1102", "content/articles/a.md:1:1", "was to be reviewed by 2026-11-01", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            review_by: 2026-11-01
            ---
            """),

        Example.Site("SG1103", "content/articles/b.md:1:1", "also that of content/articles/a.md", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            -- content/articles/b.md --
            ---
            title: B
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            """),

        Example.Site("SG1104", "content/stories/b.md:1:1", "2026-11 has another story of the month", """
            -- content/stories/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            featured: 2026-11
            ---
            -- content/stories/b.md --
            ---
            title: B
            summary: Another page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            featured: 2026-11
            ---
            """),

        Example.In("SG1105", "content/home.md", "there is no home page", () => new MemoryTree(TestSite.Files("").Where(f => f.Key != "content/home.md"))),

        Example.Site("SG1106", "content/articles/a.md:6:3", "Add \"alt:\"", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            cover:
              src: media/desk.png
            ---
            """, ("content/media/desk.png", Media.PngBytes.With())),

        Example.Site("SG1107", "content/events/a.md:1:1", "online only", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2026-12-10T18:00
            mode: online
            ---
            """),

        Example.Site("SG1108", "site.yml", "prefer a host of its own", """
            -- site.yml --
            title: Test Circle
            base_url: https://firm.test/circle/
            language: en
            timezone: Europe/Stockholm
            join: {url: https://app.circle.test/signup, cost: Free to join}
            moderators: [ines]
            contact: {removal: "mailto:care@circle.test"}
            """),

        Example.Site("SG1109", "content/for/a.md:4:1", "Did you mean \"dispatcher\"?", """
            -- content/for/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            role: dispacher
            ---
            -- content/articles/c.md --
            ---
            title: C
            summary: A third page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            roles: [dispatcher]
            ---
            """),

        Example.Site("SG1110", "content/events/a.md:6:13", "Write \"mode: online\" or \"mode: hybrid\"", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2026-12-10T18:00
            online_url: https://call.example/a
            ---
            """),

        Example.Site("SG1111", "content/events/a.md:1:1", "Add \"online_url\"", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2026-12-10T18:00
            mode: online
            open_to_all: yes
            ---
            """),

        Example.Site("SG1112", "content/articles/a.md:5:10", "\"updated\" lies", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            updated: 2027-01-05
            ---
            """),

        Example.Site("SG1113", "content/events/a.md:2:1", "Add \"venue\"", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2026-12-10T18:00
            ---
            """),

        Example.Site("SG1114", "content/events/a.md:6:15", "Add \"updated\"", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2026-12-10T18:00
            event_status: rescheduled
            previous_start: 2026-12-03T18:00
            mode: online
            ---
            """),

        Example.Site("SG1115", "content/articles/b.md:1:1", "also that of content/articles/a.md", """
            -- content/articles/a.md --
            ---
            title: Winter
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            -- content/articles/b.md --
            ---
            title: Winter
            summary: Another page that exists only to show one mistake, and nothing else.
            published: 2026-10-02
            ---
            """),

        Example.Site("SG1116", "content/stories/a.md:2:1", "Add \"subject\"", """
            -- content/stories/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            """),

        Example.Site("SG1120", "content/articles/a.md", "\"media/gone.png\"", TestSite.SiteYml("markdown: {html: true}") + """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            <img src="/media/gone.png" alt="A desk">
            """),

        Example.Site("SG1121", "content/aside.md", "no links lead from the home page to /aside/", """
            -- content/aside.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            ---
            """),

        Example.Site("SG1122", "content/articles/a.md:6:4", "Ask again", """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            consent: {state: granted, expires: 2026-11-15, scopes: {name: yes, quote: yes}}
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            As Mara Lindqvist says, keep a list.
            """),

        Example.Site("SG1123", "content/articles/a.md:6:1", "Ask again", """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            avatar: media/m.png
            consent: {state: granted, expires: 2026-11-15, scopes: {name: yes, quote: yes, avatar: yes}}
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            ![A portrait](../media/m.png)
            """, ("content/media/m.png", Media.PngBytes.With())),

        Example.Site("SG1130", "content/discussions/a.md:6:20", "until then the page shows what the file has", """
            -- content/discussions/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            source: {visibility: public}
            signals: {replies: 1, as_of: 2026-10-01}
            ---
            :::post {by=ines}
            How?
            :::
            :::omitted {count=1}
            :::post {by=ines}
            So.
            :::
            """),

        Example.Site("SG1131", "content/events/a.md:7:8", "so its venue is not shown", """
            -- content/events/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            start: 2026-11-01
            mode: online
            venue: {name: Town hall}
            index: no
            ---
            """),

        Example.Site("SG1132", "content/stories/a.md:5:57", "is no time of a video", """
            -- content/stories/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            video: {url: "https://video.example/1", chapters: [{at: half past, title: Why}]}
            ---
            """),
    ];
}
