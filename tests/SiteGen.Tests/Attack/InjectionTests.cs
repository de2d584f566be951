using System.Collections.Concurrent;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Browser;
using SiteGen.Tests.Diagnostics;
using SiteGen.Tests.Support;
using Xunit.Abstractions;

namespace SiteGen.Tests.Attack;

/// <summary>Every vector in every place that takes a text, and every output read by a check of its own format. Needs no browser.</summary>
public sealed class InjectionTests(ITestOutputHelper output)
{
    [Fact]
    public void No_vector_in_any_field_or_body_acts_in_any_output_or_changes_a_page()
    {
        var vectors = Vectors.Take(Vectors.Asked);
        var (faults, accepted, refused) = (new ConcurrentQueue<string>(), new ConcurrentDictionary<Slot, int>(), 0);
        var usual = Shape(KnownKinds.Usual.Build);
        Parallel.For(0, vectors.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, k =>
        {
            var site = AttackedSite.Of(i => vectors[(k + i) % vectors.Count], i => [vectors[(k + i) % vectors.Count]]);
            foreach (var fault in Faults(site, usual).Take(5)) faults.Enqueue($"{k}: {fault}");
            foreach (var slot in site.Placed.Keys) accepted.AddOrUpdate(slot, 1, (_, n) => n + 1);
            Interlocked.Add(ref refused, site.Refused.Count);
        });
        output.WriteLine($"{vectors.Count} vectors in {AttackedSite.Slots.Count} places: {accepted.Values.Sum()} taken, {refused} refused; {accepted.Count} places take some. None: {string.Join(", ", AttackedSite.Slots.Except(accepted.Keys))}");
        Found.Nothing(faults.Order(StringComparer.Ordinal).Take(30));
        Assert.True(accepted.Values.Sum() > vectors.Count * 200, "Hardly any place took a vector.");
    }

    [Fact]
    public void The_harmless_site_passes_every_check() =>
        Found.Nothing(KnownKinds.Harmless.Build.Files.SelectMany(f => OutputKinds.Faults(f.Key, f.Value)));

    [Fact]
    public void The_sample_passes_every_check_but_that_of_its_host() =>
        Found.Nothing(TestSite.Build(Repository.Sample(), configure: o => o with { BaseUrl = "https://circle.test/" }).Files.SelectMany(f => OutputKinds.Faults(f.Key, f.Value)));

    [Fact]
    public void The_checks_see_what_an_output_that_is_not_escaped_would_hold()
    {
        string[] harmlessInPieces = ["<plaintext>", "</article></main><main><h1>taken</h1>", "<body onload=pwn()>", "<body onpageshow=pwn()>", "</main></body></html><script>pwn()</script>", .. Payloads.Elements.Where(e => e.StartsWith("<!DOCTYPE", StringComparison.Ordinal))];
        Assert.All(Payloads.Elements.Except(harmlessInPieces), vector => Assert.NotEmpty(InertHtml.Fragment(vector)));
        Assert.NotEmpty(OutputKinds.Faults("a/feed.xml", Encoding.UTF8.GetBytes("<rss><title>&lt;img src=x onerror=pwn()&gt;</title></rss>")));
        Assert.NotEmpty(InertHtml.Fragment("<a href='feed:javascript:pwn()'>x</a>"));
        Assert.NotEmpty(InertHtml.Fragment("<script type=application/ld+json>{\"url\":\"javascript:pwn()\"}</script>"));
    }

    [Fact]
    public void An_output_of_a_kind_that_nobody_checks_is_a_fault() =>
        Assert.Contains("nobody checks this kind of output", Assert.Single(OutputKinds.Faults("events/a/new.kind", [])), StringComparison.Ordinal);

    [Fact]
    public void Every_renderer_writes_something_in_the_attacked_site_and_all_of_it_is_checked()
    {
        var written = new ConcurrentDictionary<string, int>();
        var build = ThemedStreet.Build(FullSite.Files, (renderer, sink) =>
        {
            var alone = new MemorySink();
            renderer.Write(alone);
            written[renderer.Name] = alone.Files.Count;
            renderer.Write(sink);
        });
        Assert.NotEmpty(written);
        Assert.All(written, w => Assert.True(w.Value > 0, $"The full site has nothing for the output \"{w.Key}\": add what it needs to tests/SiteGen.Tests/Diagnostics/full, so that it is attacked."));
        Found.Nothing(build.Files.SelectMany(f => OutputKinds.Faults(f.Key, f.Value)));
    }

    private static IEnumerable<string> Faults(AttackedSite site, Dictionary<string, string> usual)
    {
        foreach (var fault in site.Build.Files.SelectMany(f => OutputKinds.Faults(f.Key, f.Value))) yield return fault;
        var shape = Shape(site.Build);
        foreach (var page in usual.Keys.Except(shape.Keys)) yield return $"{page} is missing. {string.Join("; ", site.Build.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Location} {f.Code.Id}"))}";
        foreach (var (page, structure) in shape.Where(p => usual.TryGetValue(p.Key, out var was) && was != p.Value)) yield return $"{page}: {structure} where {usual[page]} is usual";
    }

    // A person's page is called by the name; old addresses are among what is attacked.
    private static Dictionary<string, string> Shape(TestBuild build) =>
        build.Files.Where(f => f.Key.EndsWith("index.html", StringComparison.Ordinal) && !f.Key.StartsWith("old-", StringComparison.Ordinal) && !f.Key.StartsWith("gaps/", StringComparison.Ordinal)).GroupBy(f => f.Key.StartsWith("people/", StringComparison.Ordinal) && f.Key != "people/index.html" ? "people/(person)" : f.Key)
            .ToDictionary(g => g.Key, g => InertHtml.Structure(Encoding.UTF8.GetString(g.First().Value)));
}
