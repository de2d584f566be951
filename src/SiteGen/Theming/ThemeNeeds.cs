namespace SiteGen.Theming;

/// <summary>What the engine needs from every theme chain.</summary>
/// <param name="Running">The version of SiteGen.</param>
/// <param name="Layouts">The layouts that pages ask for.</param>
/// <param name="Texts">The keys of texts and lists that the engine itself prints.</param>
internal sealed record ThemeNeeds(Version Running, IReadOnlyCollection<string> Layouts, IReadOnlyCollection<string> Texts);
