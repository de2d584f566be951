using System.Text.Json;

namespace SiteGen.Tests.Browser;

/// <summary>Whole pages by keyboard: wherever the focus is, it can be seen.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardTests(Browsing browsing)
{
    private const int MostStops = 400;

    // The ring is around the element, or around the row or card whose heading it is. Behind the last stop the focus leaves the page.
    private const string Stop = """
        () => {
          const e = document.activeElement;
          if (e === document.body || e.dataset.walked) return null;
          e.dataset.walked = 'yes';
          const ring = of => of && getComputedStyle(of).outlineStyle !== 'none' ? parseFloat(getComputedStyle(of).outlineWidth) : 0;
          const box = e.getBoundingClientRect();
          return { name: `${e.tagName.toLowerCase()} "${e.innerText.trim().slice(0, 60)}"`, ring: Math.max(ring(e), ring(e.closest('.row, .card'))), inView: box.bottom > 0 && box.top < innerHeight };
        }
        """;

    private const string Passed = """
        () => [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter(e => e.checkVisibility() && !e.disabled && !e.dataset.walked).map(e => e.outerHTML)
        """;

    [BrowserTheory]
    [InlineData("", false, ".hero .counts a", ".block .tags a", ".block .card h3 a")]
    [InlineData("discussions/fill-same-day-cancellations/", true, ".answer .tool", ".share-links .tool")]
    [InlineData("topics/on-call/", false, "[aria-labelledby=_start] h3 a", "[aria-labelledby=_answers] h3 a")]
    [InlineData("stories/hartwell-heating-no-shows/", true, ".facts dd a")]
    [InlineData("events/", false, ".row h3 a")]
    [InlineData("people/", true, ".person-name a")]
    [InlineData("start/", false, ".digest input", ".digest button")]
    public async Task The_keyboard_stops_at_everything_with_a_ring_and_in_view(string path, bool dark, params string[] parts)
    {
        await using var visit = await Visit.Open(browsing.Usual, browsing.Sample, path, Screen.Desk with { Dark = dark });
        var stops = 0;
        for (; stops < MostStops; stops++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var stop = await visit.Page.EvaluateAsync<JsonElement>(Stop);
            if (stop.ValueKind == JsonValueKind.Null) break;
            Assert.True(stop.GetProperty("ring").GetDouble() >= 2, $"{stop.GetProperty("name")} has no ring.");
            Assert.True(stop.GetProperty("inView").GetBoolean(), $"{stop.GetProperty("name")} is out of view.");
        }

        Assert.InRange(stops, 20, MostStops - 1);
        Found.Nothing(await visit.Page.EvaluateAsync<string[]>(Passed));
        foreach (var part in parts) Assert.True(await visit.Page.Locator(part).CountAsync() > 0, $"There is no {part}.");
    }
}
