using SiteGen.Content.Common;
using SiteGen.Media.Variants;
using SiteGen.People;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Builds the views of people on first use, so that no picture is published of a person who is on no page.</summary>
internal sealed class PeopleViews(RenderContext context)
{
    private const int Hues = 8;
    private readonly ConcurrentDictionary<string, PersonView> _views = new(StringComparer.Ordinal);

    /// <summary>The view of a person.</summary>
    public PersonView Create(string id) => _views.GetOrAdd(id, View);

    /// <summary>The view of an unnamed member, distinguished from others in the same thread by a letter.</summary>
    public PersonView Lettered(string id, int index)
    {
        var letter = ((char)('A' + (index % 26))).ToString() + (index < 26 ? "" : (index / 26).ToString(CultureInfo.InvariantCulture));
        return Create(id) with
        {
            Name = context.Texts.Format("communityMemberLetter", ("letter", letter)),
            Initials = letter,
            Hue = index % Hues
        };
    }

    /// <summary>A quotation, or the line that replaces it.</summary>
    public QuoteView Create(Quote quote) => context.Site.ConsentPolicy.QuoteStatusFor(quote.By.Value) switch
    {
        QuoteStatus.Lapsed => new QuoteView(null, Create(quote.By.Value), context.Site.ConsentPolicy.Placeholders.Lapsed, false),
        QuoteStatus.Withdrawn => new QuoteView(null, Create(quote.By.Value), context.Site.ConsentPolicy.Placeholders.Withdrawn, false),
        _ => new QuoteView(
            quote.Text, Create(quote.By.Value), null, !context.Site.ConsentPolicy.PublicPersonFor(quote.By.Value).Scopes.Snippet),
    };

    private PersonView View(string id)
    {
        var publicPerson = context.Site.ConsentPolicy.PublicPersonFor(id);
        return new PersonView(
            publicPerson.Name, context.Site.ProfileUrl(id) is { } url ? context.Address.Link(url) : null, publicPerson.Role,
            publicPerson.Org, Avatar(id, publicPerson), Initials(publicPerson.Name), Hue(publicPerson.Name),
            [.. publicPerson.Badges.Select(b => b.Replace('-', ' '))]);
    }

    private ImageView? Avatar(string id, PublicPerson publicPerson)
    {
        if (publicPerson.Avatar is null) return null;
        var image = context.Media.Image(
            "content/" + publicPerson.Avatar, new Location(context.Site.ConsentPolicy.Find(id)?.At.File ?? $"content/people/{id}.yml"),
            ImageUse.Avatar);
        return image is null ? null : context.View(image, "", null, ImageUse.Avatar);
    }

    private static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return "·";
        var letters = words.Length > 1 ? First(words[0]) + First(words[^1]) : First(words[0]);
        return letters.ToUpperInvariant();
    }

    private static string First(string word) => StringInfo.GetNextTextElement(word);

    private static int Hue(string name) => name.Aggregate(7, (sum, c) => ((sum * 31) + c) & 0xFFFFFF) % Hues;
}
