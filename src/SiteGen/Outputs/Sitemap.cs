using System.Xml;
using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Rendering;

namespace SiteGen.Outputs;

/// <summary>Writes the sitemap (sitemaps.org 0.9): an index and one file per type, with all indexable pages; <c>lastmod</c> is the last
/// text change, or absent.</summary>
internal sealed class Sitemap(RenderContext context)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int MostUrls = 50_000;

    /// <summary>Writes the files.</summary>
    public void Write(IReadOnlyList<PageResult> pages, IOutputSink sink)
    {
        if (context.NoIndex) return;
        var (files, xmls) = (new List<string>(), new XmlFiles(sink));
        foreach (var type in ContentKind.All)
        {
            var urls = pages.Where(p => p.Indexed && p.Page.Type == type.Type).Select(p => new Entry(p.Page.Url, p.Page.Changed)).ToList();
            if (type.Folder.Length > 0 && urls.Count > 0) urls.Insert(0, new Entry(type.ListUrl));
            if (type.Type == PageType.Page) urls.AddRange(Generated());
            var part = 0;
            foreach (var chunk in urls.Chunk(MostUrls))
            {
                files.Add($"/sitemap-{(type.Folder.Length > 0 ? type.Folder : "pages")}{(part == 0 ? "" : $"-{part + 1}")}.xml");
                xmls.Write(files[^1], xml => Urls(xml, chunk));
                part++;
            }
        }

        xmls.Write("/sitemap.xml", xml => Index(xml, files));
    }

    private IEnumerable<Entry> Generated()
    {
        if (context.Site.Pages.Plain("home") is null) yield return new Entry("/");
        foreach (var name in context.Site.GeneratedPages)
            yield return new Entry(GeneratedPages.Url(name), name == "metrics" ? context.Site.Data.Metrics.Max(m => m.Date) : null);
        foreach (var url in GeneratedPages.SubPages(context.Site)) yield return new Entry(url);
        var robots = new IndexingRules(context);
        foreach (var profile in context.Site.Profiles
            .Where(p => robots.OfGroup(p.Contributions.Count, 1).Indexed)
            .OrderBy(p => p.Url, StringComparer.Ordinal)) yield return new Entry(profile.Url);
    }

    private void Urls(XmlWriter xml, IEnumerable<Entry> urls)
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var (url, changed) in urls)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", context.Address.Absolute(url));
            if (changed is { } when)
                xml.WriteElementString("lastmod", when.HasTime ? when.Iso : when.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Index(XmlWriter xml, List<string> files)
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var file in files)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", context.Address.Absolute(file));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private sealed record Entry(string Url, Stamp? Changed = null);
}
