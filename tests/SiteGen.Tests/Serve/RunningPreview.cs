using System.Net;
using System.Net.Sockets;
using SiteGen.Cli;
using SiteGen.Cli.Init;
using SiteGen.Cli.Serve;

namespace SiteGen.Tests.Serve;

/// <summary>A new site in a folder of its own, and the preview of it at a port of its own.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _run;
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromMinutes(1) };

    private RunningPreview(string folder, int port, ServeRun run, PreviewView view) =>
        (Folder, Port, _run) = (folder, port, Task.Run(() => run.Run(view, _stop.Token)));

    public string Folder { get; }

    public int Port { get; }

    public string Address(string path) => $"http://127.0.0.1:{Port}/{path}";

    /// <summary>Starts a preview of a new site, for a fixed day.</summary>
    public static async Task<RunningPreview> Start(
        bool follow = false, bool poll = false, string url = "https://circle.example/", int? firstPort = null)
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-serve-").FullName;
        var answers = new SiteAnswers
        {
            Name = "Test Circle",
            Url = url,
            Join = "https://app.circle.example/join",
            Language = "en",
            TimeZone = "Europe/Stockholm",
            Host = "github",
        };
        Assert.Null(NewFiles.Write(folder, StarterSite.Files(answers, new DateOnly(2026, 12, 1))));
        var port = firstPort + 1 ?? FreePort();
        var run = new ServeRun(folder, new EditorLink("vscode")) { Port = firstPort ?? port, Follow = follow, Poll = poll, Open = false };
        var preview = new RunningPreview(folder, port, run, new PreviewView(Drafts: false, Held: false, "2026-12-01"));
        await preview.Until(async () => (await preview.Get("")).Status is HttpStatusCode.OK or HttpStatusCode.Found);
        return preview;
    }

    /// <summary>What an address answers.</summary>
    public async Task<(HttpStatusCode Status, string Text, HttpResponseMessage Response)> Get(string path, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address(path)));
        change?.Invoke(request);
        var response = await _client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }

    public async Task<HttpStatusCode> Post(string path, bool withHeader = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address(path)));
        if (withHeader) request.Headers.Add("X-SiteGen", "1");
        using var response = await _client.SendAsync(request);
        return response.StatusCode;
    }

    /// <summary>Changes a file as an editor saves it.</summary>
    public void Save(string path, Func<string, string> change)
    {
        var file = Path.Combine(Folder, path);
        File.WriteAllText(file, change(File.Exists(file) ? File.ReadAllText(file) : ""));
    }

    /// <summary>Waits until something is true; fails after half a minute.</summary>
    public async Task Until(Func<Task<bool>> isTrue)
    {
        for (var i = 0; i < 600; i++)
        {
            try
            {
                if (await isTrue()) return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            if (_run.IsCompleted) Assert.Fail($"The preview ended: {_run.Exception}");
            await Task.Delay(50);
        }

        Assert.Fail("It did not come true.");
    }

    public Task Shows(string path, string text) => Until(async () => (await Get(path)).Text.Contains(text, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Assert.Equal(0, await _run.WaitAsync(TimeSpan.FromSeconds(20)));
        _client.Dispose();
        _stop.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
