using SiteGen.Model.Matter;

namespace SiteGen.Model;

/// <summary>How many replies a thread has, those that a visitor does not see included.</summary>
/// <param name="Number">The number.</param>
/// <param name="AsOf">The day on which the community counted; null where the file was counted.</param>
internal sealed record ReplyCount(int Number, DateOnly? AsOf)
{
    /// <summary>Returns the community's own count, or that of the file where there is none or the file holds more.</summary>
    public static ReplyCount From(Signals? signals, Body body) =>
        signals?.Replies is { } counted && counted >= body.Replies ? new ReplyCount(counted, signals.AsOf) : new ReplyCount(body.Replies, null);
}
