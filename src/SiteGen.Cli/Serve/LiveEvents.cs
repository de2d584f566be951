using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serve;

/// <summary>Tells open pages of each new preview, by server-sent events on the page's own origin.</summary>
internal sealed class LiveEvents(BuildLoop loop, PanelState panel)
{
    /// <summary>Sends events until the page is left: <c>state</c> for the panel, then <c>reload</c> or <c>css</c> where the page
    /// changed.</summary>
    public async Task Answer(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        var file = FileOf(context.Request.Query["page"].ToString());
        var stop = context.RequestAborted;
        var shown = await loop.Newer(0, stop);
        var isCurrent = context.Request.Query["version"] == shown.Version.ToString(CultureInfo.InvariantCulture);
        await Send(context, "state", panel.Create(shown));
        if (!isCurrent) await Send(context, "reload", "{}");
        try
        {
            while (true)
            {
                var next = await loop.Newer(shown.Version, stop);
                await Send(context, "state", panel.Create(next));
                if (PageChange.Between(shown, next, file) is { } change) await Send(context, change, "{}");
                shown = next;
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the server ends.
        }
    }

    private static string FileOf(string page) => page.Length == 0 || page.EndsWith('/') ? page + "index.html" : page;

    private static async Task Send(HttpContext context, string name, string data)
    {
        await context.Response.WriteAsync($"event: {name}\ndata: {data}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
