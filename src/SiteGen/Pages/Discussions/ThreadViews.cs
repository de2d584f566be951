using SiteGen.Config;
using SiteGen.Content;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.People;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Source;
using SiteGen.Theming.Views;
using SiteGen.Yaml;

namespace SiteGen.Pages.Discussions;

/// <summary>Creates the views of discussions for their layout: the answer first, then the thread in order.</summary>
internal sealed class ThreadViews(PageViewFactory factory)
{
    private readonly RenderContext _context = factory.Context;
    private readonly Dates _dates = factory.Dates;
    private readonly PeopleViews _people = factory.People;
    private readonly States _states = factory.States;

    /// <summary>Creates the view of a discussion.</summary>
    public DiscussionView Create(Page page, DiscussionFrontMatter discussion, ConvertedBody body)
    {
        var letters = Letters(body);
        var numbers = body.Segments.Select(s => s.Segment.Post).OfType<PostHeader>().Select(p => p.Number).ToHashSet();
        var posts = body.Segments.Where(s => s.Segment.Post is not null).ToDictionary(s => s.Segment, s => Post(s, letters, numbers));
        var answers = discussion.Mode == DiscussionMode.Question ? Answers.Count(page.Source.Body, _context.Site.ConsentPolicy) : 0;
        var question = discussion.Mode == DiscussionMode.Digest ? null : body.Segments.FirstOrDefault(s => s.Segment.Post is not null);
        return new DiscussionView
        {
            Mode = ChoiceNames.Written(discussion.Mode),
            State = _states.Create(page)!,
            Question = question is null ? null : posts[question.Segment],
            Answer = posts.Values.FirstOrDefault(p => p.Accepted),
            Thread = [.. body.Segments.SkipWhile(s => question is not null && s != question)
                .Where(s => s != question)
                .Select(s => Item(s, posts))],
            Tried = discussion.Tried,
            Result = discussion.Result,
            EditorNote = discussion.EditorNote,
            Source = Source(discussion.Source),
            AnswerUrl =
                discussion.Source is { OpenForAnswers: true, Visibility: Visibility.Public } source ? source.ReplyUrl ?? source.Url : null,
            Replies = page.Replies.Number,
            Join = Panel(page),
            Before = question is null ? [] : [.. body.Segments.TakeWhile(s => s != question).Select(s => Item(s, posts))],
            RepliesAsOf = page.Replies is { Number: > 0, AsOf: { } day } ? _dates.View(day) : null,
            Views = page.FrontMatter.Signals?.Views is { } views and > 0 ? _dates.Number(views) : null,
            ViewsAsOf = _dates.View(page.FrontMatter.Signals?.AsOf),
            Answers = answers,
            AnswersInside = answers - (answers > 0 ? Answers.CountShown(page.Source.Body, _context.Site.ConsentPolicy) : 0),
        };
    }

    // Letters distinguish unnamed members; a single one needs none.
    private Dictionary<string, int> Letters(ConvertedBody body)
    {
        var nameless = body.Segments.Select(s => s.Segment.Post?.By.Value)
            .OfType<string>()
            .Distinct()
            .Where(id => !_context.Site.ConsentPolicy.PublicPersonFor(id).Named)
            .ToList();
        var letters = new Dictionary<string, int>(StringComparer.Ordinal);
        if (nameless.Count > 1)
            foreach (var id in nameless) letters.Add(id, letters.Count);
        return letters;
    }

    private ThreadItemView Item(ConvertedSegment segment, Dictionary<Segment, PostView> posts) => segment.Segment.Kind switch
    {
        SegmentKind.Post => new ThreadItemView(posts[segment.Segment], null, null),
        SegmentKind.Omitted => new ThreadItemView(null, segment.Segment.LeftOut, null),
        _ => new ThreadItemView(null, null, new Markup(segment.Text.Html)),
    };

    private PostView Post(ConvertedSegment segment, Dictionary<string, int> letters, HashSet<int> numbers)
    {
        var header = segment.Segment.Post!;
        var id = header.By.Value;
        var removed = segment.Speech switch
        {
            QuoteStatus.Lapsed => _context.Site.ConsentPolicy.Placeholders.Lapsed,
            QuoteStatus.Withdrawn => _context.Site.ConsentPolicy.Placeholders.Withdrawn,
            _ => null,
        };
        var author = letters.TryGetValue(id, out var letter) ? _people.Lettered(id, letter) : _people.Create(id);
        return new PostView
        {
            Number = header.Number,
            Anchor = BodyConverter.Anchor(header.Number),
            Author = author,
            Date = _dates.View(_context.When(header)),
            Likes = removed is null ? header.Likes : null,
            Accepted = _states.IsAnswer(header),
            ReplyTo = header.ReplyTo is { } to && numbers.Contains(to.Value) ? to.Value : null,
            Edited = Edited(header, _context.Texts),
            Body = removed is null ? new Markup(segment.Text.Html) : null,
            Removed = removed,
            NoSnippet = !_context.Site.ConsentPolicy.PublicPersonFor(id).Scopes.Snippet,
            QuoteAs = removed is null ? _context.Shared(author.Name) : null,
        };
    }

    /// <summary>Describes how the editor changed a post; null if unchanged.</summary>
    public static string? Edited(PostHeader header, Texts texts) => header.Edited switch
    {
        SiteGen.Source.Edited.Typos => texts.Get("editedTypos"),
        SiteGen.Source.Edited.Shortened => texts.Get("editedShortened"),
        _ => null,
    };

    private LinkView? Source(ThreadSource source) =>
        source is { Visibility: Visibility.Public, Url: { } url }
            ? new LinkView(_context.Texts.Format("readThread", ("platform", source.Platform ?? new Uri(url).Host)), url)
            : null;

    private JoinPanelView Panel(Page page)
    {
        var primary = factory.Calls.IsJoin(page);
        return new JoinPanelView(
            factory.Joins.From(page), factory.Calls.JoinLabel, factory.Calls.JoinCost, page.FrontMatter.Gating.MembersGet, page.Waiting,
            primary);
    }
}
