using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Model.Matter.Blocks;
using SiteGen.Yaml;

namespace SiteGen.Model.Matter;

/// <summary>Reads the front matter of each type of page.</summary>
internal sealed class KindReaders(TimeZoneInfo zone)
{
    /// <summary>Reads the fields of a type.</summary>
    public KindFrontMatter Read(PageType type, Fields f) => type switch
    {
        PageType.Discussion => Discussion(f),
        PageType.Story => Story(f),
        PageType.Event => new EventReader(zone).Read(f),
        PageType.Article => Article(f),
        PageType.Resource => Resource(f),
        PageType.Topic => new TopicFrontMatter(f.Texts("also_called", 80), f.Ids("start_here")),
        PageType.For => AudienceReader.Read(f),
        _ => new PlainFrontMatter(f.Groups("blocks", BlockKinds.Read)),
    };

    private DiscussionFrontMatter Discussion(Fields f)
    {
        var outcome = f.Group("outcome", o => new Outcome(o.Text("tried", 600), o.Text("result", 600)));
        return new DiscussionFrontMatter(
            f.Choice<DiscussionMode>("mode") ?? DiscussionMode.Thread,
            f.Group("source", Source) ?? new ThreadSource(null, null, null, null, Visibility.Public, false, null),
            f.Choice<AcceptedBy>("accepted_by"),
            outcome?.Tried,
            outcome?.Result,
            f.Text("editor_note", 1000));
    }

    private ThreadSource Source(Fields f)
    {
        f.PastStamp("captured", zone);
        return new ThreadSource(
            f.Text("platform", 60),
            f.Url("url"),
            f.Url("reply_url"),
            f.Raw("id")?.Value,
            f.Choice<Visibility>("visibility") ?? Visibility.Private,
            f.Flag("open_for_answers") ?? false,
            f.Text("license", 100));
    }

    private StoryFrontMatter Story(Fields f)
    {
        var subject = f.Group("subject", s => new Subject(s.Text("org", 100), s.Person("person"), s.Group("logo", CommonReader.Picture)));
        if (subject is null or { Org: null, Person: null })
            f.Report(Codes.StoryOfNobody, "subject", "the story does not say whose it is", "Add \"subject\" with \"org\" or \"person\", such as {org: Hartwell Heating, person: mara}.");
        return new StoryFrontMatter(
            subject?.Org,
            subject?.Person,
            subject?.Logo,
            f.Text("size", 60),
            f.Text("region", 60),
            f.Text("challenge", 300),
            f.Text("what_they_did", 300),
            f.Text("result", 300),
            f.Groups("numbers", Number),
            f.Groups("quotes", q => Quote(q, "text")),
            f.Texts("tradeoffs"),
            f.Texts("did_not_work"),
            f.Group("video", VideoReader(zone)),
            f.Ids("resources_used"));
    }

    private static StoryNumber Number(Fields f)
    {
        var number = new StoryNumber(f.RequiredText("label", 80), f.Text("before", 40), f.RequiredText("after", 40), f.Text("unit", 40), f.Text("period", 120) ?? "", f.Text("evidence", 300) ?? "");
        if (number.Period.Length == 0 || number.Evidence.Length == 0)
            f.Report(Codes.NumberWithoutEvidence, "label", $"the number \"{number.Label}\" has no {(number.Period.Length == 0 ? "period" : "evidence")}", "Say over which time it was measured (period) and how it is known (evidence).");
        return number;
    }

    /// <summary>Reads somebody's words under a key, and whose they are.</summary>
    internal static Quote Quote(Fields f, string key)
    {
        var by = f.Required("by", f.Person("by")) ?? new Located<string>("", f.At);
        return new Quote(f.RequiredQuote(by.Value, key, 2000), by);
    }

    /// <summary>How a video is read where dates have this zone.</summary>
    internal static Func<Fields, Video?> VideoReader(TimeZoneInfo zone) => f =>
    {
        var url = f.Required("url", f.Url("url"));
        var video = new Video(
            url ?? "",
            f.Raw("thumb"),
            f.PastStamp("uploaded", zone),
            f.Text("duration", 20),
            f.Groups("chapters", Chapter));
        return url is null ? null : video;
    };

    private static Chapter Chapter(Fields f)
    {
        var chapter = new Chapter(f.RequiredText("at", 10), f.RequiredText("title", 120));
        if (chapter is { Start: null, At.Length: > 0 })
            f.Report(Codes.BadChapter, "at", $"\"{chapter.At}\" is no time of a video", "Write minutes and seconds, such as \"9:30\" or \"1:02:03\".");
        return chapter;
    }

    private ArticleFrontMatter Article(Fields f)
    {
        var reviews = f.Groups(
            "review_log",
            r => new Review(r.Required("date", r.PastStamp("date", zone)), r.Person("by"), r.Text("note", 300)));
        return new ArticleFrontMatter(
            f.Text("series", 100),
            f.Count("part", 1),
            f.Choice<Difficulty>("difficulty"),
            f.Text("time_needed", 60),
            f.Texts("prerequisites"),
            f.Texts("tradeoffs"),
            f.Text("workaround_for", 300),
            f.Ids("from_discussions"),
            f.People("reviewed_by"),
            reviews.Select(r => r.Date).OfType<Stamp>().Order().LastOrDefault(),
            f.Flag("tip_sheet") ?? false);
    }

    private static ResourceFrontMatter Resource(Fields f)
    {
        var files = f.Group("files", g => new Files(g.Raw("lite"), g.Raw("full")));
        return new ResourceFrontMatter(
            f.Choice<ResourceKind>("kind") ?? ResourceKind.Guide,
            f.Person("maker"),
            f.Id("based_on"),
            files?.Lite,
            files?.Full is not null,
            f.Url("open_url"),
            f.Text("license", 100),
            f.Text("what", 600),
            f.Text("who", 600),
            f.Text("when", 600),
            f.Text("how", 600),
            f.Ids("used_in"),
            f.Flag("commercial") ?? false);
    }

    private sealed record Outcome(string? Tried, string? Result);

    private sealed record Subject(string? Org, Located<string>? Person, Picture? Logo);

    private sealed record Review(Stamp? Date, Located<string>? By, string? Note);

    private sealed record Files(Located<string>? Lite, Located<string>? Full);
}
