namespace SiteGen.Content.Common;

/// <summary>The kinds of content file.</summary>
internal enum PageType
{
    Discussion,
    Story,
    Event,
    Article,
    Resource,
    Topic,
    For,
    Page,
}
