using SiteGen.Cli.Reports;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Reports;

namespace SiteGen.Cli.People;

/// <summary>One run of <c>sitegen person</c>.</summary>
internal sealed class PersonRun(string site, string id, BuildOptions options)
{
    /// <summary>Prints the report and gives the exit code.</summary>
    public int Run()
    {
        var bag = new DiagnosticBag();
        var tree = new DiskTree(site, bag);
        if (PersonReport.Of(tree, id, options, bag) is not { } report)
        {
            new TextFindings(Console.Error, tree).Print(bag.Sorted());
            return 1;
        }

        Section($"{id} in the source", report.Places.Select(p => $"{p.At}: {p.Role}"));
        Section($"Pages and files that carry {id}", report.Outputs);
        Section("A withdrawal would change", report.Changed);
        Section("A withdrawal would add", report.Added);
        Section("A withdrawal would remove", report.Removed);
        if (report.PicturesUnmade) Console.Out.WriteLine("This machine lacks rsvg-convert or vipsthumbnail: cards and smaller copies are named as a machine with both would try them, and it leaves out copies that save nothing.");
        Section("Errors that would stop a build after a withdrawal, to mend first", report.InTheWay.Select(f => $"{f.Location}: {f.Code.Id}: {f.Message}. {f.Hint}"));
        return 0;
    }

    private static void Section(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        Console.Out.WriteLine($"{title}: {(all.Count == 0 ? "none" : all.Count)}");
        foreach (var line in all) Console.Out.WriteLine("  " + line);
    }
}
