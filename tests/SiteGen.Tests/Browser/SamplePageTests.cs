using Microsoft.Playwright;
using SiteGen.Tests.Attack;

namespace SiteGen.Tests.Browser;

/// <summary>One page of each kind of the sample community.</summary>
[Collection(BrowserTests.Name)]
public sealed class SamplePageTests(Browsing browsing)
{
    [BrowserTheory]
    [MemberData(nameof(SamplePages.Kinds), MemberType = typeof(SamplePages))]
    public async Task A_page_has_no_barrier_that_axe_knows_on_a_desk_or_a_phone_light_or_dark(string kind)
    {
        await using var visit = await Open(kind, Screen.Desk);
        foreach (var screen in Screens(kind))
        {
            await visit.Show(screen);
            Found.Nothing((await visit.Barriers()).Select(barrier => $"{screen}: {barrier}"));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(SamplePages.Kinds), MemberType = typeof(SamplePages))]
    public async Task A_page_asks_for_nothing_foreign_or_missing_and_stays_where_it_is(string kind)
    {
        await using var visit = await Open(kind, Screen.Phone);
        await visit.LoadPictures();
        Found.Nothing(await visit.DeadAddresses());
        Assert.Equal(0, await visit.Shift());
        Found.Nothing(visit.Troubles);
    }

    [BrowserTheory]
    [MemberData(nameof(SamplePages.Kinds), MemberType = typeof(SamplePages))]
    public async Task A_picture_that_nobody_sees_at_first_is_fetched_when_it_comes_near(string kind)
    {
        const string Hasty = "() => [...document.querySelectorAll('main img:not([loading=lazy])')].filter(i => i.getBoundingClientRect().top > innerHeight).map(i => i.src)";
        await using var visit = await Open(kind, Screen.Phone);
        var onPhone = await visit.Page.EvaluateAsync<string[]>(Hasty);
        await visit.Show(Screen.Desk);
        Found.Nothing(onPhone.Intersect(await visit.Page.EvaluateAsync<string[]>(Hasty)));
    }

    [BrowserTheory]
    [MemberData(nameof(SamplePages.Kinds), MemberType = typeof(SamplePages))]
    public async Task Nothing_of_a_page_stands_sideways_on_a_phone(string kind)
    {
        await using var visit = await Open(kind, Screen.Phone);
        Found.Nothing(await visit.Sideways());
        await visit.Show(Screen.SmallPhone);
        Found.Nothing(await visit.Sideways());
    }

    [BrowserTheory]
    [MemberData(nameof(SamplePages.Kinds), MemberType = typeof(SamplePages))]
    public async Task Nothing_of_a_page_stands_sideways_on_a_tablet_a_small_desk_or_in_letters_twice_as_large(string kind)
    {
        await using var visit = await Open(kind, Screen.SmallDesk);
        Found.Nothing(await visit.Sideways());
        await visit.Show(Screen.Tablet);
        Found.Nothing(await visit.Sideways());
        await visit.DoubleLetters();
        Found.Nothing(await visit.Sideways());
        await visit.Show(Screen.Phone);
        Found.Nothing(await visit.Sideways());
    }

    [BrowserTheory]
    [InlineData("article")]
    [InlineData("story")]
    [InlineData("discussion")]
    [InlineData("event to come")]
    [InlineData("resource")]
    public async Task Topics_stand_behind_the_text_on_a_phone_and_beside_it_on_a_desk(string kind)
    {
        const string Place = "() => { const at = e => document.querySelector(e).getBoundingClientRect(), text = at('.text'), box = at('.box-topics'); return box.top >= text.bottom ? 'behind' : box.left >= text.right && box.top >= text.top ? 'beside' : 'elsewhere'; }";
        await using var visit = await Open(kind, Screen.Phone);
        Assert.Equal("behind", await visit.Page.EvaluateAsync<string>(Place));
        await visit.Show(Screen.Desk);
        Assert.Equal("beside", await visit.Page.EvaluateAsync<string>(Place));
    }

    [BrowserTheory]
    [InlineData("topic")]
    [InlineData("list")]
    public async Task The_facts_of_a_row_are_whole_where_they_wrap_on_a_phone(string kind)
    {
        const string Cut = "() => [...document.querySelectorAll('.meta')].flatMap(meta => [...meta.children].filter(e => { const words = document.createRange(); words.selectNodeContents(e); const box = words.getBoundingClientRect(); return box.width && box.left < meta.getBoundingClientRect().left - 0.5; })).map(e => e.textContent)";
        await using var visit = await Open(kind, Screen.Phone);
        Found.Nothing(await visit.Page.EvaluateAsync<string[]>(Cut));
        await visit.Show(Screen.SmallPhone);
        Found.Nothing(await visit.Page.EvaluateAsync<string[]>(Cut));
    }

    [BrowserTheory]
    [InlineData("home", 400)]
    [InlineData("explore", 360)]
    [InlineData("plain", 280)]
    public async Task A_hero_leaves_room_for_what_comes_next(string kind, int onAPhone)
    {
        const string Hero = "() => document.querySelector('.hero').getBoundingClientRect().height", Next = "() => document.querySelector('h2').getBoundingClientRect().top";
        await using var visit = await Open(kind, Screen.Desk);
        Assert.InRange(await visit.Page.EvaluateAsync<double>(Hero), 100, 280);
        await visit.Show(Screen.Phone);
        Assert.InRange(await visit.Page.EvaluateAsync<double>(Hero), 100, onAPhone);
        Assert.InRange(await visit.Page.EvaluateAsync<double>(Next), 100, 560);
    }

    [BrowserFact]
    public async Task An_old_address_leads_to_the_page_that_took_its_place()
    {
        await using var visit = await Visit.Open(browsing.Usual, browsing.Sample, "threads/same-day-gaps/", Screen.Desk);
        await Assertions.Expect(visit.Page).ToHaveURLAsync(browsing.Sample.Address(SamplePages.Paths["discussion"]));
        Found.Nothing(visit.Troubles);
    }

    // Each kind on both widths and in both schemes; which of them go together changes from one to the next, and a long run takes all four.
    private static Screen[] Screens(string kind)
    {
        Screen[][] pairs = [[Screen.Desk, Screen.Phone with { Dark = true }], [Screen.Phone, Screen.Desk with { Dark = true }]];
        return LongRun.Asked ? [.. pairs[0], .. pairs[1]] : pairs[SamplePages.Paths.Keys.Order(StringComparer.Ordinal).ToList().IndexOf(kind) % 2];
    }

    private Task<Visit> Open(string kind, Screen screen) => Visit.Open(browsing.Usual, browsing.Sample, SamplePages.Paths[kind], screen);
}
