namespace SiteGen.Diagnostics;

internal static partial class Codes
{
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
}
