namespace SiteGen.Diagnostics;

internal static partial class Codes
{
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
    public static readonly Code TypographicQuotes = Error("SG0221", "Typographic quotation marks where YAML wants straight ones") with { QuotesLine = true };
    public static readonly Code KeyWithoutEffect = Hint("SG0222", "A key that has no effect here");
}
