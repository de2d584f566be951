using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Discussions;

/// <summary>The kind of a discussion page.</summary>
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
    string? EditorNote) : KindFrontMatter
{
    public override string? PublicThread => Source.Visibility == Visibility.Public ? Source.Url : null;

    public override string? ReplyThread => Source.Visibility == Visibility.Public ? Source.ReplyUrl ?? Source.Url : null;

    public override IEnumerable<string> Faces(IEnumerable<PostHeader> posts) => posts.Select(p => p.By.Value);
}

/// <summary>The origin of a thread.</summary>
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
    /// <summary>Reads the keys of a discussion.</summary>
    public DiscussionFrontMatter Read(Fields f)
    {
        var outcome = f.Group(new("outcome", In.Preview, "what became of it"), o => new Outcome(
            o.Text(new("tried", Means: "what was tried"), 600), o.Text(new("result", In.Preview, "what came of it"), 600)));
        return new DiscussionFrontMatter(
            f.Choice(new("mode", In.Members, "a digest is an editor's text and needs no post"), DiscussionMode.Thread),
            f.Group(new("source", In.Members, "where the thread was taken from"), Source)
                ?? new ThreadSource(null, null, null, null, Visibility.Public, false, null),
            f.Choice<AcceptedBy>(
                new("accepted_by", In.Members, "who accepted the answer; without it, structured data names no accepted answer")),
            outcome?.Tried,
            outcome?.Result,
            f.Text(new("editor_note", Means: "set apart from members' words"), 1000));
    }

    private ThreadSource Source(Fields f)
    {
        f.PastStamp(new("captured", In.Members, "when it was copied") { IsUnused = true }, zone);
        var source = new ThreadSource(
            f.Text(new("platform", In.Preview, "what the place is called"), 60),
            f.Url(new("url", In.Preview, "where the thread stands; shown where the thread is public")),
            f.Url(new("reply_url", In.Preview, "where one replies to a public thread")),
            f.Raw(new("id", In.Members, "its number there") { IsUnused = true })?.Value,
            f.Choice(new("visibility", In.Members, "whether anybody can read the thread there"), Visibility.Private),
            f.Flag(new("open_for_answers", In.Members, "whether a public thread takes more answers")) ?? false,
            f.Text(new("license", In.Members, "of the thread") { IsUnused = true }, 100));
        if (source.Visibility != Visibility.Private) return source;
        if (source.OpenForAnswers) ReportPrivate(f, "open_for_answers");
        if (f.Has("reply_url")) ReportPrivate(f, "reply_url");
        return source;
    }

    private static void ReportPrivate(Fields f, string key) => f.Source.Bag.Add(
        Codes.KeyWithoutEffect, f.At, $"\"{key}\" has no effect here: visitors are not led to a private thread",
        "Add \"visibility: public\" if everybody can read the thread, or remove it.");

    private sealed record Outcome(string? Tried, string? Result);
}
