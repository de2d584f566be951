using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Media.Tools;

/// <summary>What an external command gave.</summary>
/// <param name="Output">Its standard output; means nothing where there is a fault.</param>
/// <param name="Fault">What went wrong in a few words, or null.</param>
internal sealed record CommandResult(byte[] Output, string? Fault);

/// <summary>An external command. It is run without a shell: arguments as a list, the input by its standard input, never longer than its limit.</summary>
/// <param name="file">The whole path of the program.</param>
/// <param name="limit">How long it may take.</param>
internal sealed class Command(string file, TimeSpan limit)
{
    private const int MostWords = 200;

    /// <summary>Its name.</summary>
    public string Name { get; } = Path.GetFileNameWithoutExtension(file);

    /// <summary>The first command of this name in some folders, or null.</summary>
    public static Command? Find(string name, IEnumerable<string> folders, TimeSpan limit)
    {
        var named = OperatingSystem.IsWindows() ? name + ".exe" : name;
        var found = folders.Where(Path.IsPathFullyQualified).Select(f => Path.Combine(f, named)).FirstOrDefault(File.Exists);
        return found is null ? null : new Command(found, limit);
    }

    /// <summary>What the command says its version is; null where it cannot be run.</summary>
    public string? Version() => Run(["--version"], default) is { Fault: null } told ? System.Text.Encoding.UTF8.GetString(told.Output).Trim() : null;

    /// <summary>Runs it once. Safe to call from several threads.</summary>
    public CommandResult Run(IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input)
    {
        try
        {
            using var process = Process.Start(Start(arguments))!;
            var isLate = false;
            using var alarm = new Timer(_ => TryKill(process, ref isLate), null, limit, Timeout.InfiniteTimeSpan);
            return Outcome(process, input) is var outcome && Volatile.Read(ref isLate)
                ? new CommandResult([], string.Create(CultureInfo.InvariantCulture, $"{Name} took over {limit.TotalSeconds:0} seconds"))
                : outcome;
        }
        catch (Exception fault) when (fault is Win32Exception or IOException)
        {
            return new CommandResult([], $"{Name} cannot be run: {fault.Message}");
        }
    }

    // One worker an image: whoever calls decides how many run side by side. Messages come in English.
    private ProcessStartInfo Start(IReadOnlyList<string> arguments) => new(file, arguments)
    {
        UseShellExecute = false,
        CreateNoWindow = true,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["VIPS_CONCURRENCY"] = "1", ["LC_ALL"] = "C.UTF-8" },
    };

    private CommandResult Outcome(Process process, ReadOnlyMemory<byte> input)
    {
        Feed(process.StandardInput, input);
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        var words = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new CommandResult(output.ToArray(), null)
            : new CommandResult([], $"{Name} ended with {process.ExitCode.ToString(CultureInfo.InvariantCulture)}: {Shortened(words)}");
    }

    // A command that ends early reads no further; its exit code says why.
    private static void Feed(StreamWriter to, ReadOnlyMemory<byte> input)
    {
        try
        {
            to.BaseStream.Write(input.Span);
            to.Close();
        }
        catch (IOException)
        {
            // Told by the exit code.
        }
    }

    private static string Shortened(string words)
    {
        var line = string.Join(' ', words.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "no reason given" : line.Length <= MostWords ? line : line[..MostWords] + "…";
    }

    private static void TryKill(Process process, ref bool isLate)
    {
        Volatile.Write(ref isLate, true);
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
        {
            // It ended by itself in this moment.
        }
    }
}
