namespace SiteGen.Diagnostics;

internal static partial class Codes
{
    public static readonly Code BadConfig = Error("SG0301", "site.yml is missing or unusable");
    public static readonly Code UnknownCall = Error("SG0302", "An unknown call to action");
    public static readonly Code UnknownMenuItem = Error("SG0303", "A menu entry without a page");
    public static readonly Code MetricTooOld = Due("SG0304", "A metric past its limit");
    public static readonly Code UnknownMetric = Error("SG0305", "An unknown metric");
    public static readonly Code CallOff = Error("SG0306", "A page without its primary call");
    public static readonly Code BlockOfLaterStage = Hint("SG0307", "A block that waits for a later stage");
    public static readonly Code UnknownPlaceholder = Warning("SG0308", "A placeholder that stands for nothing");
    public static readonly Code RepeatedTerm = Warning("SG0309", "A word that stands in the glossary twice");

    public static readonly Code DuplicateId = Error("SG0701", "Two pages with one id");
    public static readonly Code DuplicateUrl = Error("SG0702", "Two pages on one URL");
    public static readonly Code UnknownTopic = Error("SG0703", "An unknown topic");
    public static readonly Code UnknownPage = Error("SG0704", "A reference to a page that does not exist");
    public static readonly Code NotBuilt = Hint("SG0705", "A reference to a page that is not built");
    public static readonly Code BadAlias = Error("SG0706", "An alias or redirect that cannot be used");
    public static readonly Code TwoPagesForFacet = Error("SG0707", "Two pages for one role, use case or industry");
    public static readonly Code StartNotShown = Error("SG0708", "A page to start with that a topic cannot show");
    public static readonly Code NamedTwice = Error("SG0709", "A block that names something twice");
    public static readonly Code NamesItself = Error("SG0710", "A page that refers to itself");

    public static readonly Code NumberWithoutEvidence = Error("SG1101", "A number without period or evidence");
    public static readonly Code ReviewOverdue = Due("SG1102", "A review is overdue");
    public static readonly Code RepeatedSummary = Warning("SG1103", "A summary repeats");
    public static readonly Code SeveralStoriesOfMonth = Warning("SG1104", "Several stories of one month");
    public static readonly Code PolicyMissing = Warning("SG1105", "Something every public community needs is missing");
    public static readonly Code MissingAlt = Error("SG1106", "A picture without alternative text");
    public static readonly Code OnlineOnly = Hint("SG1107", "An online event has no event result in search");
    public static readonly Code HomeOnBasePath = Warning("SG1108", "A site below a base path");
    public static readonly Code UnusedFacet = Hint("SG1109", "A page for a role, use case or industry that nothing is for");
    public static readonly Code OnlineInPerson = Warning("SG1110", "An address online for an event in person");
    public static readonly Code NoWayIn = Warning("SG1111", "An online event for all that nobody can find");
    public static readonly Code PastToCome = Due("SG1112", "A past date that lies in the future");
    public static readonly Code NoVenue = Warning("SG1113", "An event in person without a place");
    public static readonly Code ChangeUnseen = Warning("SG1114", "A new day that calendars do not notice");
    public static readonly Code RepeatedTitle = Warning("SG1115", "A title repeats");
    public static readonly Code StoryOfNobody = Warning("SG1116", "A story of nobody");

    public static readonly Code MissingTarget = Error("SG1120", "An output names a file that is not there");
    public static readonly Code UnreachedPage = Warning("SG1121", "A page that no link leads to");
    public static readonly Code NameLapsed = Due("SG1122", "A name that may not be shown since a consent ended") with { HidesLine = true };
    public static readonly Code PortraitLapsed =
        Due("SG1123", "A picture of somebody that may not be shown since a consent ended") with { HidesLine = true };
    public static readonly Code RepliesTooFew = Warning("SG1130", "A count of replies that is too low");
    public static readonly Code VenueOnline = Warning("SG1131", "A venue for an event that is online");
    public static readonly Code BadChapter = Warning("SG1132", "A chapter that begins at no time");
}
