using System.Globalization;
using System.Text;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Topics;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Pages.Discussions;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Topics;

/// <summary>What a topic's page says of its own: other words for it, where to start, and the best answers.</summary>
internal sealed class TopicViews(RenderContext context, ListCards cards, PeopleViews people, States states)
{
    // About two lines.
    private const int MostCharacters = 165;
    private const string Stops = ".,:;!?…";

    /// <summary>The discussions with an answer that some topic quotes. A member who wants no
    /// snippets is quoted on the thread's own page alone.</summary>
    public IReadOnlySet<Page> Quoted { get; } =
        context.Site.Topics.SelectMany(t => t.BestAnswers).Where(p => MayBeQuoted(p, context.Site)).ToHashSet();

    /// <summary>The view of a topic.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="words">The beginnings of the answers that may be quoted.</param>
    public TopicView Create(Topic topic, IReadOnlyDictionary<Page, string> words) => new(
        ((TopicFrontMatter)topic.Page.Source.Kind).AlsoCalled, cards.Create(topic.StartHere),
        [.. topic.BestAnswers.Select(p => Answer(p, words.GetValueOrDefault(p)))]);

    /// <summary>The beginning of the accepted answer.</summary>
    public string Beginning(ConvertedBody body)
    {
        // Cells of a table and lines of code are no sentences when they stand one behind the other.
        var text = body.Segments.First(s => s.Segment.Post is { } post && states.IsAnswer(post)).Text;
        return Cut(OnOneLine(text.Plain[..text.Spoken]), text.Spoken < text.Plain.Length);
    }

    private static bool MayBeQuoted(Page page, Site site) =>
        page.FrontMatter.Discovery.Index != Indexing.No
            && AcceptedAnswer.Find(page, site.ConsentPolicy) is { } answer
            && site.ConsentPolicy.PublicPersonFor(answer.By.Value).Scopes.Snippet;

    private BestAnswerView Answer(Page page, string? words)
    {
        var answer = AcceptedAnswer.Find(page, context.Site.ConsentPolicy);
        var view = new BestAnswerView(
            page.Title, context.Address.Link(page.Url), page.FrontMatter.Summary, states.Create(page)!,
            answer is null ? null : people.Create(answer.By.Value), answer?.Likes, null)
        { Disclosure = Disclosures.Label(page, context.Texts) };
        return words is { Length: > 0 } ? view with { Words = words, Edited = ThreadViews.Edited(answer!, context.Texts) } : view;
    }

    // Items of a list end without a stop; the dot keeps them apart, and is nobody's word.
    private static string OnOneLine(string text)
    {
        var line = new StringBuilder();
        foreach (var block in text.Split('\n')
            .Select(b => string.Join(' ', b.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(b => b.Length > 0))
        {
            if (line.Length > MostCharacters) break;
            if (line.Length > 0) line.Append(Stops.AsSpan().Contains(line[^1]) ? " " : " · ");
            line.Append(block);
        }

        return line.ToString();
    }

    // At a space where there is one: half a word reads like a mistake, and half a letter is one.
    private static string Cut(string text, bool goesOn)
    {
        if (text.Length <= MostCharacters) return goesOn && text.Length > 0 ? Open(text) : text;
        var space = text.LastIndexOf(' ', MostCharacters);
        if (space > MostCharacters / 2) return Open(text[..space]);
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= MostCharacters) end = next;
        return text[..end] + "…";
    }

    private static string Open(string text) => text.TrimEnd(',', ';', ':', '.', ' ', '–', '-', '·') + " …";
}
