namespace SiteGen.Tests.People;

/// <summary>A person whose every spelling is a word that occurs nowhere else, so that one search over all outputs finds a leak.</summary>
internal static class Canary
{
    /// <summary>The full name.</summary>
    public const string Name = "Quenby Zarathorn";

    /// <summary>The file of the person.</summary>
    /// <param name="consent">What stands below <c>consent:</c> in flow style.</param>
    /// <param name="more">Further lines.</param>
    public static string Person(string consent, string more = "display: name") => $$"""
        -- content/people/quen.yml --
        name: {{Name}}
        handles: [qzhandle]
        also_written: [Q. Zarathorn]
        role: Rooferrole
        org: Zedorg Roofing
        links: [https://example.org/zlinkcanary]
        {{more}}
        consent: {{consent}}

        """;

    /// <summary>Somebody who agreed to everything.</summary>
    public const string Open = """
        -- content/people/open.yml --
        name: Olaf Openly
        consent: {state: granted}

        """;

    /// <summary>A thread with a post of each, the canary's accepted.</summary>
    public const string Thread = """
        -- content/discussions/thread.md --
        ---
        title: A thread of two
        summary: Two people talk to each other about something that is only for tests.
        published: 2026-10-01
        source: {visibility: public}
        accepted_by: asker
        ---
        :::post {n=1 by=open date=2026-09-14T08:20}
        How is this done?
        :::
        :::post {n=2 by=quen date=2026-09-14T09:20 likes=4 accepted reply-to=1}
        Postcanary is what I do.
        :::

        """;

    /// <summary>Pages that name the canary everywhere but in a post, by id.</summary>
    public const string Elsewhere = """
        -- content/articles/article.md --
        ---
        title: What @quen knows
        summary: An article that is written and reviewed by somebody, and mentions @quen too.
        published: 2026-10-02
        by: quen
        editor: quen
        reviewed_by: quen
        insight: It was @quen who found it.
        share: {hook: "Read what @quen knows"}
        ---
        ## What @quen does

        | who | what |
        |---|---|
        | @quen | works |

        A note[^1] on @quen.

        [^1]: About @quen.
        -- content/events/event.md --
        ---
        title: An event
        summary: An event with a speaker and a host who are the same person in this test.
        published: 2026-10-02
        start: 2026-11-02T18:00
        host: quen
        speakers: [quen]
        venue: {name: Hall, city: Town}
        ---
        Come.
        -- content/resources/sheet.md --
        ---
        title: A sheet
        summary: A resource that somebody made so that the test can see how the maker shows.
        published: 2026-10-02
        maker: quen
        ---
        Use it.
        -- content/stories/story.md --
        ---
        title: A story
        summary: A story whose subject is the person that the whole of this test is about.
        published: 2026-10-02
        subject: {person: quen}
        ---
        It went well.

        """;

    /// <summary>A text that names the canary in every way and place that Markdown and YAML have.</summary>
    public const string InText = """
        -- content/articles/named.md --
        ---
        title: With Quenby Zarathorn
        summary: Why QUENBY ZARATHORN and qzhandle and Q. Zarathorn do not stand on this page.
        published: 2026-10-02
        insight: Quenby Zarathorn found it.
        applies_to: [Quenby Zarathorn]
        prerequisites: ["Ask Quenby Zarathorn"]
        disclosure: {kind: partner, text: "Paid by Quenby Zarathorn"}
        seo: {title: Quenby Zarathorn, description: "Quenby Zarathorn in search"}
        share: {hook: "Quenby Zarathorn shares", hashtags: [qzhandle]}
        members_get: [A call with Quenby Zarathorn]
        params: {a: Quenby Zarathorn}
        ---
        ## Heading of Quenby Zarathorn

        Plain Quenby Zarathorn, **Quenby** *Zarathorn*, Quen**by Zara**thorn, Quenby&nbsp;Zarathorn, Quenby &#90;arathorn,
        Quenby&shy; Zara&#8203;thorn, `Quenby Zarathorn`, [Quenby Zarathorn](https://example.org/), @qzhandle and Quenby
        Zarathorn over two lines, Quenby  Zarathorn.

        [by title](https://example.org/ "Quenby Zarathorn") and [by address](https://example.org/quenby-zarathorn),
        [escaped](https://example.org/Quenby%20Zarathorn), [with plus](https://example.org/?q=Quenby+Zarathorn),
        [joined](https://example.org/quenbyzarathorn/), [under](https://example.org/quenby_zarathorn),
        <https://example.org/quenby-zarathorn> and https://example.org/qzhandle/posts or [mail](mailto:quenby.zarathorn@example.org).

        | Quenby Zarathorn | b |
        |---|---|
        | c | Q. Zarathorn |

        A note[^1].

        [^1]: Of Quenby Zarathorn.

        > Quoted Quenby Zarathorn

        > [!note]
        > Quenby Zarathorn in a callout, `x`Quenby Zarathorn and y**Quenby Zarathorn**z

        - [ ] ask Quenby Zarathorn

        ```qzhandle
        Quenby Zarathorn in code, and Quenby
        Zarathorn over its lines
        ```

            Quenby Zarathorn indented
        -- content/stories/named.md --
        ---
        title: A story of others
        summary: A story in whose parts somebody is named who may not be named in any part.
        published: 2026-10-02
        challenge: Quenby Zarathorn was alone.
        numbers: [{label: Quenby Zarathorn, after: "1", unit: qzhandle, period: Quenby Zarathorn, evidence: Quenby Zarathorn}]
        quotes: [{text: I met Quenby Zarathorn., by: open}]
        tradeoffs: [Quenby Zarathorn]
        industries: [quenby-zarathorn]
        roles: [Quenby Zarathorn]
        ---
        Text.
        -- content/events/named.md --
        ---
        title: An event of others
        summary: An event in whose recap somebody is named who may not be named in any part.
        published: 2026-10-02
        start: 2026-11-02
        venue: {name: House of Quenby Zarathorn, city: Quenby Zarathorn}
        price: Quenby Zarathorn
        recap:
          takeaways: [Quenby Zarathorn]
          questions: [{q: "Quenby Zarathorn?", a: "Quenby Zarathorn.", by: open}]
        ---
        Text.

        <!--recap-->

        Quenby Zarathorn spoke.
        -- content/data/glossary.yml --
        - term: Quenby Zarathorn
          definition: What Quenby Zarathorn does.
          also_called: [qzhandle]
        -- content/data/metrics.yml --
        members: {label: Friends of Quenby Zarathorn, value: 3, definition: Quenby Zarathorn counts., source: Quenby Zarathorn, date: 2026-11-30}
        -- content/discussions/named.md --
        ---
        title: A thread of others
        summary: A thread in which somebody is named who may not be named on any of its pages.
        published: 2026-10-02
        source: {visibility: public, platform: Quenby Zarathorn, url: "https://example.org/t/quenby-zarathorn"}
        outcome: {tried: Quenby Zarathorn, result: Quenby Zarathorn}
        editor_note: Quenby Zarathorn
        ---
        :::post {by=open}
        Ask Quenby Zarathorn, [him](https://example.org/quenby-zarathorn "Quenby Zarathorn").

        # Quenby Zarathorn
        :::
        An editor knows Quenby Zarathorn.

        """;
}
