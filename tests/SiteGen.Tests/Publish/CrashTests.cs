using SiteGen.Diagnostics;
using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

public sealed class CrashTests
{
    private static readonly string[] Old =
        ["a=a file", "b/c/index.html=old", "b/index.html=old", "gone/deep/index.html=old", "index.html=old", "same/index.html=same"];

    private static readonly string[] New =
        ["a/index.html=new", "a/x/index.html=new", "b=now a file", "fresh/a.html=new", "fresh/b.html=new", "index.html=new",
            "same/index.html=same", "same/more.html=new"];

    [Fact]
    public void Killed_before_the_journal_the_old_site_stands()
    {
        using var box = new OutputSandbox();
        box.Build(Old);
        Crash.BeforeJournal(box, New);
        Assert.Equal(Old, box.Published());

        box.Open().Dispose();

        Assert.Equal(Old, box.Published());
        Assert.Equal(["lock", "manifest"], box.Own());
    }

    [Fact]
    public void Killed_while_the_journal_is_written_the_old_site_stands()
    {
        using var box = new OutputSandbox();
        box.Build(Old);
        Crash.AfterJournal(box, steps: 0, New);
        var whole = File.ReadAllBytes(box.Root.Journal);

        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(box.Root.Journal, whole[..length]);
            Assert.False(Journal.TryRead(box.Root.Journal, out _), $"a journal of {length} bytes passes for a whole one");
        }

        box.Open().Dispose();
        Assert.Equal(Old, box.Published());
        Assert.Equal(["lock", "manifest"], box.Own());
    }

    [Fact]
    public void Killed_after_any_step_of_the_commit_the_next_run_finishes_it()
    {
        for (int steps = 0, done = 0; done == steps; steps++)
        {
            using var box = new OutputSandbox();
            box.Build(Old);
            done = Crash.AfterJournal(box, steps, New);
            var began = File.Exists(box.Root.Journal);

            using (var folder = box.TryOpen(out var bag))
            {
                Assert.NotNull(folder);
                Assert.Equal(began ? ["SG1013"] : [], bag.Sorted().Select(f => f.Code.Id));
            }

            Assert.Equal(New, box.Published());
            Assert.Equal(["lock", "manifest"], box.Own());
            Assert.Equal(new CommitSummary(Written: 0, Unchanged: New.Length, Deleted: 0), box.Build(New).Summary);
        }
    }

    [Fact]
    public void Killed_again_while_finishing_the_run_after_that_finishes()
    {
        for (var first = 0; first < 12; first++)
        {
            for (var second = 0; second < 12; second++)
            {
                using var box = new OutputSandbox();
                box.Build(Old);
                Crash.AfterJournal(box, first, New);
                if (!Journal.TryRead(box.Root.Journal, out var journal)) continue;
                foreach (var _ in new CommitRun(box.Root, journal).Steps().Take(second)) { }

                box.Open().Dispose();

                Assert.Equal(New, box.Published());
            }
        }
    }

    [Fact]
    public void A_build_after_a_crash_goes_on_to_its_own_site()
    {
        using var box = new OutputSandbox();
        box.Build(Old);
        Crash.AfterJournal(box, steps: 3, New);

        var result = box.Build("index.html=newest");

        Assert.Equal(new CommitSummary(Written: 1, Unchanged: 0, Deleted: New.Length - 1), result.Summary);
        Assert.Equal(["index.html=newest"], box.Published());
    }

    [Fact]
    public void A_commit_is_finished_even_when_somebody_emptied_the_output_meanwhile()
    {
        using var box = new OutputSandbox();
        box.Build(Old);
        Crash.AfterJournal(box, steps: 4, New);
        foreach (var folder in Directory.EnumerateDirectories(box.Output).Where(d => !d.EndsWith(".sitegen", StringComparison.Ordinal)))
            Directory.Delete(folder, recursive: true);

        box.Build(New);

        Assert.Equal(New, box.Published());
    }

    [Fact]
    public void A_commit_is_finished_even_when_somebody_made_its_new_folders_meanwhile()
    {
        using var box = new OutputSandbox();
        box.Build("index.html=old");
        Crash.AfterJournal(box, steps: 0, "index.html=new", "fresh/a.html=new", "fresh/deep/b.html=new");
        Directory.CreateDirectory(box.PlaceOf("fresh"));

        box.Open().Dispose();

        Assert.Equal(["fresh/a.html=new", "fresh/deep/b.html=new", "index.html=new"], box.Published());
    }

    [Fact]
    public void A_staged_file_torn_by_a_loss_of_power_is_not_put_in_place_and_the_build_mends_it()
    {
        using var box = new OutputSandbox();
        box.Build(Old);
        Crash.AfterJournal(box, steps: 0, New);
        File.WriteAllText(box.Root.PlaceAmongFiles("index.html"), "");
        File.WriteAllText(box.Root.PlaceInNewFolder("fresh/a.html"), "ne");
        File.Delete(box.Root.PlaceAmongFiles("same/more.html"));

        using (var folder = box.TryOpen(out var bag)!)
        {
            var warning = Assert.Single(bag.Sorted(), f => f.Code.Id == "SG1012");
            Assert.Equal(Severity.Warning, warning.Severity);
            Assert.Contains("lost 3 files", warning.Message);
            Assert.Contains("index.html=old", box.Published());
            Assert.DoesNotContain(box.Published(), f => f.StartsWith("fresh/a.html", StringComparison.Ordinal));
        }

        box.Build(New);
        Assert.Equal(New, box.Published());
    }
}
