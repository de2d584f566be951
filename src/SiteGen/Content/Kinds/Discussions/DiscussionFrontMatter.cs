using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Discussions;

/// <summary>What a discussion page is.</summary>
internal enum DiscussionMode
{
    Thread,
    Question,
    Digest,
}

/// <summary>Who accepted an answer.</summary>
internal enum AcceptedBy
{
    Asker,
    Moderator,
    Votes,
}

/// <summary>Whether the source thread can be read without joining.</summary>
internal enum Visibility
{
    Public,
    Private,
}

/// <summary>A curated excerpt of a thread.</summary>
internal sealed record DiscussionFrontMatter(
    DiscussionMode Mode,
    ThreadSource Source,
    AcceptedBy? AcceptedBy,
    string? Tried,
    string? Result,
    string? EditorNote) : KindFrontMatter;

/// <summary>Where the thread was taken from.</summary>
internal sealed record ThreadSource(
    string? Platform,
    string? Url,
    string? ReplyUrl,
    string? Id,
    Visibility Visibility,
    bool OpenForAnswers,
    string? License);

/// <summary>Reads the front matter of discussions.</summary>
internal sealed class DiscussionReader(TimeZoneInfo zone)
{
    /// <summary>Returns the front matter.</summary>
    public DiscussionFrontMatter Read(Fields f)
    {
        var outcome = f.Group("outcome", o => new Outcome(o.Text("tried", 600), o.Text("result", 600)));
        return new DiscussionFrontMatter(
            f.Choice<DiscussionMode>("mode") ?? DiscussionMode.Thread,
            f.Group("source", Source) ?? new ThreadSource(null, null, null, null, Visibility.Public, false, null),
            f.Choice<AcceptedBy>("accepted_by"),
            outcome?.Tried,
            outcome?.Result,
            f.Text("editor_note", 1000));
    }

    private ThreadSource Source(Fields f)
    {
        f.PastStamp("captured", zone);
        return new ThreadSource(
            f.Text("platform", 60),
            f.Url("url"),
            f.Url("reply_url"),
            f.Raw("id")?.Value,
            f.Choice<Visibility>("visibility") ?? Visibility.Private,
            f.Flag("open_for_answers") ?? false,
            f.Text("license", 100));
    }

    private sealed record Outcome(string? Tried, string? Result);
}
