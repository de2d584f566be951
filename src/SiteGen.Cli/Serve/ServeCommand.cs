using System.CommandLine;

namespace SiteGen.Cli.Serve;

/// <summary><c>sitegen serve</c>: the site in a browser, built anew with each save.</summary>
internal sealed class ServeCommand
{
    private const string Help = """
        Shows the site at an address of this machine alone, and builds it anew, whole and in memory, with each save.

        Examples:
          sitegen serve --open             the site in your browser
          sitegen serve --follow           the browser goes to the page that was saved
          sitegen serve --drafts           with drafts and with pages whose time has not come
          sitegen serve --held             with pages that wait for consent, as their members would see them
          sitegen serve --editor cursor    findings open in that editor; also vscode, idea, zed or an address such as
                                           "subl://open?url=file://{path}&line={line}&column={column}"
          sitegen serve --poll             where saves are not noticed: some containers, WSL and network drives

        Exit code: 0 after Ctrl+C; 2 wrong usage, or no port is free.
        """;

    private readonly Option<string> _site = SiteOptions.Site();
    private readonly Option<string?> _now = SiteOptions.Now();
    private readonly Option<int> _port = Port();
    private readonly Option<bool> _open = new("--open") { Description = "Open the site in the browser." };
    private readonly Option<bool> _follow = new("--follow") { Description = "Go to the page that was saved." };
    private readonly Option<bool> _drafts = new("--drafts") { Description = "Show drafts, pages in review and pages to come." };
    private readonly Option<bool> _held = new("--held") { Description = "Show held pages as if everybody on them had agreed." };
    private readonly Option<bool> _poll = new("--poll") { Description = "Look for saves three times a second." };
    private readonly Option<string> _editor = Editor();

    /// <summary>Returns the command with its options.</summary>
    public static Command Create()
    {
        var own = new ServeCommand();
        var command = new DocumentedCommand("serve", Help)
        {
            own._site, own._port, own._open, own._follow, own._drafts, own._held, own._now, own._editor, own._poll,
        };
        command.SetAction((parsed, stop) => own.Run(parsed, stop));
        return command;
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        var site = parsed.GetValue(_site)!;
        if (!Directory.Exists(site)) return CommandLine.NoFolder(site);
        var now = parsed.GetValue(_now) ?? Environment.GetEnvironmentVariable("SITEGEN_NOW");
        if (SiteOptions.ReadClock(now) is null) return CommandLine.NoMoment();
        var view = new PreviewView(parsed.GetValue(_drafts), parsed.GetValue(_held), string.IsNullOrEmpty(now) ? null : now);
        var run = new ServeRun(Path.GetFullPath(site), new EditorLink(parsed.GetValue(_editor)!))
        {
            Port = parsed.GetValue(_port),
            Follow = parsed.GetValue(_follow),
            Poll = parsed.GetValue(_poll),
            Open = parsed.GetValue(_open),
        };
        return await run.Run(view, stop);
    }

    private static Option<int> Port()
    {
        var option = new Option<int>("--port")
        {
            Description = "The port; the next free one is taken.",
            DefaultValueFactory = _ => 8080,
            HelpName = "number",
        };
        return option.Checked(
            value => int.TryParse(value, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65_535,
            value => $"\"{value}\" is not a port. Write a number from 1 to 65535.");
    }

    private static Option<string> Editor()
    {
        var option = new Option<string>("--editor")
        {
            Description = "The editor that findings open in: vscode, cursor, idea, zed, or an address with {path}, {line} and {column}.",
            DefaultValueFactory = _ => "vscode",
            HelpName = "name",
        };
        return option.Checked(
            EditorLink.IsKnown,
            value => $"\"{value}\" is no editor that is known here, nor an address with {{path}} in it. "
                + "Write vscode, cursor, idea, zed, or such an address.");
    }
}
