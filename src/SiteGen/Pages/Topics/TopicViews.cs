using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Topics;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Pages.Discussions;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Source;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Topics;

/// <summary>Creates the parts specific to topic pages: other names, where to start, and the best answers.</summary>
internal sealed class TopicViews(PageViewFactory factory, Func<Page, ConvertedBody?> convert)
{
    private readonly RenderContext _context = factory.Context;
    private readonly States _states = factory.States;

    // About two lines.
    private const int MostCharacters = 165;
    private const string Stops = ".,:;!?…";

    /// <summary>Creates the view of a topic.</summary>
    public TopicView Create(Topic topic) => new(
        ((TopicFrontMatter)topic.Page.Source.Kind).AlsoCalled,
        factory.Cards.Create(topic.StartHere),
        [.. topic.BestAnswers.Select(Answer)]);

    private string Beginning(ConvertedBody body)
    {
        // Table cells and lines of code do not form sentences when joined.
        var text = body.Segments.First(s => s.Segment.Post is { } post && _states.IsAnswer(post)).Text;
        return Cut(OnOneLine(text.Plain[..text.Spoken]), text.Spoken < text.Plain.Length);
    }

    // Members who do not allow snippets are quoted only on the thread's own page.
    private bool MayBeQuoted(Page page, PostHeader answer) =>
        page.FrontMatter.Discovery.Index != Indexing.No
            && _context.Site.ConsentPolicy.PublicPersonFor(answer.By.Value).Scopes.Snippet;

    private BestAnswerView Answer(Page page)
    {
        var answer = AcceptedAnswer.Find(page, _context.Site.ConsentPolicy);
        var words = answer is not null && MayBeQuoted(page, answer) && convert(page) is { } body ? Beginning(body) : null;
        var view = new BestAnswerView(
            page.Title, _context.Address.Link(page.Url), page.FrontMatter.Summary, _states.Create(page)!,
            answer is null ? null : factory.People.Create(answer.By.Value), answer?.Likes, null)
        { Disclosure = Disclosures.Label(page, _context.Texts) };
        return words is { Length: > 0 } ? view with { Words = words, Edited = ThreadViews.Edited(answer!, _context.Texts) } : view;
    }

    // List items have no full stop; the dot separates them, and belongs to nobody's words.
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

    // Cuts at a space if possible: half a word looks like a mistake, and half a character is one.
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
