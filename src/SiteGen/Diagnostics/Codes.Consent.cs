namespace SiteGen.Diagnostics;

internal static partial class Codes
{
    public static readonly Code UnknownPerson = Error("SG0501", "A person without a file");
    public static readonly Code NameWithheld = Warning("SG0502", "A name that may not be shown was replaced") with { HidesLine = true };
    public static readonly Code NameInAddress = Error("SG0503", "A slug, id or file name carries a name that may not be shown") with { HidesLine = true };
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
}
