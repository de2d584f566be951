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

    [BrowserTheory]
    [InlineData("", false)]
    [InlineData("discussions/fill-same-day-cancellations/", true)]
    [InlineData("events/", false)]
    [InlineData("people/", true)]
    [InlineData("start/", false)]
    public async Task Every_stop_of_the_keyboard_has_a_ring_and_is_in_view(string path, bool dark)
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
    }
}
