using SiteGen.Config;

namespace SiteGen.Rendering;

/// <summary>The texts that the engine itself asks of a theme, besides those that its templates name.</summary>
internal static class EngineTexts
{
    /// <summary>Every key.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "months", "weekdays", "dateFormat", "monthFormat", "range", "thousandsSeparator", "decimalPoint", "locale",
        "communityMember", "communityMemberLetter", "hiddenMember", "hiddenOrg", "noLongerShown", "removedByRequest",
        "table", "taskDone", "taskOpen", "footnoteBack", "calloutNote", "calloutTip", "calloutImportant", "calloutWarning", "calloutCaution",
        "kindDiscussion", "kindStory", "kindEvent", "kindArticle", "kindResource", "kindTopic", "kindFor", "kindPage", "kindPerson", "kindTerm",
        "sectionDiscussions", "sectionStories", "sectionEvents", "sectionArticles", "sectionResources", "sectionTopics", "sectionFor", "sectionPeople", "sectionMetrics", "sectionGlossary", "sectionArchive", "sectionAZ", "sectionInsights",
        "summaryDiscussions", "summaryStories", "summaryEvents", "summaryArticles", "summaryResources", "summaryTopics", "summaryFor", "summaryPeople", "summaryMetrics", "summaryGlossary", "summaryArchive", "summaryAZ", "summaryInsights", "summaryInsightsOf", "insightsOf", "insightsPost", "archiveYear", "answersGiven", "questionsGiven", "storiesGiven", "talksGiven", "articlesGiven", "resourcesGiven", "othersGiven", "disclosureLaunch", "disclosurePartner", "disclosureSponsored", "disclosureEmployee", "labelLaunch", "labelPartner", "labelSponsored", "labelEmployee", "commercial", "leftOut", "edited", "acceptedAnswer", "madeBy", "acceptedOfThem", "shownOfThem", "basedOnTitle", "liteHere", "fullForMembers", "tipSheet", "tipSheetOf", "summaryTipSheet", "summaryArchiveYear", "storiesOf", "summaryStoriesOf",
        "home", "pageNumber", "summaryPage", "notFoundTitle", "notFoundSummary", "summaryProfile",
        "stateSolved", "stateAnswerInside", "stateOpen", "stateDigest", "stateUpcoming", "stateRunning", "statePast", "stateCancelled", "statePostponed", "stateRescheduled", "stateMovedOnline",
        "editedTypos", "editedShortened", "readThread", "join", "register", "noRegistration", "takePartOnline", "otherEvents", "soldOut", "noticeArchived", "noticeStale", "noticeDraft", "noticeAiAssisted", "noticeAiGenerated",
        "modeInPerson", "modeOnline", "modeHybrid", "eventMeetup", "eventWebinar", "eventAma", "eventOfficeHours", "eventConference", "eventChallenge",
        "resourceTemplate", "resourceGuide", "resourceGraphic", "resourceVideo", "resourceTool", "resourceKit", "resourceCourse", "resourceShowcase",
        "difficultyBeginner", "difficultyIntermediate", "difficultyAdvanced", "factIndustry", "factSize", "factRole", "factUseCase", "factOrg",
        "guideWhat", "guideWho", "guideWhen", "guideHow", "slides", "lastDays", "siteFeed", "feedOf", "addToCalendar", "eventsCalendar", "mailSubject", "shareImageAlt", "shareCardAlt", "seeAll",
        "didAnswer", "didAsk", "didReply", "didWrite", "didTell", "didSay", "didHost", "didSpeak", "willSpeak", "didReview", "didMake",
    ];
}

/// <summary>What the sections of a site and the kinds of its pages are called: the one place that makes the keys of their texts.</summary>
internal static class SectionTexts
{
    /// <summary>The title of a section, such as <c>stories</c> or <c>a-z</c>.</summary>
    public static string Section(this Texts texts, string name) => texts.Get("section" + Key(name));

    /// <summary>What a section holds, in a sentence.</summary>
    public static string SectionSummary(this Texts texts, string name) => texts.Get("summary" + Key(name));

    /// <summary>What one page of a kind is called, such as <c>story</c>.</summary>
    public static string Kind(this Texts texts, string name) => texts.Get("kind" + Key(name));

    private static string Key(string name) => string.Concat(name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
