using System.Reflection;

namespace SiteGen.Diagnostics;

/// <summary>All kinds of findings. A code is permanent: once published, it keeps its meaning.</summary>
/// <remarks>The hundreds: 01 files, 02 front matter, 03 site.yml and data, 04 posts, 05 consent,
/// 06 access, 07 ids, URLs and references, 08 Markdown, links and images, 09 themes, 10 writing, 11 editorial.</remarks>
internal static partial class Codes
{
    /// <summary>All codes in order of their ids.</summary>
    public static IReadOnlyList<Code> All =>
        [.. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null))
            .OfType<Code>()
            .OrderBy(c => c.Id, StringComparer.Ordinal)];

    private static Code Error(string id, string title) => new(id, Severity.Error, title);

    private static Code Warning(string id, string title) => new(id, Severity.Warning, title);

    private static Code Due(string id, string title) => new(id, Severity.Due, title);

    private static Code Hint(string id, string title) => new(id, Severity.Hint, title);

    // Files
    public static readonly Code NotUtf8 = Error("SG0101", "A file is not UTF-8");
    public static readonly Code ControlCharacter = Error("SG0102", "A control character in a text");
    public static readonly Code FileTooLarge = Error("SG0103", "A file is over its limit");
    public static readonly Code Unreadable = Error("SG0104", "A file cannot be read");
    public static readonly Code ChangedWhileBuilding = Error("SG0105", "A file changed while the site was built");
    public static readonly Code BadFileName = Error("SG0106", "A file name is not a slug");
    public static readonly Code MisplacedFile = Error("SG0107", "A file is where no page type lives");
    public static readonly Code OutsideSite = Error("SG0108", "A link in the file system leads out of the site");
    public static readonly Code PassedOver = Warning("SG0109", "A file that nothing reads");
    public static readonly Code ListOfFolder = Error("SG0110", "A page where the build makes a list");
    public static readonly Code TwoFiles = Error("SG0111", "Two files for one thing");
    public static readonly Code InternalFault = Error("SG0112", "SiteGen failed on a file");

    // Front matter
    public static readonly Code BadYaml = Error("SG0201", "The YAML cannot be read") with { QuotesLine = true };
    public static readonly Code RefusedYaml = Error("SG0202", "A YAML feature that SiteGen refuses");
    public static readonly Code UnknownKey = Error("SG0203", "An unknown key");
    public static readonly Code DuplicateKey = Error("SG0204", "A key stands twice");
    public static readonly Code WrongType = Error("SG0205", "A value of the wrong type");
    public static readonly Code EmptyValue = Error("SG0206", "A key without a value");
    public static readonly Code MissingField = Error("SG0207", "A required field is missing");
    public static readonly Code TextLength = Error("SG0208", "A text is too long or too short");
    public static readonly Code UnknownChoice = Error("SG0209", "A value that is not one of the choices");
    public static readonly Code BadDate = Error("SG0210", "A date or time that cannot be read");
    public static readonly Code BadUrl = Error("SG0211", "An address that cannot be used");
    public static readonly Code NoFrontMatter = Error("SG0212", "The front matter is missing or not closed");
    public static readonly Code BadId = Error("SG0213", "An id of other characters");
    public static readonly Code NoSuchTime = Error("SG0214", "A local time that does not exist");
    public static readonly Code UnknownZone = Error("SG0215", "An unknown time zone");
    public static readonly Code EndBeforeStart = Error("SG0216", "An end before its start");
    public static readonly Code NotOneFacet = Error("SG0217", "A page for nobody, or for two");
    public static readonly Code TooManyEntries = Error("SG0218", "A list with an entry too many");
    public static readonly Code CountBesideNames = Hint("SG0219", "A count beside named entries");
    public static readonly Code CutByComment = Error("SG0220", "A comment cuts a text short") with { QuotesLine = true };
    public static readonly Code TypographicQuotes =
        Error("SG0221", "Typographic quotation marks where YAML wants straight ones") with { QuotesLine = true };
    public static readonly Code KeyWithoutEffect = Hint("SG0222", "A key that has no effect here");

    // Posts
    public static readonly Code BadAttribute = Error("SG0401", "An attribute of a post that cannot be read");
    public static readonly Code PostWithoutAuthor = Error("SG0402", "A post without an author");
    public static readonly Code UnclosedPost = Error("SG0403", "A post that is never closed");
    public static readonly Code NestedPost = Error("SG0404", "A post inside a post");
    public static readonly Code StrayColons = Error("SG0405", "A line of colons that opens or closes nothing");
    public static readonly Code DuplicatePost = Error("SG0406", "Two posts with one number");
    public static readonly Code UnknownPost = Error("SG0407", "A reply to a post that is not there");
    public static readonly Code SeveralAccepted = Error("SG0408", "Several accepted answers");
    public static readonly Code TooMuchText = Error("SG0409", "A text over the limits of Markdown");
    public static readonly Code NoPosts = Error("SG0410", "A thread without posts");
    public static readonly Code AcceptedQuestion = Error("SG0411", "A question that is its own answer");
    public static readonly Code ReplyToItself = Error("SG0412", "A post that is a reply to itself");
    public static readonly Code EmptyPost = Warning("SG0413", "A post without text");

    // Consent
    public static readonly Code UnknownPerson = Error("SG0501", "A person without a file");
    public static readonly Code NameWithheld = Warning("SG0502", "A name that may not be shown was replaced") with { HidesLine = true };
    public static readonly Code NameInAddress =
        Error("SG0503", "A slug, id or file name carries a name that may not be shown") with { HidesLine = true };
    public static readonly Code ConsentExpiring = Due("SG0504", "A consent expires soon");
    public static readonly Code ConsentExpired = Due("SG0505", "A consent has expired");
    public static readonly Code UnknownMention = Warning("SG0506", "A mention of nobody") with { OncePerFile = true };
    public static readonly Code MissingPseudonym = Error("SG0507", "A pseudonym is wanted and not given");
    public static readonly Code NameInOutput = Error("SG0508", "An output carries a name that may not be shown") with { HidesLine = true };
    public static readonly Code PersonalData = Warning("SG0509", "Personal data or a secret in a member's words") with { HidesLine = true };
    public static readonly Code IdleAllowance = Warning("SG0510", "An allowance for personal data that is not there");
    public static readonly Code QuoteLeftOut = Hint("SG0511", "A quotation is left out of a landing page");
    public static readonly Code MissingFirstName = Error("SG0512", "A first name is wanted and not told");
    public static readonly Code TwoProfilesOfOneName = Hint("SG0513", "Two profiles of one name");
    public static readonly Code SeveralPeople = Error("SG0514", "More than one person is meant");
    public static readonly Code NameForId = Error("SG0515", "A name in the place of a person's id") with { HidesLine = true };
    public static readonly Code NameInShownName = Error("SG0516", "A pseudonym or first name carries a name that may not be shown");
    public static readonly Code ShortName = Hint("SG0520", "A short word that is also somebody's name") with { HidesLine = true };
    public static readonly Code IdleNameAllowance = Warning("SG0521", "An allowance for a name that is not there");
    public static readonly Code PortraitWithheld =
        Error("SG0522", "A picture of somebody who did not agree to show it") with { HidesLine = true };
    public static readonly Code NotLookedThrough = Warning("SG0523", "A download that could not be scanned");

    public static readonly Code NoMarker = Error("SG0601", "A preview up to a marker that is not there");
    public static readonly Code PreviewOfPosts = Error("SG0602", "A preview by posts outside discussions");
    public static readonly Code PreviewWithoutAccess = Error("SG0603", "A preview on a page that is not one");
    public static readonly Code PreviewShowsAll = Warning("SG0604", "A preview that hides nothing");
    public static readonly Code PrivateMadePublic = Warning("SG0605", "A private thread shown in full");
    public static readonly Code GatedInOutput = Error("SG0606", "An output carries text from behind the gate") with { HidesLine = true };
    public static readonly Code NearMarker = Error("SG0607", "A comment that is nearly a marker");
    public static readonly Code NoFirstParagraph = Hint("SG0608", "A preview of a text that does not begin with a paragraph");
    public static readonly Code BehindCut = Hint("SG0609", "A link or note to something behind the cut");
    public static readonly Code RecapNotShown = Warning("SG0610", "A marker of a recap on a page without one");
    public static readonly Code MarkerNotUsed = Warning("SG0611", "A marker at which the preview does not end");
    public static readonly Code SecondRecap = Error("SG0612", "A second marker of a recap");

    // Model
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
