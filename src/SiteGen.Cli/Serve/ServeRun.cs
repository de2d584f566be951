using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SiteGen.Cli.Serve;

/// <summary>One run of <c>sitegen serve</c>: a watch, a loop of builds, and a server on 127.0.0.1.</summary>
internal sealed class ServeRun(string site, EditorLink editor)
{
    private const int Tries = 100;

    /// <summary>The first port to try.</summary>
    public required int Port { get; init; }

    /// <summary>Whether the browser goes to the page that was saved.</summary>
    public required bool Follow { get; init; }

    /// <summary>Whether the sources are looked at again and again.</summary>
    public required bool Poll { get; init; }

    /// <summary>Whether the browser is opened.</summary>
    public required bool Open { get; init; }

    /// <summary>Serves until it is stopped, and returns the exit code.</summary>
    public async Task<int> Run(PreviewView view, CancellationToken stop)
    {
        var loop = new BuildLoop(new PreviewBuild(site), view);
        var (app, port) = await Listen(loop, stop);
        if (app is null)
            return CommandLine.Misused($"No port from {Port} to {Port + Tries - 1} is free. Name another with --port.");
        await using var server = app;
        using var watch = new SourceWatch(site, saved => loop.Request(saved));
        if (watch.Start(Poll) is { } why) Console.Error.WriteLine($"Looking for saves three times a second: {why}.");
        loop.Request([]);
        var builds = loop.Run(built => OnBuilt(built, port), stop);
        try
        {
            await builds;
        }
        catch (OperationCanceledException)
        {
            await app.StopAsync(CancellationToken.None);
        }

        return 0;
    }

    private void OnBuilt(Preview built, int port)
    {
        var address = $"http://127.0.0.1:{port}{built.BasePath}";
        var findings = built.Findings.Count == 0 ? "" : $", {built.Findings.Count} finding{(built.Findings.Count == 1 ? "" : "s")}";
        var took = built.Took.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        foreach (var (finding, text) in built.Findings)
            if (finding.Severity >= Severity.Warning) Console.Error.Write(text);
        Console.Out.WriteLine(built.IsStale ? $"Not built; the pages are as they were{findings}." : $"Built in {took} s{findings}.");
        if (built.Version > 1) return;
        Console.Out.WriteLine($"{address} shows the site. Ctrl+C ends it.");
        if (Open && !OtherPrograms.TryOpen(address))
            Console.Error.WriteLine("No browser could be opened. Open the address yourself.");
    }

    private async Task<(WebApplication? App, int Port)> Listen(BuildLoop loop, CancellationToken stop)
    {
        for (var port = Port; port < Port + Tries && port <= IPEndPoint.MaxPort; port++)
        {
            if (!IsFree(port)) continue;
            var app = Application(port);
            var pages = new PreviewPages(loop, new PanelState(site, editor, Follow), port);
            app.Run(pages.Answer);
            await app.StartAsync(stop);
            return (app, port);
        }

        return (null, 0);
    }

    private static WebApplication Application(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
        });
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        return builder.Build();
    }

    private static bool IsFree(int port)
    {
        using var probe = new TcpListener(IPAddress.Loopback, port);
        try
        {
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
