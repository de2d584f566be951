namespace SiteGen.Theming.Views;

/// <summary>A member's profile; what they contributed stands in parts by what it is, answers first.</summary>
internal sealed record ProfileView(
    PersonView Person,
    DateView? Joined,
    bool Staff,
    IReadOnlyList<string> Links,
    IReadOnlyList<CardsView> Parts);
