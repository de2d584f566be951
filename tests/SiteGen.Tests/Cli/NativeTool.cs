using System.Diagnostics;

namespace SiteGen.Tests.Cli;

/// <summary>The packaged native tool, whose folder the environment variable SITEGEN_TOOL names, and the same tool on the usual runtime.</summary>
internal static class NativeTool
{
    /// <summary>Its folder, or null.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("SITEGEN_TOOL");

    /// <summary>Why its tests are left out, or null where they run. CI always names a folder.</summary>
    public static string? Skip { get; } = Folder is null ? "SITEGEN_TOOL names no folder: make one with src/SiteGen.Cli/package.sh." : null;

    /// <summary>Runs it.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="folder">Where it lies, if not in its own folder.</param>
    /// <param name="environment">More of the environment.</param>
    public static (int Code, string Output, string Error) Run(string[] arguments, string? folder = null, params (string Name, string Value)[] environment) =>
        Run(Path.Combine(folder ?? Folder ?? "", "sitegen"), arguments, [.. environment, ("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8")]);

    /// <summary>Runs the same on the usual runtime.</summary>
    public static (int Code, string Output, string Error) RunManaged(string[] arguments) =>
        Run("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "SiteGen.Cli.dll"), .. arguments], [("TZ", "UTC"), ("LC_ALL", "C")]);

    private static (int Code, string Output, string Error) Run(string program, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var words = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return (process.ExitCode, words.Result[0], words.Result[1]);
    }
}

/// <summary>A fact about the native tool.</summary>
internal sealed class NativeToolFactAttribute : FactAttribute
{
    public NativeToolFactAttribute() => Skip = NativeTool.Skip;
}

/// <summary>A theory about the native tool.</summary>
internal sealed class NativeToolTheoryAttribute : TheoryAttribute
{
    public NativeToolTheoryAttribute() => Skip = NativeTool.Skip;
}
