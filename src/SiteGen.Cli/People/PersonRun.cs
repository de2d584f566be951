using SiteGen.Cli.Reports;
using SiteGen.Files;
using SiteGen.Reports;
using SiteGen.Theming.Chain;

namespace SiteGen.Cli.People;

/// <summary>One run of <c>sitegen person</c>.</summary>
internal sealed class PersonRun(string site, string who, BuildOptions options)
{
    /// <summary>Prints the report, for people or for programs, and returns the exit code.</summary>
    public int Run(bool asJson)
    {
        var bag = new DiagnosticBag();
        var tree = DefaultTheme.Under(new DiskTree(site, bag));
        var report = PersonReport.Create(tree, who, options, bag);
        if (asJson) Console.Out.WriteLine(PersonJson.Write(report, bag));
        else if (report is null) new TextFindings(Console.Error, tree) { InPart = bag.InPart }.Print(bag.Sorted());
        else Print(report);
        return report is null ? 1 : 0;
    }

    private static void Print(PersonReport report)
    {
        Section($"{report.Id} in the source", report.Places.Select(p => $"{p.At}: {p.Role}"));
        Section("May be them, for you to look at", report.MayBe.Select(p => $"{p.At}: {p.Role}"));
        Section($"Pages and files that carry {report.Id}", report.Outputs);
        Section("A withdrawal would change", report.Changed);
        Section("A withdrawal would add", report.Added);
        Section("A withdrawal would remove", report.Removed);
        if (report.PicturesUnmade)
            Console.Out.WriteLine("libvips cannot be used here: cards and smaller copies are named as they would be tried with it; "
                + "copies that save nothing would be left out.");
        Section(
            "Errors that would stop a build after a withdrawal, to mend first",
            report.InTheWay.Select(f => $"{f.Location}: {f.Code.Id}: {f.Message}. {f.Hint}"));
    }

    private static void Section(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        Console.Out.WriteLine($"{title}: {(all.Count == 0 ? "none" : all.Count)}");
        foreach (var line in all) Console.Out.WriteLine("  " + line);
    }
}
