using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serve;

/// <summary>Answers requests from the files of the newest preview. Nothing else can be reached: no address leads to the disk.</summary>
internal sealed class PreviewPages(BuildLoop loop, PanelState panel, int port)
{
    private const string Own = ".sitegen/";
    private readonly LiveEvents _events = new(loop, panel);

    /// <summary>Answers one request.</summary>
    public async Task Answer(HttpContext context)
    {
        // Another site that has this address looked up as its own must not read drafts.
        if (context.Request.Host.Value is not { } host || (host != $"127.0.0.1:{port}" && host != $"localhost:{port}"))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }

        var headers = context.Response.Headers;
        (headers.CacheControl, headers.XContentTypeOptions, headers["Referrer-Policy"]) = ("no-cache", "nosniff", "no-referrer");
        var preview = await loop.Newer(0, context.RequestAborted);
        var path = context.Request.Path.Value ?? "/";
        if (!path.StartsWith(preview.BasePath, StringComparison.Ordinal)) context.Response.Redirect(preview.BasePath);
        else if (path[preview.BasePath.Length..] is var name && name.StartsWith(Own, StringComparison.Ordinal))
            await OwnFile(context, name[Own.Length..]);
        else await SiteFile(context, preview, name);
    }

    private async Task OwnFile(HttpContext context, string name)
    {
        if (name == "events") await _events.Answer(context);
        else if (name == "view" && HttpMethods.IsPost(context.Request.Method)) await ChangeView(context);
        else if (name is "serve.js" or "frame.html" or "frame.js")
            await Send(context, ClientFile(name), MediaTypes.ForPath(name));
        else context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    // Forms of other sites cannot send this header without being asked.
    private async Task ChangeView(HttpContext context)
    {
        var query = context.Request.Query;
        var asOf = query["asOf"].ToString();
        if (context.Request.Headers["X-SiteGen"] != "1" || (asOf.Length > 0 && !Config.Clock.TryParse(asOf, out _)))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var view = new PreviewView(query["drafts"] == "1", query["held"] == "1", asOf.Length > 0 ? asOf : null);
        var version = loop.Current?.Version ?? 0;
        loop.Request([], view);
        // A build that was about to end may still show what was asked for before; the next one does not.
        var shown = await loop.Newer(version, context.RequestAborted);
        if (shown.View != view) await loop.Newer(shown.Version, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task SiteFile(HttpContext context, Preview preview, string name)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var file = name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name;
        if (preview.Files.TryGetValue(file, out var bytes))
            await Send(context, Ready(file, bytes, preview), MediaTypes.ForPath(file));
        else if (preview.Files.ContainsKey(name + "/index.html"))
            context.Response.Redirect(new PathString($"{preview.BasePath}{name}/").ToUriComponent());
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await Send(context, Ready("404.html", MissingPage.Create(preview, name), preview), "text/html; charset=utf-8");
        }
    }

    // The script of the preview stands at the end of each page; what is published has none.
    private static byte[] Ready(string file, byte[] bytes, Preview preview)
    {
        if (!file.EndsWith(".html", StringComparison.Ordinal)) return bytes;
        var script = Encoding.UTF8.GetBytes($"<script src=\"{preview.BasePath}{Own}serve.js?version={preview.Version}\" defer></script>");
        var at = bytes.AsSpan().LastIndexOf("</body>"u8) is var end && end < 0 ? bytes.Length : end;
        return [.. bytes[..at], .. script, .. bytes[at..]];
    }

    private static async Task Send(HttpContext context, byte[] bytes, string type)
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"";
        context.Response.Headers.ETag = tag;
        if (context.Response.StatusCode == StatusCodes.Status200OK && context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        (context.Response.ContentType, context.Response.ContentLength) = (type, bytes.Length);
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static byte[] ClientFile(string name)
    {
        using var stream = typeof(PreviewPages).Assembly.GetManifestResourceStream("serve/" + name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
