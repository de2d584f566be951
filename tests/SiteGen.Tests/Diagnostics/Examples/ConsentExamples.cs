using SiteGen.Diagnostics;
using SiteGen.Reports;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG05: people, consent and names.</summary>
internal static class ConsentExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Site("SG0501", "content/articles/a.md:5:6", "Did you mean \"ines\"?", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            by: [inez]
            ---
            """),

        Example.Site("SG0502", "content/articles/a.md:6:4", "\"Ma…st\" may not be shown", """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            consent: {state: refused}
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            As Mara Lindqvist says, keep a list.
            """),

        Example.Site("SG0503", "content/articles/mara-lindqvist.md:1:1", "carries \"ma…st\"", """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            consent: {state: refused}
            -- content/articles/mara-lindqvist.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            """),

        Example.Site("SG0504", "content/people/mara.yml:1:1", "Ask again in time", """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            consent: {state: granted, expires: 2026-12-15}
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            by: [mara]
            ---
            """),

        Example.Site("SG0505", "content/people/mara.yml:1:1", "ended on 2026-11-15", """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            consent: {state: granted, expires: 2026-11-15}
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            by: [mara]
            ---
            """),

        Example.Site("SG0506", "content/articles/a.md:6:4", "\"@inez\" is nobody's id", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            As @inez says, keep a list.
            """),

        Example.Site("SG0507", "content/people/mara.yml:2:10", "Add \"pseudonym:\"", """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            display: pseudonym
            consent: {state: granted}
            """),

        Example.Site("SG0508", "themes/ours/layouts/404.sbn-html:1:29", "\"404.html\" would publish \"Ma…st\"", """
            -- site.yml --
            title: Test Circle
            base_url: https://circle.test/
            language: en
            timezone: Europe/Stockholm
            theme: [ours, default]
            join: {url: https://app.circle.test/signup, cost: Free to join}
            moderators: [ines]
            contact: {removal: "mailto:care@circle.test"}
            -- content/people/mara.yml --
            name: Mara Lindqvist
            consent: {state: refused}
            -- themes/ours/layouts/404.sbn-html --
            <p>Nothing is here. Ask <em>Mara</em> Lindqvist.</p>
            """),

        Example.Site("SG0509", "content/discussions/a.md:8:6", "a telephone number: 07…67", """
            -- content/discussions/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            source: {visibility: public}
            ---
            :::post {by=ines}
            Ring 070-123 45 67.
            :::
            """),

        Example.Site("SG0510", "content/discussions/a.md:6:23", "allowed in post 1, and there is none", """
            -- content/discussions/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            source: {visibility: public}
            allow_personal_data: [{post: 1, kind: email, reason: The desk}]
            ---
            :::post {by=ines}
            Ring at the desk.
            :::
            """),

        Example.Site("SG0511", "content/home.md:7:9", "the words of wim may not be shown", """
            -- content/people/wim.yml --
            name: Wim de Boer
            consent: {state: pending}
            -- content/home.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            blocks:
              - block: quote
                text: We rang, and they were at home.
                by: wim
            ---
            """),

        Example.Site("SG0512", "content/people/eva.yml:2:10", "Add \"first_name:\"", """
            -- content/people/eva.yml --
            name: Kovács, Éva
            display: first-name
            consent: {state: granted}
            """),

        Example.Site("SG0513", "content/people/anna-west.yml:1:1", "/people/anna-holm-2/", """
            -- content/people/anna-east.yml --
            name: Anna Holm
            consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}
            -- content/people/anna-west.yml --
            name: Anna Holm
            consent: {state: granted, scopes: {quote: yes, name: yes, profile: yes}}
            """),

        new Example("SG0514", "content/people/", "anna-east, anna-west", () =>
        {
            var (tree, bag) = (TestSite.Tree("""
                -- content/people/anna-east.yml --
                name: Anna Holm
                -- content/people/anna-west.yml --
                name: Anna Holm
                """), new DiagnosticBag());
            new PersonSearch(tree).Find("Anna Holm", bag);
            return new Provoked(bag.Sorted(), tree);
        }),
        Example.Site("SG0515", "content/articles/a.md:5:6", "Write mara, as the file", """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            by: [Mara Lindqvist]
            ---
            """),
        Example.Site("SG0516", "content/people/wim.yml:2:12", "carries \"Ze…sh\"", """
            -- content/people/zed.yml --
            name: Zebulon Quackenbush
            consent: {state: pending}
            -- content/people/wim.yml --
            name: Wim de Boer
            pseudonym: friend of Zebulon Quackenbush
            display: pseudonym
            consent: {state: granted}
            """),

        Example.Site("SG0520", "content/articles/a.md:6:6", "also the name or a handle of somebody", """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            handles: [winter]
            consent: {state: refused}
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            Each winter, keep a list.
            """),

        Example.Site("SG0521", "content/articles/a.md:5:21", "\"Mara Holm\" is allowed on this page", """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            allow_name: [{text: Mara Holm, reason: The author of 1911}]
            ---
            Keep a list.
            """),

        Example.Site("SG0522", "content/articles/a.md:6:1", "the avatar of \"Ma…st\"", """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            avatar: media/m.png
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            ![A portrait](../media/m.png)
            """, ("content/media/m.png", Media.PngBytes.With())),

        Example.Site("SG0523", "content/media/list.csv", "Save it as UTF-8", """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            Take the [list](../media/list.csv).
            """, ("content/media/list.csv", System.Text.Encoding.Unicode.GetBytes("hour;work\n"))),
    ];
}
