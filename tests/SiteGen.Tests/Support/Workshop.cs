namespace SiteGen.Tests.Support;

/// <summary>A place where a build makes pictures: a cache of its own, and the commands of the machine or those that a test writes.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-pictures-").FullName;

    /// <summary>The folders of the machine's commands.</summary>
    public static IReadOnlyList<string> Machine { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Why tests that need the commands are left out, or null where they run, or have to fail because one is missing.</summary>
    public static string? Skip { get; } = Of("rsvg-convert") is null || Of("vipsthumbnail") is null ? Environment.GetEnvironmentVariable("SITEGEN_CI") == "1" ? null : "There is no rsvg-convert or no vipsthumbnail: install Debian's packages librsvg2-bin, libvips-tools and fonts-liberation." : null;

    /// <summary>The folder of the cache.</summary>
    public string Cache => Path.Combine(_folder, "cache");

    /// <summary>The folder within it that is the engine's own.</summary>
    public string Folder => Path.Combine(Cache, "sitegen-pictures");

    /// <summary>What is kept.</summary>
    public IReadOnlyList<string> Kept => [.. Directory.GetFiles(Folder).Where(f => Path.GetFileName(f)[0] != '.').Order(StringComparer.Ordinal)];

    /// <summary>The calls of <see cref="Counted"/> that made something.</summary>
    public int Calls => File.Exists(Log) ? File.ReadAllLines(Log).Length : 0;

    private string Log => Path.Combine(_folder, "calls");

    /// <summary>A command of the machine, or null.</summary>
    public static string? Of(string name) => Machine.Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);

    /// <summary>Options that make pictures with the machine's commands.</summary>
    public BuildOptions Real(BuildOptions options) => With(options, Machine);

    /// <summary>Options that make pictures with the machine's commands, and count the calls.</summary>
    public BuildOptions Counted(BuildOptions options)
    {
        foreach (var name in new[] { "rsvg-convert", "vipsthumbnail" })
            Script(name, $"[ \"$1\" = --version ] || echo {name} >> '{Log}'\nexec '{Of(name)}' \"$@\"");
        return With(options, [_folder]);
    }

    /// <summary>Options with a renderer that finds its font, and then ends with a fault at every card. It needs no command of the machine.</summary>
    public BuildOptions Broken(BuildOptions options)
    {
        Script("rsvg-convert", $"[ \"$1\" = --version ] && exit\ncase \"$(cat)\" in *Hamburgefonstiv*) cat '{FontSample()}';; *) echo out of paper >&2; exit 3;; esac");
        Script("vipsthumbnail", "cat");
        return With(options, [_folder]);
    }

    /// <summary>Options with commands that give nothing but their input, and a cache that is a file.</summary>
    public BuildOptions Uncached(BuildOptions options)
    {
        File.WriteAllText(Cache, "a file where the folder is to be");
        Script("rsvg-convert", $"[ \"$1\" = --version ] && exit\ncase \"$(cat)\" in *Hamburgefonstiv*) cat '{FontSample()}';; *) cat '{Repository.PathOf("themes", "default", "assets", "root", "share.png")}';; esac");
        Script("vipsthumbnail", "cat");
        return With(options, [_folder]);
    }

    /// <summary>Options on a machine without any command.</summary>
    public BuildOptions Empty(BuildOptions options) => With(options, [_folder]);

    /// <summary>A command of a test's own.</summary>
    public string Script(string name, string text, string mode = "700")
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, "#!/bin/sh\n" + text + "\n");
        System.Diagnostics.Process.Start("chmod", [mode, file]).WaitForExit();
        return file;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // A picture as wide as the sample of the font is.
    private string FontSample()
    {
        var file = Path.Combine(_folder, "sample.png");
        File.WriteAllBytes(file, [.. Media.PngBytes.Signature, .. Media.PngBytes.Header(1396, 94), .. Media.PngBytes.Pixels, .. Media.PngBytes.End]);
        return file;
    }

    private BuildOptions With(BuildOptions options, IReadOnlyList<string> commands) => options with { Pictures = new PictureWork(Cache, commands) };
}

/// <summary>A fact about pictures that commands of the machine make.</summary>
internal sealed class PictureFactAttribute : FactAttribute
{
    public PictureFactAttribute() => Skip = Workshop.Skip;
}

/// <summary>A theory about pictures that commands of the machine make.</summary>
internal sealed class PictureTheoryAttribute : TheoryAttribute
{
    public PictureTheoryAttribute() => Skip = Workshop.Skip;
}
