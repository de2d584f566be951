using System.Diagnostics;
using SiteGen.Writing;

namespace SiteGen.Tests.Writing;

public sealed class KillTests
{
    public const string OutputVariable = "SITEGEN_TEST_OUTPUT";
    private const int Rounds = 12;
    private const int LongestWait = 60;

    /// <summary>Two sites in turn that share some pages, and swap files for folders.</summary>
    public static string[] Site(int version) => OutputSandbox.InOrder(Enumerable.Range(0, 120).Select(i => (i % 4) switch
    {
        0 => $"same/p{i}/index.html=same",
        1 => $"changed/p{i}/index.html={version % 2}",
        2 => $"only{version % 2}/p{i}/index.html=page",
        _ => version % 2 == 0 ? $"turn{i}=file" : $"turn{i}/index.html=page",
    }));

    [Fact]
    public void A_process_killed_at_any_moment_leaves_one_whole_site()
    {
        using var box = new OutputSandbox();
        for (var round = 0; round < Rounds; round++)
        {
            KillABuild(box.Output);
            if (!Journal.TryRead(box.Root.Journal, out _)) AssertIsWhole(box);

            box.Open().Dispose();

            AssertIsWhole(box);
            Assert.Equal(["lock", "manifest"], box.Own());
        }
    }

    private static void AssertIsWhole(OutputSandbox box)
    {
        var published = box.Published();
        Assert.Equal(Site(published.Contains("changed/p1/index.html=0") ? 0 : 1), published);
    }

    private static void KillABuild(string output)
    {
        var assembly = typeof(KillTests).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", ["exec", assembly]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_STARTUP_HOOKS"] = assembly;
        start.Environment[OutputVariable] = output;
        using var build = Process.Start(start)!;
        Assert.Equal("0", build.StandardOutput.ReadLine());
        Thread.Sleep(Random.Shared.Next(LongestWait));
        Assert.False(build.HasExited, "the build ended by itself");
        build.Kill();
        build.WaitForExit();
    }
}
