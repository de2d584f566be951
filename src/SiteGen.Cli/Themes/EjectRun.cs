using SiteGen.Theming.Chain;

namespace SiteGen.Cli.Themes;

/// <summary>Copies files of the default theme into a site.</summary>
internal sealed class EjectRun(string site, string[] names)
{
    private const string Folder = "themes/default/";

    /// <summary>Copies the files, and returns the exit code.</summary>
    public int Run()
    {
        if (!Directory.Exists(site))
            return CommandLine.NoFolder(site);
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Select(Cleaned))
        {
            var found = DefaultTheme.Files
                .Where(f => f == name || (name.EndsWith('/') && f.StartsWith(name, StringComparison.Ordinal)))
                .ToList();
            if (found.Count == 0)
                return CommandLine.Misused($"The default theme has no file \"{name}\". "
                    + Suggestion.For(name, DefaultTheme.Files, "\"sitegen theme list\" shows what there is."));
            files.UnionWith(found);
        }

        // With its manifest, the folder would be taken for a whole theme.
        if (files.Remove("theme.yml") && files.Count == 0)
            return CommandLine.Misused("theme.yml stays in the tool. Write settings into site.yml, as theme_settings.");
        return Copy(files);
    }

    private int Copy(SortedSet<string> files)
    {
        var there = files.Where(f => Path.Exists(Path.Combine(site, Folder + f))).ToList();
        if (there.Count > 0)
        {
            var named = string.Join(", ", there.Select(f => Folder + f));
            Console.Error.WriteLine($"There already, and not replaced: {named}. Nothing was copied.");
            return 1;
        }

        if (NewFiles.Write(site, files.Select(f => (Folder + f, DefaultTheme.Read(f)))) is { } fault)
        {
            Console.Error.WriteLine($"The files cannot be written: {fault}");
            return 1;
        }

        foreach (var file in files) Console.Out.WriteLine(Folder + file);
        return 0;
    }

    private static string Cleaned(string name)
    {
        var path = name.Replace('\\', '/');
        return path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : path;
    }
}
