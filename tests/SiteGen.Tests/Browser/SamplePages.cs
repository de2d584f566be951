namespace SiteGen.Tests.Browser;

/// <summary>One page of each kind of the sample community.</summary>
internal static class SamplePages
{
    /// <summary>The paths from the home page, by kind.</summary>
    public static readonly IReadOnlyDictionary<string, string> Paths = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["home"] = "",
        ["discussion"] = "discussions/fill-same-day-cancellations/",
        ["preview"] = "discussions/standby-pay/",
        ["digest"] = "discussions/rota-swaps-digest/",
        ["story"] = "stories/hartwell-heating-no-shows/",
        ["event to come"] = "events/fieldwork-days-2027/",
        ["event that was"] = "events/autumn-meetup-malmo/",
        ["article"] = "articles/plan-the-winter-peak/",
        ["tip sheet"] = "articles/photos-before-the-visit/tip-sheet/",
        ["resource"] = "resources/winter-triage-kit/",
        ["for a role"] = "for/dispatcher/",
        ["topic"] = "topics/on-call/",
        ["person"] = "people/mara-lindqvist/",
        ["list"] = "discussions/",
        ["list of stories"] = "stories/",
        ["list of events"] = "events/",
        ["plain"] = "start/",
        ["explore"] = "explore/",
        ["metrics"] = "metrics/",
        ["glossary"] = "glossary/",
        ["insights"] = "insights/",
        ["insights of a month"] = "insights/2026-11/",
        ["archive"] = "archive/",
        ["a to z"] = "a-z/",
        ["people"] = "people/",
        ["not found"] = "404.html",
    };

    /// <summary>The kinds, for theories.</summary>
    public static TheoryData<string> Kinds => [.. Paths.Keys];
}
