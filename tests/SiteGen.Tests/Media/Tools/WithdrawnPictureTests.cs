using System.Security.Cryptography;
using SiteGen.Files;
using SiteGen.Media.Tools;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Media.Tools;

/// <summary>What a cache keeps of somebody who is shown less than before, whatever a build is told.</summary>
public sealed class WithdrawnPictureTests : IDisposable
{
    private const string Granted = "{state: granted, scopes: {quote: yes, name: yes, profile: yes, social: yes}}";

    private static readonly string Key = new('a', 64);

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-cache-").FullName;

    private string Own => Path.Combine(_folder, "sitegen-pictures");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Less =>
    [
        "{state: withdrawn}", "{state: refused}", "{state: pending}", "{state: granted, scopes: {quote: yes, name: no}}", "{state: granted, expires: 2026-11-30}",
        "{state: granted, scopes: {quote: yes, name: yes, profile: yes}}",
    ];

    [Theory]
    [MemberData(nameof(Less))]
    public void A_build_that_makes_no_pictures_empties_the_cache_once_somebody_is_shown_less(string consent)
    {
        Fill();
        Build(Granted);
        Assert.True(IsKept);
        Build(consent);
        Assert.False(IsKept);
    }

    [Fact]
    public void A_build_that_fails_empties_it_too()
    {
        Fill();
        Build(Granted);
        var build = Build("{state: withdrawn}", "-- content/articles/broken.md --\n---\ntitle: [\n---\n");
        Assert.Contains(build.Findings, f => f.Severity == SiteGen.Diagnostics.Severity.Error);
        Assert.False(IsKept);
    }

    [Fact]
    public void More_people_and_more_consent_leave_it_as_it_is()
    {
        Fill();
        Build(Granted);
        Build(Granted, "-- content/people/new.yml --\nname: Somebody New\nconsent: {state: granted}\n");
        Assert.True(IsKept);
    }

    [Fact]
    public void Of_a_cache_that_nobody_knows_the_people_of_nothing_stays_unless_it_is_used()
    {
        Fill();
        File.Delete(Path.Combine(Own, ".people"));
        Build("{state: withdrawn}");
        Assert.False(IsKept);
    }

    [Fact]
    public void What_somebody_else_keeps_there_is_left_alone_and_what_an_earlier_version_kept_is_taken_over()
    {
        byte[] made = [1, 2, 3];
        File.WriteAllBytes(Path.Combine(_folder, Key), [.. SHA256.HashData(made), .. made]);
        string[] foreign = [new string('b', 64), new string('c', 64) + ".abcdefgh.tmp", "notes.txt"];
        foreach (var name in foreign) File.WriteAllText(Path.Combine(_folder, name), "of somebody else");
        var cache = new PictureCache(_folder);
        cache.TakeOver();
        Assert.Equal(made, cache.Get(Key, () => null));
        new PictureCache(_folder).Prune(new HashSet<string>(), isComplete: true);
        Assert.Equal(foreign.Order(StringComparer.Ordinal), Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.False(IsKept);
    }

    private bool IsKept => File.Exists(Path.Combine(Own, Key));

    // A picture of an earlier build, in which nobody was shown yet.
    private void Fill()
    {
        var cache = new PictureCache(_folder);
        cache.Get(Key, () => [1, 2, 3]);
        cache.Prune(new HashSet<string>(), isComplete: true);
        Assert.True(IsKept);
    }

    private TestBuild Build(string consent, string more = "") => TestSite.Build(
        new MemoryTree(TestSite.Files(People.Canary.Person(consent) + People.Canary.Open + more)), configure: o => o with { Caches = [_folder] });
}
