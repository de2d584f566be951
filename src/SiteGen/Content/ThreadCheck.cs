using SiteGen.Content.Kinds.Discussions;
using SiteGen.Privacy.Names;
using SiteGen.Source;

namespace SiteGen.Content;

/// <summary>Checks that the posts of a discussion are consistent: numbers, replies, the accepted answer.</summary>
internal sealed class ThreadCheck(string path, SourceFile file, Redactor redactor, DiagnosticBag bag)
{
    private readonly List<PostHeader> _posts = file.Body.Segments.Select(s => s.Post).OfType<PostHeader>().ToList();

    /// <summary>Adds the findings.</summary>
    public void Run(DiscussionFrontMatter discussion)
    {
        Missing(discussion);
        Accepted(discussion);
        Numbers();
        Empty();
    }

    private void Missing(DiscussionFrontMatter discussion)
    {
        if (_posts.Count == 0 && discussion.Mode != DiscussionMode.Digest && !file.IsBroken)
            bag.Add(
                Codes.NoPosts, new Location(path, 1, 1), "the discussion holds no post",
                "Add :::post {by=…} … :::, or write \"mode: digest\".");
    }

    private void Accepted(DiscussionFrontMatter discussion)
    {
        if (discussion.AcceptedBy is not null && _posts.Count > 0 && !_posts.Exists(p => p.Accepted) && !file.IsBroken)
            bag.Add(
                Codes.KeyWithoutEffect, file.FrontMatter.Find("accepted_by")!.At,
                "\"accepted_by\" has no effect here: no post is marked as accepted",
                "Write accepted into the braces of the post that answers, or take it out.");
        foreach (var accepted in _posts.Where(p => p.Accepted).Skip(1))
            bag.Add(
                Codes.SeveralAccepted, accepted.At,
                $"a second post is marked as accepted, after that of line {_posts.First(p => p.Accepted).At.Line}", "Mark one.");
        if (_posts is [{ Accepted: true } first, ..]
            && discussion.Mode != DiscussionMode.Digest
            && file.Body.Segments.First(b => b.Kind is SegmentKind.Post or SegmentKind.Omitted).Post == first)
            bag.Add(
                Codes.AcceptedQuestion, first.At, "the opening post is marked as the accepted answer",
                "Take \"accepted\" from it, and mark the post that answers it.");
    }

    private void Numbers()
    {
        foreach (var twin in _posts.GroupBy(p => p.Number).SelectMany(g => g.Skip(1)))
            bag.Add(
                Codes.DuplicatePost, twin.At, $"a second post has the number {twin.Number}",
                "Give each post its own n; it is the permanent anchor.");
        foreach (var echo in _posts.Where(p => p.ReplyTo?.Value == p.Number))
            bag.Add(
                Codes.ReplyToItself, echo.ReplyTo!.At, "the post is a reply to itself",
                "Name the n of the post that it answers, or leave reply-to out.");
        foreach (var reply in _posts.Where(p => p.ReplyTo is { } to && _posts.All(o => o.Number != to.Value)))
            bag.Add(
                Codes.UnknownPost, reply.ReplyTo!.At, $"there is no post with n={reply.ReplyTo.Value}",
                "Name the n of a post of this file, or leave reply-to out.");
    }

    private void Empty()
    {
        // The words of a person who withdrew may have been removed from the file.
        foreach (var empty in file.Body.Segments.Where(s =>
            s.Post is { } post && redactor.MayQuote(post.By.Value) && !file.Text.HasText(s.First, s.Last)))
            bag.Add(
                Codes.EmptyPost, empty.Post!.At, "the post has no text",
                "Write what was said, take the post out, or count it in :::omitted.");
    }
}
