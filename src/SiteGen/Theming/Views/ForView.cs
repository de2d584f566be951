namespace SiteGen.Theming.Views;

/// <summary>What there is for a role, a use case or an industry, in parts that have something to show.</summary>
internal sealed record ForView(string Label, string Value, IReadOnlyList<CardsView> Parts);
