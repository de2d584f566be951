using SiteGen.Yaml;

namespace SiteGen.Privacy.AccessControl;

/// <summary>Who may read a page.</summary>
internal enum Access
{
    Public,
    Preview,
    Members,
}

/// <summary>The one table of what a gated page's front matter shows. A key that is not named here is behind the gate.</summary>
internal static class Gate
{
    // Title, summary, topics, dates, what members get; and what steers the build without being shown.
    private static readonly HashSet<string> Always = new(StringComparer.Ordinal)
    {
        "title",
        "summary",
        "id",
        "published",
        "updated",
        "expires",
        "review_by",
        "status",
        "topics",
        "access",
        "preview",
        "members_get",
        "cta",
        "start",
        "end",
        "tz",
        "event_status",
        "previous_start",
        "mode",
        "kind",
        "index",
        "aliases",
        "featured",
        "disclosure",
        "ai",
        "source",
        "source.visibility",
        "source.id",
        "source.captured",
        "source.open_for_answers",
        "source.license",
        "disclosure.kind",
        "disclosure.text",
        "audience",
        "roles",
        "use_cases",
        "industries",
        "accepted_by",
        "canonical",
        "also_called",
        "role",
        "use_case",
        "industry",
        "signals",
        "signals.views",
        "signals.replies",
        "signals.likes",
        "signals.as_of",
        "signals.source",
    };

    // A preview shows these as well.
    private static readonly HashSet<string> InPreview = new(StringComparer.Ordinal)
    {
        "source.platform",
        "source.url",
        "source.reply_url",
        "size",
        "region",
        "start_here",
        "by",
        "editor",
        "cover",
        "cover.src",
        "cover.alt",
        "cover.credit",
        "cover.license",
        "applies_to",
        "insight",
        "related",
        "seo",
        "seo.title",
        "seo.description",
        "share",
        "share.hook",
        "share.hashtags",
        "outcome",
        "outcome.result",
        "numbers",
        "numbers.label",
        "numbers.before",
        "numbers.after",
        "numbers.unit",
        "numbers.period",
        "numbers.evidence",
        "challenge",
        "what_they_did",
        "result",
        "venue",
        "venue.name",
        "venue.street",
        "venue.postal",
        "venue.city",
        "venue.region",
        "venue.country",
        "register_url",
        "online_url",
        "price",
        "sold_out",
        "host",
        "speakers",
        "series",
        "part",
        "open_to_all",
        "recap",
        "recap.published",
        "recap.takeaways",
        "recap.attendance",
        "subject",
        "subject.org",
        "subject.person",
        "subject.logo",
        "difficulty",
        "time_needed",
        "reviewed_by",
        "maker",
        "based_on",
        "files",
        "files.lite",
        "files.full",
        "license",
        "used_in",
        "commercial",
        "from_discussions",
    };

    /// <summary>The front matter that may enter the model at this access.</summary>
    public static YamlMap Open(YamlMap map, Access access) => access == Access.Public ? map : Keep(map, access, "");

    /// <summary>The values that stay behind the gate at this access, from the top of the file to its end.</summary>
    public static IEnumerable<YamlScalar> Closed(YamlMap map, Access access) => access == Access.Public ? [] : Closed(map, access, "");

    private static IEnumerable<YamlScalar> Closed(YamlMap map, Access access, string path) =>
        map.Entries.SelectMany(e =>
            Shows(path + e.Key.Value, access) ? Closed(e.Value, access, path + e.Key.Value + ".") : Scalars(e.Value));

    private static IEnumerable<YamlScalar> Closed(YamlNode node, Access access, string path) => node switch
    {
        YamlMap when path == "preview." => [],
        YamlMap map => Closed(map, access, path),
        YamlList list => list.Items.SelectMany(i => Closed(i, access, path)),
        _ => [],
    };

    /// <summary>Every value of a node, however deep.</summary>
    public static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(e => Scalars(e.Value)),
        YamlList list => list.Items.SelectMany(Scalars),
        YamlScalar scalar => [scalar],
        _ => [],
    };

    private static bool Shows(string path, Access access) =>
        Always.Contains(path) || (access == Access.Preview && InPreview.Contains(path));

    private static YamlMap Keep(YamlMap map, Access access, string path) =>
        map with
        {
            Entries = [.. map.Entries
            .Where(e => Shows(path + e.Key.Value, access))
            .Select(e => e with { Value = Keep(e.Value, access, path + e.Key.Value + ".") })]
        };

    // The kind of preview is a word or a map of one key; its inner keys are not texts.
    private static YamlNode Keep(YamlNode node, Access access, string path) => node switch
    {
        YamlMap when path == "preview." => node,
        YamlMap map => Keep(map, access, path),
        YamlList list => list with { Items = [.. list.Items.Select(i => Keep(i, access, path))] },
        _ => node,
    };
}
