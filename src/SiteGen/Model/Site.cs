using SiteGen.Config;
using SiteGen.Content.Blocks;
using SiteGen.Content.Common;
using SiteGen.Content.Data;
using SiteGen.Content.Kinds;
using SiteGen.People;

namespace SiteGen.Model;

/// <summary>The site model before Markdown is converted: every page, every address, and everything shown of people. Immutable.</summary>
internal sealed record Site
{
    private readonly Dictionary<string, string> _profileUrls = [];

    public required SiteConfig Config { get; init; }
    public required DateTimeOffset Now { get; init; }
    public required ConsentPolicy ConsentPolicy { get; init; }
    public required PageMap Pages { get; init; }
    public required IReadOnlyList<Topic> Topics { get; init; }

    public required IReadOnlyList<Profile> Profiles
    {
        get;
        init
        {
            field = value;
            _profileUrls = value.ToDictionary(p => p.PersonId, p => p.Url, StringComparer.Ordinal);
        }
    }

    public required FacetMap Facets { get; init; }
    public required IReadOnlyList<string> GeneratedPages { get; init; }
    public required SiteData Data { get; init; }
    public required IReadOnlyList<HeldPage> HeldPages { get; init; }

    /// <summary>Returns the pages of a type in list order: newest first, then by id.</summary>
    public IReadOnlyList<Page> PagesOfType(PageType type) => Pages.OfType(type);

    /// <summary>Returns the topic with a file name or id; null when there is none, or it is not built.</summary>
    public Topic? TopicOf(string name) => Topics.FirstOrDefault(t => t.Page.Source.Slug == name || t.Page.Id == name);

    /// <summary>All pages with a publication date, by year.</summary>
    public required Archive Archive { get; init; }

    /// <summary>The insights of the community, by month.</summary>
    public required Insights Insights { get; init; }

    /// <summary>Whether the community has reached the stage of a kind of block.</summary>
    public bool IsReadyFor(BlockKind kind) => kind.From <= (Config.Stage ?? LaunchStage.Foundation);

    /// <summary>Returns a metric by id; null when there is none or it is outdated.</summary>
    public Metric? FreshMetric(string id) => Data.Metrics.FirstOrDefault(m => m.Id == id && IsFresh(m));

    /// <summary>Whether a metric is within the age limit of site.yml.</summary>
    public bool IsFresh(Metric metric) => metric.Date.End.AddDays(Config.MetricsMaxAgeDays) >= Now;

    /// <summary>Whether a type has a list, and therefore a feed: only if there are pages to list.</summary>
    public bool HasList(ContentKind type) => type.Folder.Length > 0 && PagesOfType(type.Type).Count > 0;

    /// <summary>Whether site.yml lists a person as moderator.</summary>
    public bool IsModerator(Profile profile) => Config.Moderators.Any(m => m.Value == profile.PersonId);

    /// <summary>Returns the address of a person's profile, or null.</summary>
    public string? ProfileUrl(string personId) => _profileUrls.GetValueOrDefault(personId);
}

/// <summary>A person's own page with their contributions, newest first.</summary>
internal sealed record Profile(
    string PersonId,
    string Url,
    PublicPerson PublicPerson,
    bool Staff,
    Stamp? Joined,
    IReadOnlyList<Page> Contributions);
