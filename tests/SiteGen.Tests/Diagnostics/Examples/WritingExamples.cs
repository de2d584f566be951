using SiteGen.Diagnostics;
using SiteGen.Publish;
using SiteGen.Tests.Publish;

namespace SiteGen.Tests.Diagnostics.Examples;

/// <summary>SG10: the output folder. What a disk refuses is told by its number here; Writing/RefusedTests fill and lock real disks.</summary>
internal static class WritingExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Output("SG1001", "dist", "another build is writing", box =>
        {
            using var other = box.Open();
            return box.Build("index.html=1").Findings;
        }),

        Example.Output("SG1002", "dist", "a file is where a folder has to be", box =>
        {
            File.WriteAllText(box.Output, "theirs");
            return box.Build("index.html=1").Findings;
        }),

        Refused("SG1003", "no space is left on the disk", new IOException("No space left on device", OperatingSystem.IsWindows() ? 112 : 28)),
        Refused("SG1004", "the system does not permit writing here", new UnauthorizedAccessException()),
        Refused("SG1005", "the system says: Input/output error", new IOException("Input/output error", 5)),

        Example.Output("SG1006", "dist", "1 file that SiteGen did not write: \"index.html\"", box =>
        {
            box.Put("index.html", "theirs");
            return box.Build("index.html=ours").Findings;
        }),

        Example.Output("SG1007", "dist/stories", "a file that SiteGen did not write is in its place", box =>
        {
            box.Put("stories", "theirs");
            return box.Build("stories/index.html=ours").Findings;
        }),

        Example.Output("SG1008", "dist/stories", "does not write or delete through links", box =>
        {
            Directory.CreateDirectory(box.Output);
            Directory.CreateSymbolicLink(box.PlaceOf("stories"), Path.GetTempPath());
            return box.Build("stories/a/index.html=1").Findings;
        }),

        Example.Output("SG1009", "dist/stories", "both a file and a folder of this name", box => box.Build("stories=file", "stories/index.html=page").Findings),

        Example.Output("SG1010", "dist/index.html", "The next build finishes this commit", box =>
        {
            box.Build("index.html=old");
            Crash.AfterJournal(box, steps: 0, "index.html=new");
            File.Delete(box.PlaceOf("index.html"));
            box.Put("index.html/theirs", "a folder is in the way");
            return box.Build("index.html=new").Findings;
        }),

        Example.Output("SG1011", "dist/.sitegen/manifest", "the list of files that SiteGen wrote here cannot be read", box =>
        {
            box.Put(".sitegen/manifest", "nonsense");
            return box.Build("index.html=1").Findings;
        }),

        Example.Output("SG1012", "dist", "lost 1 file", box =>
        {
            box.Build("index.html=old");
            Crash.AfterJournal(box, steps: 0, "index.html=new");
            File.WriteAllText(box.Root.PlaceAmongFiles("index.html"), "");
            return box.Build("index.html=new").Findings;
        }),

        Example.Output("SG1013", "dist", "an earlier build was stopped during its commit", box =>
        {
            box.Build("index.html=old");
            Crash.AfterJournal(box, steps: 0, "index.html=new");
            return box.Build("index.html=new").Findings;
        }),

        Example.Output("SG1014", "dist", "leaves alone: \"CNAME\"", box =>
        {
            box.Put("CNAME", "circle.test");
            return box.Build("index.html=1").Findings;
        }),
    ];

    private static Example Refused(string code, string words, Exception fault) => Example.Output(code, "dist/index.html", words, box =>
    {
        var bag = new DiagnosticBag();
        DiskFault.Report(bag, box.Root.LocationOf("index.html"), fault);
        return bag.Sorted();
    });
}
