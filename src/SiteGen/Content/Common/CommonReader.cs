using SiteGen.Config;
using SiteGen.Privacy.PersonalData;
using SiteGen.Yaml;

namespace SiteGen.Content.Common;

/// <summary>Reads the front matter that all types of page share.</summary>
internal sealed class CommonReader(TimeZoneInfo zone)
{
    /// <summary>Returns the access level in front matter, which is needed first because it determines which keys are shown.</summary>
    public static Access AccessOf(YamlMap map) => (map.Find("access") as YamlScalar)?.Value switch
    {
        "preview" => Access.Preview,
        "members" => Access.Members,
        _ => Access.Public,
    };

    public CommonFrontMatter Read(Fields f) => new()
    {
        Title = f.RequiredText(new("title", In.Members, "the heading of the page; one that repeats is a warning"), 110),
        Summary = f.RequiredText(new("summary", In.Members, "description, cards, lists and feeds; one that repeats is a warning"), 300, 50),
        Id = f.Id(new("id", In.Members, "permanent key; default: type and file name")),
        Lifecycle = Lifecycle(f),
        Classification = Classification(f),
        Credits = new Credits(
            f.People(new("by", In.Preview, "byline"), PersonRole.Byline),
            f.Person(
                new("editor", In.Preview, "who curated it: a discussion, story, article or resource, or the recap of an event"),
                PersonRole.Editor)),
        Cover = f.Group(new("cover", In.Preview, "a picture above the text; topics show none"), c => Picture(c, In.Preview)),
        Gating = Gating(f),
        Cta = f.Id(
            new("cta", In.Members, "the one primary call of the page; on plain pages also `none`"),
            "call of site.yml, `join` or `register`"),
        Disclosure = f.Group(new("disclosure", In.Members, "a visible label, on the page and wherever it is listed, feeds included; with "
            + "`partner` and `sponsored`, and on resources with `commercial: yes`, links of the text to other sites carry "
            + "`rel=\"sponsored\"`"), Disclosure),
        Ai = f.Choice(new("ai", In.Members, "a visible label, and `digitalSourceType` in structured data"), AiHelp.None),
        Insight = f.Text(new("insight", In.Preview, "the page in one sentence, shown on it and on `/insights/` under the month in which "
            + "the page was published or updated"), 300),
        AppliesTo = f.Texts(new("applies_to", In.Preview, "versions, plans or regions the advice holds for"), 100),
        Signals = f.Group(new("signals", In.Members, "counts from the community, shown with their date on discussions: see "
            + "[counts](discussions.md#discussions). By replies, then likes, insights are ordered"), Signals),
        Related = f.Ids(new("related", In.Preview, "filled up to five with pages that share topics")),
        Discovery = Discovery(f),
        Allowed = f.Groups(new("allow_personal_data", In.Nowhere, "personal data that may stand in a place: see "
            + "[personal data and secrets](people.md#personal-data-and-secrets)"), Allowance),
        AllowedNames = f.Groups(new("allow_name", In.Nowhere, "what may stand on this page though it is the name of somebody withheld: see "
            + "[people](people.md#how-names-are-found)"), NameAllowanceReader.Allowance),
        Params = f.Free(new("params", Means: "for themes, as `page.params.…`")),
    };

    /// <summary>Reads a picture that is shown at some access levels; alternative text is required.</summary>
    public static Picture? Picture(Fields f, In show)
    {
        var src = f.Raw(Key.Required("src", show, "counted from the page's file, or from `content/`"), "file");
        var alt = f.Text(new("alt", show, "what the picture shows") { IsRequired = true, HasOwnFinding = true }, 300);
        if (!f.HasText("alt"))
            f.Report(Codes.MissingAlt, "alt", "the picture has no alternative text", "Add \"alt:\" and say what the picture shows.");
        var picture = new Picture(
            src ?? new Located<string>("", f.At), alt ?? "", f.Byline(new("credit", show, "who made it"), 200),
            f.Text(new("license", show) { IsUnused = true }, 100));
        return src is null ? null : picture;
    }

    private static Disclosure Disclosure(Fields f) => new(
        f.Choice<DisclosureKind>(Key.Required("kind", In.Members)) ?? DisclosureKind.Partner,
        f.RequiredText(new("text", In.Members, "the label"), 300));

    private static Allowance? Allowance(Fields f)
    {
        var post = f.Count(new("post", Means: "the `n` of the post; without it, the entry is for quotes and a recap"));
        var kind = f.Choice<PersonalDataKind>(Key.Required("kind"));
        f.Raw(Key.Required("reason", means: "why everybody may have it"));
        return kind is { } known ? new Allowance(post, known, f.At) : null;
    }

    private Lifecycle Lifecycle(Fields f)
    {
        // An unreadable date is a finding, but does not turn the page into a draft.
        var published = f.Stamp(
            new("published", In.Members, "without it, discussions, stories, events, articles and resources are drafts"), zone)
            ?? (f.Has("published") ? Stamp.StandIn : null);
        var updated = f.PastStamp(new("updated", In.Members, "when the words changed; like every date of something that has happened, one "
            + "that lies in the future is [due](../findings.md#sg1112-a-past-date-that-lies-in-the-future-due)"), zone);
        if (published is { } from && updated is { } to && to.End < from.Instant)
            f.Report(Codes.EndBeforeStart, "updated", "the page was updated before it was published", "Correct one of the two dates.");
        var expires = f.Stamp(new("expires", In.Members, "behind it the page is not built"), zone);
        var reviewBy = f.Stamp(new("review_by", In.Members, "behind it the page carries a banner, and the build warns"), zone);
        var status = f.Choice(
            new("status", In.Members, "see [when a page is built](../content.md#when-a-page-is-built)"), Status.Published);
        return new Lifecycle(status, published, updated, expires, reviewBy);
    }

