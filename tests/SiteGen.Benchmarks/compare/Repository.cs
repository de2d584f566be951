namespace SiteGen.Benchmarks.Compare;

/// <summary>Where the checked-out sources are, so that templates and the theme are found from any working folder.</summary>
internal static class Repository
{
    /// <summary>The folder of SiteGen.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The default theme that both sites share assets from.</summary>
    public static string Theme => Path.Combine(Root, "themes", "default");

    /// <summary>Hugo's settings and templates.</summary>
    public static string HugoTemplates => Path.Combine(Root, "tests", "SiteGen.Benchmarks", "compare", "hugo");

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SiteGen.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No SiteGen.sln above {start}.");
    }
}
