namespace SiteGen.Cli.Init;

/// <summary>Writes the files of a new site, all of them or none.</summary>
internal sealed class InitRun(string folder, IReadOnlyList<(string Path, string Text)> files)
{
    /// <summary>Writes the files, says what to do next, and returns the exit code.</summary>
    public int Run()
    {
        var there = files.Where(f => Path.Exists(Path.Combine(folder, f.Path))).Select(f => f.Path).Order(StringComparer.Ordinal).ToList();
        if (there.Count > 0)
        {
            Console.Error.WriteLine($"There are files already, and none is replaced: {string.Join(", ", there)}. Name an empty folder.");
            return 1;
        }

        if (NewFiles.Write(folder, files) is { } fault)
        {
            Console.Error.WriteLine($"The site cannot be written: {fault}");
            return 1;
        }

        Console.Out.WriteLine($"{files.Count} files are in {Path.GetFullPath(folder)}.");
        Console.Out.WriteLine();
        if (folder != ".") Console.Out.WriteLine($"  cd {(folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder)}");
        Console.Out.WriteLine("  sitegen serve --open     the site in your browser, anew with each save");
        Console.Out.WriteLine("  sitegen build            the site in dist/, for a host");
        return 0;
    }
}
