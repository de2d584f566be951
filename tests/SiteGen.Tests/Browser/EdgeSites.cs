using SiteGen.Diagnostics;
using SiteGen.Tests.Rendering.Blocks;

namespace SiteGen.Tests.Browser;

/// <summary>Two communities at the edges of what there is: one with everything as long and as often as it may be, and one in which nothing has happened yet.</summary>
internal static class EdgeSites
{
    private const string Long = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";

    // Where no more is allowed.
    private const string Short = "Rindfleischetikettierungsüberwachungsauf";

    private static readonly string[] Members = ["mona", "long", "short"];

    /// <summary>Words without an end in every place, a thread of 200 posts and one of a single post, names that run the other way, and nobody with a picture.</summary>
    public static ServedSite Full { get; } = Serve($$"""
          - block: hero
            title: {{Long}} and what everybody did about it
            text: Where people of the {{Long}} compare notes.
            for: [{{Long}}, planners]
            gets: [{{Long}}, answers]
            also: {label: "{{Short}}", page: discussions}
            metrics: [members, solved, long]
          - {block: topics, title: "{{Long}}"}
          - {block: stories, title: "{{Long}}"}
          - {block: top-discussions, title: "{{Long}}", days: 90}
          - {block: upcoming-events, title: "{{Long}}"}
          - {block: metrics, title: "{{Long}}", metrics: [members, solved, long]}
          - {block: digest, title: "{{Long}}", text: "{{Long}}", how_often: "{{Long}}", action: "https://app.circle.test/digest", label: "{{Short}}", button: "{{Short}}"}
        """, $$"""
        -- content/data/metrics.yml --
        members: {label: "{{Long}}", value: 5240000, unit: "{{Short}}", definition: "{{Long}}.", source: "{{Long}}", date: 2026-11-10}
        solved: {label: Solved, value: 63, unit: "%", definition: Questions with an accepted answer., source: Forum, date: 2026-11-01}
        long: {label: "Hours of {{Long}}", value: 3.4, unit: hours, definition: "{{Long}}.", source: Forum, date: 2026-11-01}
        {{LandingPage.Member("mona", "منى عبد الرحمن الخطيب")}}
        {{LandingPage.Member("long", $"{Short} {Short}")}}
        {{LandingPage.Member("short", "Ö")}}
        {{Page("topics/long", Long, $"also_called: [{Long}, law]\nstart_here: [story-a, event-long]")}}
        {{Page("stories/a", $"How {Long} was read", Story)}}
        {{Page("stories/b", $"How {Long} was read again", Story)}}
        {{Page("discussions/many", $"Who reads {Long} to the end?", Thread, string.Concat(Enumerable.Range(1, 200).Select(Post)))}}
        {{Page("discussions/single", $"Does anybody read {Long}?", Thread, Post(1))}}
        {{Page("events/long", $"An evening about {Long}", $"start: 2027-01-30T18:00\nend: 2027-02-02T21:00\nvenue: {{name: \"{Long}\", city: \"{Long}\"}}\nprice: {Long}\nspeakers: [mona, long]\ntopics: [long]")}}
        """);

    /// <summary>Blocks and lists for which there is nothing.</summary>
    public static ServedSite Empty { get; } = Serve("""
          - {block: hero, title: A circle that begins, text: Nobody has written anything yet.}
          - {block: topics, title: Topics}
          - {block: stories, title: Stories}
          - {block: top-discussions, title: Most talked about}
          - {block: upcoming-events, title: Meet next}
        """, Page("topics/quiet", "A topic that nobody has written about", "cta: join"));

    private const string Thread = "mode: question\ntopics: [long]\nsource: {visibility: public}";

    private static string Story => $$"""
        topics: [long]
        industries: ["{{Short}}", heating]
        region: "{{Short}}"
        size: "{{Short}}"
        subject: {org: "{{Long}}", person: mona}
        challenge: "{{Long}} and nobody to read it."
        what_they_did: "{{Long}}, read aloud in turns."
        result: "{{Long}}, understood by two of nine."
        numbers:
          - {label: "{{Long}}", before: 980000, after: 3.4, unit: "{{Short}}", period: "{{Long}}", evidence: "{{Long}}"}
        quotes:
          - {text: "{{Long}}!", by: long}
        """;

    private static string Post(int number) => $$"""

        :::post {n={{number}} by={{Members[number % Members.Length]}} date=2026-11-{{1 + (number / 10):00}}T08:{{number % 60:00}} likes={{number * 7}}{{(number == 1 ? "" : $" reply-to={number - 1}")}}{{(number == 150 ? " accepted" : "")}}}
        Post {{number}} says {{(number % 10 == 0 ? Long : "what the others said")}}.
        :::

        """;

    private static string Page(string file, string title, string more, string body = "Text.") => $"""

        -- content/{file}.md --
        ---
        title: {title}
        summary: A page about {Long} that exists so that everything on it is longer than it ought to be.
        {(file.StartsWith("topics", StringComparison.Ordinal) ? "" : "published: 2026-11-03\n")}{more}
        ---
        {body}
        """;

    private static ServedSite Serve(string blocks, string files)
    {
        var build = LandingPage.Build(blocks, files);
        Found.Nothing(build.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Location}: {f.Message}"));
        return new ServedSite("https://circle.test/", build.Files);
    }
}
