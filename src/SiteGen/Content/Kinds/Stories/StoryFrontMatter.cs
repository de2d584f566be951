using SiteGen.Content.Common;
using SiteGen.Diagnostics;
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
}

/// <summary>A number with its period and evidence.</summary>
internal sealed record StoryNumber(string Label, string? Before, string After, string? Unit, string Period, string Evidence);

/// <summary>Reads the front matter of success stories.</summary>
internal sealed class StoryReader(TimeZoneInfo zone)
{
    /// <summary>Returns the front matter.</summary>
    public StoryFrontMatter Read(Fields f)
    {
        var subject = f.Group("subject", s => new Subject(s.Text("org", 100), s.Person("person"), s.Group("logo", CommonReader.Picture)));
        if (subject is null or { Org: null, Person: null })
            f.Report(
                Codes.StoryOfNobody,
                "subject",
                "the story does not say whose it is",
                "Add \"subject\" with \"org\" or \"person\", such as {org: Hartwell Heating, person: mara}.");
        return new StoryFrontMatter
        {
            Org = subject?.Org,
            Person = subject?.Person,
            Logo = subject?.Logo,
            Size = f.Text("size", 60),
            Region = f.Text("region", 60),
            Challenge = f.Text("challenge", 300),
            WhatTheyDid = f.Text("what_they_did", 300),
            Result = f.Text("result", 300),
            Numbers = f.Groups("numbers", Number),
            Quotes = f.Groups("quotes", q => QuoteReader.Read(q, "text")),
            Tradeoffs = f.Texts("tradeoffs"),
            DidNotWork = f.Texts("did_not_work"),
            Video = f.Group("video", VideoReader.In(zone)),
            ResourcesUsed = f.Ids("resources_used"),
        };
    }

    private static StoryNumber Number(Fields f)
    {
        var number = new StoryNumber(
            f.RequiredText("label", 80),
            f.Text("before", 40),
            f.RequiredText("after", 40),
            f.Text("unit", 40),
            f.Text("period", 120) ?? "",
            f.Text("evidence", 300) ?? "");
        if (number.Period.Length == 0 || number.Evidence.Length == 0)
            f.Report(
                Codes.NumberWithoutEvidence,
                "label",
                $"the number \"{number.Label}\" has no {(number.Period.Length == 0 ? "period" : "evidence")}",
                "Say over which time it was measured (period) and how it is known (evidence).");
        return number;
    }

    private sealed record Subject(string? Org, Located<string>? Person, Picture? Logo);
}
