using SiteGen.Files;
using SiteGen.Rendering;

namespace SiteGen.Outputs;

/// <summary>Writes robots.txt (RFC 9309). Nothing is blocked, because a crawler must read a page to find its <c>noindex</c>.</summary>
internal sealed class RobotsTxt(RenderContext context)
{
    /// <summary>Writes the file.</summary>
    public void Write(IOutputSink sink)
    {
        var text = "User-agent: *\nAllow: /\n" + (context.NoIndex ? "" : $"\nSitemap: {context.Address.Absolute("/sitemap.xml")}\n");
        sink.Write(OutputPath.ForUrl("/robots.txt"), Encoding.UTF8.GetBytes(text));
    }
}
