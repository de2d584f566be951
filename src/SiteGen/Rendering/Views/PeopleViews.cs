using System.Collections.Concurrent;
using System.Globalization;
using SiteGen.Community;
using SiteGen.Diagnostics;
using SiteGen.Media.Variants;
using SiteGen.Model.Matter;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views;

/// <summary>People as pages show them, each made when first shown, so that no picture is published of somebody who is on no page.</summary>
internal sealed class PeopleViews(Edition edition)
{
    private const int Hues = 8;
    private readonly ConcurrentDictionary<string, PersonView> _views = new(StringComparer.Ordinal);

    /// <summary>The view of a person.</summary>
    public PersonView Of(string id) => _views.GetOrAdd(id, View);

    /// <summary>The view of a member without a name, told apart from others of the same thread by a letter.</summary>
    public PersonView Lettered(string id, int index)
    {
        var letter = ((char)('A' + (index % 26))).ToString() + (index < 26 ? "" : (index / 26).ToString(CultureInfo.InvariantCulture));
        return Of(id) with { Name = edition.Texts.Format("communityMemberLetter", ("letter", letter)), Initials = letter, Hue = index % Hues };
    }

    /// <summary>Words of a person, or the line that stands in their place.</summary>
    public QuoteView Of(Quote quote) => edition.Site.Voices.Speech(quote.By.Value) switch
    {
        Speech.Lapsed => new QuoteView(null, Of(quote.By.Value), edition.Site.Voices.Words.Lapsed, false),
        Speech.Withdrawn => new QuoteView(null, Of(quote.By.Value), edition.Site.Voices.Words.Withdrawn, false),
        _ => new QuoteView(quote.Text, Of(quote.By.Value), null, !edition.Site.Voices.Show(quote.By.Value).Scopes.Snippet),
    };

    private PersonView View(string id)
    {
        var voice = edition.Site.Voices.Show(id);
        return new PersonView(
            voice.Name,
            edition.Site.ProfileUrl(id) is { } url ? edition.Address.Link(url) : null,
            voice.Role,
            voice.Org,
            Avatar(id, voice),
            Initials(voice.Name),
            Hue(voice.Name),
            [.. voice.Badges.Select(b => b.Replace('-', ' '))]);
    }

    private ImageView? Avatar(string id, Voice voice)
    {
        if (voice.Avatar is null) return null;
        var image = edition.Media.Image("content/" + voice.Avatar, new Location(edition.Site.Voices.Find(id)?.At.File ?? $"content/people/{id}.yml"), ImageUse.Avatar);
        return image is null ? null : edition.View(image, "", null, ImageUse.Avatar);
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
