using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG03: site.yml and what it and content/data offer to pages.</summary>
internal static class ConfigExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.In("SG0301", "site.yml", "there is no site.yml here", () => new MemoryTree(TestSite.Files("").Where(f => f.Key != "site.yml"))),

        Example.Site("SG0302", "content/articles/a.md:5:6", "Did you mean \"join\"?", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            cta: jion
            ---
            """),

        Example.Site("SG0303", "site.yml:6:16", "Did you mean \"stories\"?", """
            -- site.yml --
            title: Test Circle
            base_url: https://circle.test/
            language: en
            timezone: Europe/Stockholm
            join: {url: https://app.circle.test/signup, cost: Free to join}
            menus: {main: [storys], footer: [code-of-conduct, privacy]}
            moderators: [ines]
            contact: {removal: "mailto:care@circle.test"}
            """),

        Example.Site("SG0304", "content/data/metrics.yml:2:3", "over 180 days ago", """
            -- content/data/metrics.yml --
            members:
              label: Members
              value: 1200
              definition: People who signed in within the last twelve months.
              source: Own database
              date: 2026-01-31
            """),

        Example.Site("SG0305", "content/home.md:6:13", "no metric \"members\"", """
            -- content/home.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            blocks:
              - block: join-banner
                metric: members
                text: Join {value} others.
            ---
            """),

        Example.Site("SG0306", "content/articles/a.md:5:6", "only plain pages may go without a call", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            cta: none
            ---
            """),

        Example.Site("SG0307", "content/home.md:5:5", "site.yml says foundation", """
            -- content/home.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            blocks:
              - block: insights
                title: What members found out
            ---
            """),

        Example.Site("SG0308", "content/home.md:5:49", "Write {value}", """
            -- content/data/metrics.yml --
            members: {label: Members, value: 5240, definition: People with an account., source: Register, date: 2026-11-10}
            -- content/home.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            blocks:
              - {block: join-banner, metric: members, text: "Join {valeu} people"}
            ---
            """),

        Example.Site("SG0309", "content/data/glossary.yml:2:10", "stands in the glossary already", """
            -- content/data/glossary.yml --
            - {term: Grey slot, definition: A gap on the board that is left empty on purpose.}
            - {term: grey slot, definition: A gap that is left empty in the morning.}
            """),
    ];
}
