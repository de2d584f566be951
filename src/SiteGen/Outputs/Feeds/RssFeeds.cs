using System.Xml;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Content.Kinds.Stories;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Yaml;

namespace SiteGen.Outputs.Feeds;

/// <summary>RSS 2.0 with full text. The GUID of an item is its page's id, so that a moved page remains the same item.</summary>
/// <param name="context">The context shared by all outputs.</param>
/// <param name="feeds">The feeds.</param>
/// <param name="style">The path of a style sheet for readers who open a feed in a browser, or null.</param>
internal sealed class RssFeeds(RenderContext context, IReadOnlyList<Feed> feeds, string? style)
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";

    /// <summary>Writes every feed.</summary>
    /// <param name="texts">The HTML of the pages in the feeds.</param>
    /// <param name="sink">Receives the files.</param>
    /// <param name="jobs">The number of threads.</param>
    public void Write(IReadOnlyDictionary<Page, string> texts, IOutputSink sink, int jobs)
    {
        var files = new XmlFiles(sink);
        Parallel.ForEach(
            feeds, new ParallelOptions { MaxDegreeOfParallelism = jobs }, feed => files.Write(feed.Url, xml => Rss(xml, feed, texts)));
    }

    private void Rss(XmlWriter xml, Feed feed, IReadOnlyDictionary<Page, string> texts)
    {
        if (style is not null)
            xml.WriteProcessingInstruction("xml-stylesheet", $"type=\"text/css\" href=\"{context.Address.Link("/" + style)}\"");
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, Dublin);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", FeedText.Words(feed.Title));
        xml.WriteElementString("link", context.Address.Absolute(feed.PageUrl));
        xml.WriteElementString("description", FeedText.Words(feed.Description));
        xml.WriteElementString("language", context.Site.Config.Language);
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("href", context.Address.Absolute(feed.Url));
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
        foreach (var page in feed.Items) Item(xml, page, texts.GetValueOrDefault(page));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Item(XmlWriter xml, Page page, string? text)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", FeedText.Words(page.Title));
        xml.WriteElementString("link", context.Address.Absolute(page.Url));
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(page.Id);
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", page.Published!.Instant.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
            + page.Published.Instant.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal));
        foreach (var name in Creators(page)) xml.WriteElementString("creator", Dublin, FeedText.Words(name));
        foreach (var topic in page.Topics) xml.WriteElementString("category", FeedText.Words(topic.Title));
        xml.WriteElementString("description", FeedText.Words(Description(page)));
        if (!string.IsNullOrEmpty(text)) xml.WriteElementString("encoded", Content, text);
        xml.WriteEndElement();
    }

    private string Description(Page page) =>
        Disclosures.Label(page, context.Texts) is { } label ? $"{label} · {page.FrontMatter.Summary}" : page.FrontMatter.Summary;

    // The authors of the byline; without one, the main person of the page's kind, such as the asker, maker or speaker.
    private IEnumerable<string> Creators(Page page) =>
        (page.FrontMatter.Credits.By.Count > 0 ? page.FrontMatter.Credits.By : Makers(page))
            .Select(p => context.Site.ConsentPolicy.PublicPersonFor(p.Value).Name)
            .Distinct();

    private static IEnumerable<Located<string>> Makers(Page page) => page.Source.Kind switch
    {
        DiscussionFrontMatter => page.Source.Body.Posts.Take(1).Select(p => p.By),
        ResourceFrontMatter { Maker: { } maker } => [maker],
        StoryFrontMatter { Person: { } person } => [person],
        EventFrontMatter eventDetails => eventDetails.Speakers,
        _ => [],
    };
}
