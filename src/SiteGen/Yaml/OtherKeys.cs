namespace SiteGen.Yaml;

/// <summary>Maps keys of Hugo, Jekyll, Zola, Astro, Eleventy, Ghost, WordPress and Obsidian to those of SiteGen.</summary>
internal static class OtherKeys
{
    private const string Rename = "The file's name is the address: rename the file, and write its old address into \"aliases\".";
    private const string Folder = "The folder decides what a page is; remove the line.";
    private const string Sorted = "Lists are sorted by date, and menus stand in site.yml; remove the line.";
    private const string Nothing = "Nothing depends on it here; remove the line, or move it below \"params:\" for a theme.";

    private static readonly Dictionary<string, OtherKey[]> All = Table();

    /// <summary>The replacement for a key of another tool, if the reader knows it; null if no tool has the key.</summary>
    public static OtherKey? Find(string key, IReadOnlyCollection<string> known) =>
        All.GetValueOrDefault(key)?.FirstOrDefault(k => known.Contains(k.Key ?? "summary"));

    private static Dictionary<string, OtherKey[]> Table()
    {
        var table = new Dictionary<string, List<OtherKey>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (keys, meant) in Pages().Concat(People()).Concat(Sites()))
            foreach (var key in keys.Split(' '))
            {
                if (!table.TryGetValue(key, out var all)) table[key] = all = [];
                all.Add(meant);
            }

        return table.ToDictionary(t => t.Key, t => t.Value.ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<(string Keys, OtherKey Meant)> Pages() =>
    [
        ("startDate start_date start_time starts starts_at begin when", Use("start")),
        ("endDate end_date end_time ends ends_at finish", Use("end")),
        ("time_zone zone", Use("tz")),
        ("location place address where", new("venue", "Use \"venue\", such as {name: Town hall, city: Bristol}.")),
        ("date publishDate publish_date pubDate published_at publishedAt published_date post_date created created_at createdAt "
            + "creation_date datePublished date_published date_created",
            Use("published")),
        ("lastmod last_mod modified modified_at last_modified last_modified_at lastUpdated last_updated updatedDate updated_date "
            + "updated_at updatedAt updateDate dateModified date_modified post_modified",
            Use("updated")),
        ("author authors creator byline post_author written_by",
            new("by", "Use \"by\" with the id of a person: the name of a file in content/people/, without its ending.")),
        ("category categories tag tags keyword keywords taxonomies primary_tag labels",
            new("topics", "Use \"topics\" with the names of files in content/topics/.")),
        ("description excerpt abstract teaser lead custom_excerpt meta_description post_excerpt synopsis", Use("summary")),
        ("name heading post_title page_title", Use("title")),
        ("meta_title seo_title linkTitle title_tag", new("seo", "Use \"seo\", such as {title: Other words for search engines}.")),
        ("image images thumbnail thumb hero heroImage hero_image featured_image feature_image featuredImage banner coverImage "
            + "cover_image ogImage og_image header_image teaser_image picture",
            new("cover", "Use \"cover\", such as {src: ../media/a.png, alt: What it shows}.")),
        ("draft post_status publish", new("status", "Write \"status: draft\" for a draft; else remove the line.")),
        ("expiryDate expiry_date unpublishDate unpublish_date expirationDate", Use("expires")),
        ("slug permalink url path route post_name", new("aliases", Rename)),
        ("redirect_from redirect_to redirects redirectFrom old_urls", Use("aliases")),
        ("canonical_url canonicalURL", Use("canonical")),
        ("visibility private members_only", new("access", "Use \"access\": public, preview or members.")),
        ("noindex robots in_search_index search_exclude unlisted hidden",
            new("index", "Write \"index: no\" to keep search engines away; else remove the line.")),
        ("layout template type post_type page_template templateKey", new(null, Folder)),
        ("weight order nav_order sidebar_position position parent menu menus eleventyNavigation pinned sticky sort_by", new(null, Sorted)),
        ("comments toc math mermaid lang language locale cssclass cssclasses classes css js extra outputs markup "
            + "eleventyExcludeFromCollections isCJKLanguage reading_time readingTime show_toc",
            new(null, Nothing)),
    ];

    private static IEnumerable<(string Keys, OtherKey Meant)> People() =>
    [
        ("company employer organization organisation affiliation", Use("org")),
        ("job job_title jobTitle position", Use("role")),
        ("photo picture image avatar_url profile_image", Use("avatar")),
        ("username user nick nickname handle alias aliases", Use("handles")),
        ("website url homepage github twitter mastodon linkedin social", Use("links")),
        ("display_name displayName full_name fullname", Use("name")),
        ("since member_since registered created_at", Use("joined")),
    ];

    private static IEnumerable<(string Keys, OtherKey Meant)> Sites() =>
    [
        ("baseURL url site_url siteUrl site", Use("base_url")),
        ("description subtitle slogan", Use("tagline")),
        ("lang locale languageCode defaultContentLanguage default_language", Use("language")),
        ("time_zone tz", Use("timezone")),
        ("menu nav navigation", Use("menus")),
        ("name site_title site_name", Use("title")),
    ];

    private static OtherKey Use(string key) => new(key, $"Use \"{key}\".");
}

/// <summary>The replacement for a key of another tool.</summary>
/// <param name="Key">The key in SiteGen; null if there is none.</param>
/// <param name="Hint">What to do.</param>
internal sealed record OtherKey(string? Key, string Hint);