    private static Classification Classification(Fields f)
    {
        var topics = f.Ids(new("topics", In.Members, "file names of `content/topics/`"), "list of topics");
        var audience = Audiences(f);
        var roles = f.Texts(new("roles", In.Members, "for whom it is; leads to its [page in `content/for/`](for.md), if there is one, and "
            + "on stories else to the list of the stories that share it"), 60);
        var useCases = f.Texts(new("use_cases", In.Members, "for what it is; leads on like `roles`"), 60);
        var industries = f.Texts(new("industries", In.Members, "for which trades it is; leads on like `roles`"), 60);
        var featured = f.Raw(
            new("featured", In.Members, "story of the month; two stories of one month are a warning. `true` ° marks the page as such"),
            "a month such as `2026-11`, or `true`")?.Value;
        var month = featured is { Length: 7 } && Moment.TryParse(featured + "-01", out _) ? featured : null;
        if (featured is not (null or "true" or "yes" or "false" or "no") && month is null)
            f.Report(Codes.WrongType, "featured", $"\"{featured}\" is neither a month nor true", "Write a month such as 2026-11, or true.");
        return new Classification(topics, audience, roles, useCases, industries, featured is not (null or "false" or "no"), month);
    }

    private const string TypeOfAudience = "list of `visitor`, `prospect`, `member`";

    private static Audience[] Audiences(Fields f)
    {
        var names = Enum.GetNames<Audience>().Select(ChoiceNames.Written).ToList();
        var known = new List<Audience>();
        foreach (var word in f.RawTexts(new("audience", In.Members, "whom it is for") { IsUnused = true }, TypeOfAudience))
        {
            var index = names.IndexOf(word.Value);
            if (index >= 0) known.Add((Audience)index);
            else f.Source.Bag.Add(
                Codes.UnknownChoice, word.At, $"\"{word.Value}\" is no audience",
                Suggestion.For(word.Value, names, $"Choose {string.Join(", ", names)}."));
        }

        return known.ToArray();
    }

    private static Gating Gating(Fields f)
    {
        var access = f.Choice(new("access", In.Members, "see [access and previews](../content.md#access-and-previews)"), Access.Public);
        var (cut, posts) = Preview(f);
        if (f.Has("preview") && access != Access.Preview)
            f.Report(
                Codes.PreviewWithoutAccess, "preview", "\"preview\" says where to cut, but the page is not a preview",
                "Add \"access: preview\" or remove this line.");
        return new Gating(access, cut, posts, f.Texts(new("members_get", In.Members, "what waits for members"), 200));
    }

    private static Key PreviewKey => new("preview", In.Members, "where a preview is cut");

    private static Shown PostsShown(Fields f) => new(f.Count(Key.Required("posts", In.Members, "after how many posts"), 1) ?? 1);

    private static (Cut Cut, int Posts) Preview(Fields f)
    {
        if (f.GroupOrWord(PreviewKey, PostsShown) is { } shown) return (Cut.Posts, shown.Posts);
        var written = f.Raw(PreviewKey, "`first-paragraph` (default), `more`, or `posts` with a number: `{posts: 2}`");
        if (written is null or { Value: "first-paragraph" }) return (Cut.FirstParagraph, 0);
        if (written.Value == "more") return (Cut.More, 0);
        f.Report(
            Codes.UnknownChoice, "preview", $"\"{written.Value}\" says nothing about where to cut",
            "Choose first-paragraph, more or {posts: 2}.");
        return (Cut.FirstParagraph, 0);
    }

    private static Discovery Discovery(Fields f)
    {
        var aliases = f.RawTexts(new("aliases", In.Members, "old addresses, such as `/old-name/`, which lead here; `%` escapes are what "
            + "they stand for; no step begins with a point or is a name that Windows keeps for devices"), "list of paths");
        var canonical = Canonical(f);
        var index = f.Choice(new("index", In.Members, "whether search engines may list it"), Indexing.Auto);
        var seo = f.Group(new("seo", In.Preview, "other words for search engines"), s => new Pair(
            s.Text(new("title", In.Preview), 110), s.Text(new("description", In.Preview), 300)));
        var share = f.Group(new("share", In.Preview, "for links that are passed on"), s => new Sharing(
            s.Text(new("hook", In.Preview, "what a shared link says in place of the title"), 300),
            s.Texts(new("hashtags", In.Preview) { IsUnused = true }, 40)));
        return new Discovery(seo?.First, seo?.Second, canonical, index, aliases, share?.Hook, share?.Hashtags ?? []);
    }

    private static string? Canonical(Fields f)
    {
        var key = new Key("canonical", In.Members, "`source` is the thread of a public discussion; pages with `access: public` only");
        return f.Written("canonical") is null or "self" or "source"
            ? f.Raw(key, "`self` (default), `source`, or an address")?.Value
            : f.Url(key);
    }

    private Signals? Signals(Fields f)
    {
        var day = f.PastDay(Key.Required("as_of", In.Members, "when they were counted"), zone);
        var signals = new Signals(
            f.Count(new("views", In.Members)), f.Count(new("replies", In.Members)), f.Count(new("likes", In.Members)), day ?? default,
            f.Text(new("source", In.Members) { IsUnused = true }, 200))
        { At = f.PlaceOf("replies") };
        return day is null ? null : signals;
    }

    private sealed record Shown(int Posts);

    private sealed record Pair(string? First, string? Second);

    private sealed record Sharing(string? Hook, IReadOnlyList<string> Hashtags);
}
