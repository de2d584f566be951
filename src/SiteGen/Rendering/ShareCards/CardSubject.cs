namespace SiteGen.Rendering.ShareCards;

/// <summary>A page that a card is made for.</summary>
/// <param name="Url">The site path.</param>
/// <param name="Name">What the card's file is called: an id, or the word for somebody's profile.</param>
/// <param name="Kind">The kind, as themes see it.</param>
/// <param name="Title">The title, as it may be shared.</param>
/// <param name="People">The names that may be shared.</param>
/// <param name="Date">The day of publication or of the event, in words, or null.</param>
internal sealed record CardSubject(string Url, string Name, string Kind, string Title, IReadOnlyList<string> People, string? Date);
