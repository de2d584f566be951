using System.Diagnostics;

namespace SiteGen.Tests.Publish;

/// <summary>A build that is asked to stop, and what others see of a stage meanwhile.</summary>
public sealed class StopTests : IDisposable
{
    private readonly OutputSandbox _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public void The_stage_is_closed_to_others_and_what_is_moved_out_of_it_is_not()
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        using (var folder = _box.Open())
        {
            OutputSandbox.WriteTo(folder.Sink, "index.html=1", "a/b/index.html=2");
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_box.Root.Stage));
            folder.Commit();
        }

        var usual = Directory.CreateDirectory(_box.PlaceOf("usual")).UnixFileMode & Others;
        Assert.Equal(usual, File.GetUnixFileMode(_box.PlaceOf("a")) & Others);
        Assert.Equal(usual, File.GetUnixFileMode(_box.PlaceOf("a/b")) & Others);
        Assert.False(Directory.Exists(_box.Root.Stage));
    }

    [Fact]
    public void An_abandoned_build_has_no_stage_when_the_process_ends_and_takes_no_more_files()
    {
        _box.Build("a.html=1");
        using var folder = _box.Open();
        OutputSandbox.WriteTo(folder.Sink, "a.html=2", "b/c.html=2");
        var ended = false;

        folder.Abandon(() => ended = !Directory.Exists(_box.Root.Stage));
        OutputSandbox.WriteTo(folder.Sink, "d.html=2");

        Assert.True(ended);
        Assert.Equal(["lock", "manifest"], _box.Own());
        Assert.Equal(["a.html=1"], _box.Published());
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void A_signal_leaves_the_old_site_and_no_stage(string signal, int code)
    {
        if (OperatingSystem.IsWindows()) return;
        using var sites = new TwoSites();
        for (var attempt = 0; attempt < 10; attempt++)
        {
            // Tests that a shell runs in the background inherit that SIGINT is ignored, and so would the build.
            using var build = OperatingSystem.IsLinux() ? sites.Start(1, "env", "--default-signal=INT") : sites.Start(1);
            var inTime = WaitForStage(sites, build) && Command.Succeeds("kill", $"-{signal}", $"{build.Id}");
            build.WaitForExit();
            if (inTime && build.ExitCode != 0 && sites.Written().SequenceEqual(sites.Expected(0)))
            {
                Assert.Equal(code, build.ExitCode);
                Assert.Equal(["lock", "manifest"], sites.Own());
                return;
            }

            // The signal came when the commit had begun, which is then carried through.
            Assert.Equal(sites.Expected(1), sites.Written());
            Assert.Equal(0, sites.Build(0));
        }

        Assert.Fail("No signal came before a commit.");
    }

    private static bool WaitForStage(TwoSites sites, Process build)
    {
        while (!Directory.Exists(sites.Root.Stage))
            if (build.WaitForExit(1)) return false;
        return true;
    }
}
