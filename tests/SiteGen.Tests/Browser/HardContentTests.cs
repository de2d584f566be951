using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>Content that breaks most themes: a wide table, words without an end, long titles, names that run the other way, many entries.</summary>
[Collection(BrowserTests.Name)]
public sealed class HardContentTests(Browsing browsing)
{
    private static readonly string Endless = string.Concat(Enumerable.Repeat("Donaudampfschiff", 13));

    private static readonly string Archive = $$"""
        -- content/people/layla.yml --
        name: ليلى حداد
        role: منسقة ميدانية
        org: {{Endless[..90]}}
        joined: 2024-05-13
        consent:
          state: granted
          scopes: {quote: yes, name: yes, avatar: yes, org: yes, link: yes, profile: yes, snippet: yes, ai: yes, social: yes}
          evidence: {kind: form, ref: c-1, date: 2026-05-13}
        -- content/articles/hard.md --
        ---
        title: A title that goes on and on about {{Endless[..120]}} until nobody remembers how it began
        summary: An article about {{Endless[..90]}} with everything in it that has ever pushed a page sideways.
        published: 2026-10-01
        editor: ines
        by: [layla]
        ---
        ## A heading with {{Endless}}

        {{Endless}} and https://example.org/{{Endless}} and `{{Endless}}`.

        | One | Two | Three | Four | Five | Six | Seven |
        |---|---|---|---|---|---|--:|
        | {{Endless[..60]}} | two words | three words here | {{Endless[..60]}} | five | six | 7,000,000 |

        ```
        {{Endless}} {{Endless}}
        ```

        > {{Endless}}

        - [ ] {{Endless}}
        - one
          - two
            - {{Endless}}
        -- content/discussions/hard.md --
        ---
        title: Why is {{Endless[..100]}} so long, and who pays for the paper that it is printed on?
        summary: A question in which the words have no end and a name runs from the right to the left.
        published: 2026-10-02
        mode: question
        editor: ines
        source: {platform: Forum, url: "https://example.org/t/1", id: t-1, captured: 2026-10-01, visibility: public}
        ---
        :::post {n=1 by=layla date=2026-09-30T08:00 likes=3}
        {{Endless}}

        | One | Two | Three | Four | Five | Six | Seven |
        |---|---|---|---|---|---|--:|
        | {{Endless[..60]}} | two words | three words here | {{Endless[..60]}} | five | six | 7,000,000 |
        :::

        :::post {n=2 by=ines date=2026-09-30T09:00 reply-to=1}
        سؤال جيد about https://example.org/{{Endless}}
        :::
        """;

    private static readonly ServedSite Site = new("https://circle.test/", TestSite.Build(Archive + string.Concat(Enumerable.Range(1, 25).Select(Article))).Files);

    [BrowserTheory]
    [InlineData("articles/hard/")]
    [InlineData("articles/")]
    [InlineData("articles/page/2/")]
    [InlineData("discussions/hard/")]
    [InlineData("discussions/")]
    [InlineData("people/")]
    public async Task Content_without_an_end_stays_in_the_window_and_open_to_everybody(string path)
    {
        await using var visit = await Visit.Open(browsing.Usual, Site, path, Screen.Phone);
        Found.Nothing(await visit.Sideways());
        Found.Nothing(await visit.Barriers());
        await visit.Show(Screen.SmallPhone);
        Found.Nothing(await visit.Sideways());
        await visit.Show(Screen.Desk);
        Found.Nothing(await visit.Sideways());
        Found.Nothing(visit.Troubles);
    }

    [BrowserFact]
    public async Task A_wide_table_scrolls_by_keyboard_in_its_own_region()
    {
        await using var visit = await Visit.Open(browsing.Usual, Site, "articles/hard/", Screen.Phone);
        var table = visit.Page.Locator(".table").First;
        await table.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.table').scrollLeft > 0");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollLeft"));
    }

    private static string Article(int number) => $"""

        -- content/articles/number-{number}.md --
        ---
        title: Article number {number} of twenty-five
        summary: One of the articles that are only here so that the list needs a second page, number {number}.
        published: 2026-09-{number:00}
        editor: ines
        ---
        Text of number {number}.
        """;
}
