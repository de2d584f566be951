using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SiteGen.Tests.Browser;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Attack;

/// <summary>The vectors in a real browser that notes whatever runs: with the policy, which nothing may violate, and without it, so that the HTML itself has to be safe.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class BrowserAttackTests(Browsing browsing)
{
    private const string Host = "https://circle.test/";
    private const int InBody = 14;

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_vector_runs_or_asks_for_anything_in_a_browser(bool withPolicy)
    {
        var vectors = Vectors.Take(Vectors.Asked);
        var bodies = AttackedSite.Slots.Count(s => s.Path == Slot.Body);
        var troubles = new List<string>();
        for (var first = 0; first < vectors.Count; first += bodies * InBody)
        {
            var site = AttackedSite.Of(i => vectors[(first + i) % vectors.Count], i => Portion(vectors, first + Body(i) * InBody));
            var pages = site.Build.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) && !InertHtml.IsRedirect(InertHtml.Read(Encoding.UTF8.GetString(f.Value)))).ToDictionary(f => f.Key, f => f.Value);
            troubles.AddRange(await Attack(withPolicy ? site.Build.Files : WithoutPolicy(site.Build), pages.Keys));
        }

        Found.Nothing(troubles.Distinct().Take(30));
    }

    [BrowserFact]
    public async Task No_vector_runs_where_a_reader_of_feeds_decodes_it()
    {
        var vectors = Vectors.Take(Vectors.Asked);
        var site = AttackedSite.Of(i => vectors[i % vectors.Count], i => Portion(vectors, Body(i) * InBody));
        var pages = site.Build.Files.Where(f => f.Key.EndsWith("feed.xml", StringComparison.Ordinal)).ToDictionary(f => f.Key.Replace(".xml", ".html", StringComparison.Ordinal), f => Encoding.UTF8.GetBytes(Read(f.Value)));
        Found.Nothing((await Attack(pages.Concat(site.Build.Files).ToDictionary(), pages.Keys)).Distinct().Take(30));
    }

    [BrowserFact]
    public async Task The_hooks_see_a_page_that_is_not_escaped()
    {
        string[] acting = ["<img src=x onerror=pwn()>", "<script>pwn()</script>", "<a href=javascript:pwn()>x</a>", "<x onclick=pwn()>x</x>", "<p style='color:red'>x</p>", "<img src=https://evil.test/>", "<base href=https://evil.test/>", "<script>eval('pwn()')</script>", "<script>setTimeout('pwn()')</script>"];
        foreach (var html in acting)
            Assert.NotEmpty(await Attack(new Dictionary<string, byte[]> { ["a.html"] = Encoding.UTF8.GetBytes($"<!doctype html><title>x</title>{html}"), ["404.html"] = [] }, ["a.html"]));
    }

    private static int Body(int slot) => AttackedSite.Slots.Take(slot).Count(s => s.Path == Slot.Body);

    private static string[] Portion(IReadOnlyList<string> vectors, int from) => [.. Enumerable.Range(from, InBody).Select(i => vectors[i % vectors.Count])];

    private static string Read(byte[] feed)
    {
        var (html, words) = OutputKinds.Decoded(feed);
        return "<!doctype html><meta charset=utf-8><title>A reader of feeds</title>" + string.Concat(html.Concat(words).Select(t => $"<div>{t}</div>"));
    }

    private static Dictionary<string, byte[]> WithoutPolicy(TestBuild build) =>
        build.Files.ToDictionary(f => f.Key, f => f.Key.EndsWith(".html", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Policy().Replace(Encoding.UTF8.GetString(f.Value), "", 1)) : f.Value);

    private async Task<List<string>> Attack(IReadOnlyDictionary<string, byte[]> files, IEnumerable<string> pages)
    {
        var troubles = new ConcurrentQueue<string>();
        var site = new ServedSite(Host, files);
        await using var context = await browsing.Usual.Browser!.NewContextAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Block });
        await context.AddInitScriptAsync(Hooks.Watch);
        var waiting = new ConcurrentQueue<string>(pages);
        // A tab costs more than many pages.
        await Task.WhenAll(Enumerable.Range(0, Math.Min(3, waiting.Count)).Select(_ => Tab()));
        return [.. troubles];

        async Task Tab()
        {
            var tab = await context.NewPageAsync();
            var path = "";
            await tab.RouteAsync("**/*", route => Answer(route, path));
            tab.Dialog += (_, dialog) => troubles.Enqueue($"{path}: a dialog: {dialog.Message}");
            while (waiting.TryDequeue(out path!))
            {
                await tab.GotoAsync(site.Address(path), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
                foreach (var what in await tab.EvaluateAsync<string[]>(Hooks.Provoke)) troubles.Enqueue($"{path}: {what}");
                if (tab.Url.Split('#')[0] != site.Address(path)) troubles.Enqueue($"{path}: left for {tab.Url}");
            }
        }

        Task Answer(IRoute route, string path)
        {
            if (site.Owns(route.Request.Url)) return site.Answer(route);
            troubles.Enqueue($"{path}: asked for {route.Request.Url}");
            return route.AbortAsync();
        }
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Policy();
}
