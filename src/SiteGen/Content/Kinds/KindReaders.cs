using SiteGen.Content.Blocks;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Content.Kinds.Audiences;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Plain;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Content.Kinds.Stories;
using SiteGen.Content.Kinds.Topics;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds;

/// <summary>Reads the front matter of each type of page.</summary>
internal sealed class KindReaders(TimeZoneInfo zone)
{
    /// <summary>Reads the fields of a type.</summary>
    public KindFrontMatter Read(PageType type, Fields f) => type switch
    {
        PageType.Discussion => new DiscussionReader(zone).Read(f),
        PageType.Story => new StoryReader(zone).Read(f),
        PageType.Event => new EventReader(zone).Read(f),
        PageType.Article => new ArticleReader(zone).Read(f),
        PageType.Resource => ResourceReader.Read(f),
        PageType.Topic => new TopicFrontMatter(f.Texts("also_called", 80), f.Ids("start_here")),
        PageType.For => AudienceReader.Read(f),
        _ => new PlainFrontMatter(f.Groups("blocks", BlockKinds.Read)),
    };
}
