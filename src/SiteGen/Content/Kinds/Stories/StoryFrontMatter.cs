using SiteGen.Content.Common;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Stories;

/// <summary>A success story.</summary>
internal sealed record StoryFrontMatter : KindFrontMatter
{
    public string? Org { get; init; }
    public Located<string>? Person { get; init; }
    public Picture? Logo { get; init; }
    public string? Size { get; init; }
    public string? Region { get; init; }
    public string? Challenge { get; init; }
    public string? WhatTheyDid { get; init; }
    public string? Result { get; init; }
    public required IReadOnlyList<StoryNumber> Numbers { get; init; }
    public required IReadOnlyList<Quote> Quotes { get; init; }
    public required IReadOnlyList<string> Tradeoffs { get; init; }
    public required IReadOnlyList<string> DidNotWork { get; init; }
    public Video? Video { get; init; }
    public required IReadOnlyList<Located<string>> ResourcesUsed { get; init; }

    public override IEnumerable<Facet> Facets
    {
        get
        {
            if (Size is { } size) yield return new Facet(FacetKind.Size, size);
            if (Region is { } region) yield return new Facet(FacetKind.Region, region);
        }
    }

    public override IEnumerable<string>? Faces(IEnumerable<PostHeader> posts) => Person is { } person ? [person.Value] : null;
}

/// <summary>A number with its period and evidence.</summary>
internal sealed record StoryNumber(string Label, string? Before, string After, string? Unit, string Period, string Evidence);

/// <summary>Reads the front matter of success stories.</summary>
internal sealed class StoryReader(TimeZoneInfo zone)
{
    /// <summary>Reads the keys of a story.</summary>
    public StoryFrontMatter Read(Fields f)
    {
        var subject = f.Group(new("subject", In.Preview, "whose story it is; neither `org` nor `person` is a warning"), Subject);
        if (f.Written("subject", "org") is null && f.Written("subject", "person") is null)
            f.Report(
                Codes.StoryOfNobody, "subject", "the story does not say whose it is",
                "Add \"subject\" with \"org\" or \"person\", such as {org: Hartwell Heating, person: mara}.");
        return new StoryFrontMatter
        {
            Org = subject?.Org,
            Person = subject?.Person,
            Logo = subject?.Logo,
            Size = f.Text(new("size", In.Preview, "how large they are, in the measure of their trade: technicians, sites, crews. Stories "
                + "whose size is written alike share a list"), 60),
            Region = f.Text(new("region", In.Preview, "where they work, wide enough that others can say the same"), 60),
            Challenge = f.Text(new("challenge", In.Preview, "what stood in the way, in one sentence"), 300),
            WhatTheyDid = f.Text(new("what_they_did", In.Preview, "what they did about it, in one sentence"), 300),
            Result = f.Text(new("result", In.Preview, "what came of it, in one sentence"), 300),
            Numbers = f.Groups(new("numbers", In.Preview, "what was measured"), Number),
            Quotes = f.Groups("quotes", q => QuoteReader.Read(q, "text")),
            Tradeoffs = f.Texts(new("tradeoffs", Means: "what it cost")),
            DidNotWork = f.Texts(new("did_not_work", Means: "what failed")),
            Video = f.Group("video", VideoReader.In(zone)),
            ResourcesUsed = f.Ids("resources_used"),
        };
    }

    private static StoryNumber Number(Fields f)
    {
        var number = new StoryNumber(
            f.RequiredText(new("label", In.Preview), 80), f.Text(new("before", In.Preview), 40),
            f.RequiredText(new("after", In.Preview), 40), f.Text(new("unit", In.Preview), 40),
            f.Text(Proof("period", "over which time it was measured"), 120) ?? "", f.Text(Proof("evidence", "how it is known"), 300) ?? "");
        if (!f.HasText("period") || !f.HasText("evidence"))
            f.Report(
                Codes.NumberWithoutEvidence, "label",
                $"the number \"{f.Written("label")?.Trim()}\" has no {(f.HasText("period") ? "evidence" : "period")}",
                "Say over which time it was measured (period) and how it is known (evidence).");
        return number;
    }

    private static Key Proof(string name, string means) => new(name, In.Preview, means) { IsRequired = true, HasOwnFinding = true };

    private static StorySubject Subject(Fields f) => new(
        f.Text(new("org", In.Preview, "the organisation"), 100), f.Person(new("person", In.Preview, "who tells it"), PersonRole.Subject),
        f.Group("logo", l => CommonReader.Picture(l, In.Public)));

    private sealed record StorySubject(string? Org, Located<string>? Person, Picture? Logo);
}
