using SiteGen.Diagnostics;
using SiteGen.Tests.Writing;
using SiteGen.Writing;

#pragma warning disable IDE0130 // The runtime looks for this class without a namespace.

/// <summary>A process that builds until it is killed. The runtime calls it before Main when DOTNET_STARTUP_HOOKS names us.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(KillTests.OutputVariable) is { } output) BuildForever(output);
    }

    private static void BuildForever(string output)
    {
        for (var version = 0; ; version++)
        {
            if (!OutputFolder.TryOpen(output, new DiagnosticBag(), out var folder)) Environment.Exit(1);
            OutputSandbox.WriteTo(folder.Sink, KillTests.Site(version));
            if (folder.Commit() is null) Environment.Exit(2);
            folder.Dispose();
            Console.WriteLine(version);
        }
    }
}
