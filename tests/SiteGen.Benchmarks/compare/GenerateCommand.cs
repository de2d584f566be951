using SiteGen.Benchmarks.Compare.Content;

namespace SiteGen.Benchmarks.Compare;

/// <summary><c>generate --count N --out DIR [--community]</c>: writes the same posts for SiteGen and for Hugo.</summary>
internal static class GenerateCommand
{
    /// <summary>Runs the command; the exit code is 2 for wrong usage.</summary>
    public static int Run(string[] args)
    {
        if (!int.TryParse(Read(args, "--count"), out var posts) || posts < 1 || Read(args, "--out") is not { } folder)
        {
            Console.Error.WriteLine("usage: generate --count N --out DIR [--community]");
            return 2;
        }
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Console.Error.WriteLine($"{folder} is not empty. Name a new folder.");
            return 2;
        }
        Write(new DataSet(posts, args.Contains("--community")), folder);
        return 0;
    }

    /// <summary>Writes <c>sitegen/</c> and, unless the set is one that they cannot express, <c>hugo/</c> and, where it is small, <c>eleventy/</c> and <c>jekyll/</c>.</summary>
    public static void Write(DataSet data, string folder)
    {
        SiteGenSite.Write(data, Path.Combine(folder, "sitegen"));
        if (data.Community) return;
        HugoSite.Write(data, Path.Combine(folder, "hugo"));
        if (data.Count > PlainSites.MostPosts) return;
        PlainSites.WriteEleventy(data, Path.Combine(folder, "eleventy"));
        PlainSites.WriteJekyll(data, Path.Combine(folder, "jekyll"));
    }

    private static string? Read(string[] args, string option)
    {
        var at = Array.IndexOf(args, option);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
