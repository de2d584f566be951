using SiteGen.Config;
using SiteGen.Diagnostics;
using SiteGen.Privacy.AccessControl;
using SiteGen.Privacy.PersonalData;
using SiteGen.Yaml;

namespace SiteGen.Content.Common;

/// <summary>Reads the front matter that every type of page has.</summary>
internal sealed class CommonReader(TimeZoneInfo zone)
{
    /// <summary>Reads it.</summary>
    public CommonFrontMatter Read(Fields f) => new()
    {
        Title = f.RequiredText("title", 110),
        Summary = f.RequiredText("summary", 300, 50),
        Id = f.Id("id"),
        Lifecycle = Lifecycle(f),
        Credits = new Credits(f.People("by"), f.Person("editor")),
        Classification = Classification(f),
        Gating = Gating(f),
        Discovery = Discovery(f),
        Cta = f.Id("cta"),
        Disclosure = f.Group("disclosure", d => new Disclosure(
            d.Required("kind", d.Choice<DisclosureKind>("kind")) ?? DisclosureKind.Partner,
            d.RequiredText("text", 300))),
        Ai = f.Choice<AiHelp>("ai") ?? AiHelp.None,
        Cover = f.Group("cover", Picture),
        Insight = f.Text("insight", 300),
        AppliesTo = f.Texts("applies_to", 100),
        Signals = f.Group("signals", Signals),
        Related = f.Ids("related"),
        Allowed = f.Groups("allow_personal_data", Allowance),
        Params = f.Free("params"),
        AllowedNames = f.Groups("allow_name", NameAllowanceReader.Allowance),
    };

    /// <summary>Reads a picture; alternative text is required.</summary>
    public static Picture? Picture(Fields f)
    {
        var src = f.Required("src", f.Raw("src"));
        var alt = f.Text("alt", 300);
        if (alt is null)
            f.Report(Codes.MissingAlt, "alt", "the picture has no alternative text", "Add \"alt:\" and say what the picture shows.");
        var picture = new Picture(src ?? new Located<string>("", f.At), alt ?? "", f.Byline("credit", 200), f.Text("license", 100));
        return src is null ? null : picture;
    }

    private static Allowance? Allowance(Fields f)
    {
        var post = f.Count("post");
        var kind = f.Required("kind", f.Choice<PersonalDataKind>("kind"));
        f.Required("reason", f.Raw("reason"));
        return kind is { } known ? new Allowance(post, known, f.At) : null;
    }

    private Lifecycle Lifecycle(Fields f)
    {
        // A date that cannot be read is a finding, and the page no draft for that.
        var published = f.Stamp("published", zone) ?? (f.Has("published") ? Stamp.StandIn : null);
        var updated = f.PastStamp("updated", zone);
        if (published is { } from && updated is { } to && to.End < from.Instant)
            f.Report(Codes.EndBeforeStart, "updated", "the page was updated before it was published", "Correct one of the two dates.");
        return new Lifecycle(
            f.Choice<Status>("status") ?? Status.Published,
            published,
            updated,
            f.Stamp("expires", zone),
            f.Stamp("review_by", zone));
    }

    private static Classification Classification(Fields f)
    {
        var featured = f.Raw("featured")?.Value;
        var month = featured is { Length: 7 } && Moment.TryParse(featured + "-01", out _) ? featured : null;
        if (featured is not (null or "true" or "yes" or "false" or "no") && month is null)
            f.Report(Codes.WrongType, "featured", $"\"{featured}\" is neither a month nor true", "Write a month such as 2026-11, or true.");
        return new Classification(
            f.Ids("topics"),
            Audiences(f),
            f.Texts("roles", 60),
            f.Texts("use_cases", 60),
            f.Texts("industries", 60),
            featured is not (null or "false" or "no"),
            month);
    }


    private static Audience[] Audiences(Fields f)
    {
        var names = Enum.GetNames<Audience>().Select(ChoiceNames.Written).ToList();
        var known = new List<Audience>();
        foreach (var word in f.RawTexts("audience"))
        {
            var index = names.IndexOf(word.Value);
            if (index >= 0) known.Add((Audience)index);
            else f.Source.Bag.Add(
                Codes.UnknownChoice,
                word.At,
                $"\"{word.Value}\" is no audience",
                Suggestion.For(word.Value, names, $"Choose {string.Join(", ", names)}."));
        }

        return known.ToArray();
    }

    private static Gating Gating(Fields f)
    {
        var access = f.Choice<Access>("access") ?? Access.Public;
        var (cut, posts) = Preview(f);
        if (f.Has("preview") && access != Access.Preview)
            f.Report(
                Codes.PreviewWithoutAccess,
                "preview",
                "\"preview\" says where to cut, but the page is not a preview",
                "Add \"access: preview\" or remove this line.");
        return new Gating(access, cut, posts, f.Texts("members_get", 200));
    }

    private static (Cut Cut, int Posts) Preview(Fields f)
    {
        if (f.Node("preview") is YamlMap)
            return (Cut.Posts, f.Group("preview", p => new Shown(p.Required("posts", p.Count("posts", 1)) ?? 1))?.Posts ?? 1);
        var written = f.Raw("preview");
        if (written is null or { Value: "first-paragraph" }) return (Cut.FirstParagraph, 0);
        if (written.Value == "more") return (Cut.More, 0);
        f.Report(
            Codes.UnknownChoice,
            "preview",
            $"\"{written.Value}\" says nothing about where to cut",
            "Choose first-paragraph, more or {posts: 2}.");
        return (Cut.FirstParagraph, 0);
    }

    private static Discovery Discovery(Fields f)
    {
        var seo = f.Group("seo", s => new Pair(s.Text("title", 110), s.Text("description", 300)));
        var share = f.Group("share", s => new Sharing(s.Text("hook", 300), s.Texts("hashtags", 40)));
        return new Discovery(
            seo?.First,
            seo?.Second,
            Canonical(f),
            f.Choice<Indexing>("index") ?? Indexing.Auto,
            f.RawTexts("aliases"),
            share?.Hook,
            share?.Hashtags ?? []);
    }

    private static string? Canonical(Fields f) =>
        f.Raw("canonical")?.Value is { } written and not ("self" or "source") ? f.Url("canonical") : f.Raw("canonical")?.Value;

    private Signals? Signals(Fields f)
    {
        var day = f.Required("as_of", f.PastDay("as_of", zone));
        var signals = new Signals(
            f.Count("views"),
            f.Count("replies"),
            f.Count("likes"),
            day ?? default,
            f.Text("source", 200))
        { At = f.PlaceOf("replies") };
        return day is null ? null : signals;
    }

    private sealed record Shown(int Posts);

    private sealed record Pair(string? First, string? Second);

    private sealed record Sharing(string? Hook, IReadOnlyList<string> Hashtags);
}
